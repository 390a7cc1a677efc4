import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulators } from './emulators.ts';
import { ROOT } from './machine/paths.ts';
import { PlainTrouble, runScript } from './plain-trouble.ts';
import { concernedTests } from './rules/concerned-tests.ts';
import { judgeAll } from './rules/mutant-pool.ts';
import { rulesConditions } from './rules/rules-conditions.ts';

const rulesFile = join(ROOT, 'firestore.rules');

const allTests = () =>
  readdirSync(join(ROOT, 'tests/rules')).flatMap((file) =>
    file.endsWith('.test.ts') ? [file.replace('.test.ts', '')] : [],
  );

/** `--line 38` (more than once if wanted) tries only the conditions that begin in these lines. */
const wantedLines = () =>
  process.argv.flatMap((word, at, all) => (all[at - 1] === '--line' ? [Number(word)] : []));

const mutants = () => {
  const rules = readFileSync(rulesFile, 'utf8');
  const testsFor = concernedTests(rules, allTests());
  const lines = wantedLines();
  return rulesConditions(rules)
    .filter(({ negated, line }) => !negated && (lines.length === 0 || lines.includes(line)))
    .map(({ start, end, line, column, text }) => ({
      rules: `${rules.slice(0, start)}true${rules.slice(end)}`,
      tests: testsFor(start),
      told: `firestore.rules:${line}:${column}  ${text.replaceAll(/\s+/g, ' ')}`,
    }));
};

runScript(async () => {
  const emulators = await startEmulators({ project: 'demo-bsen-mutant-a', rulesFile });
  try {
    const original = { rules: readFileSync(rulesFile, 'utf8'), tests: allTests() };
    await judgeAll(emulators.firestoreHost, [original], (_, { passed }) => {
      if (!passed)
        throw new PlainTrouble('The rules tests fail without any mutation: npm test -- --only rules');
    });
    const jobs = mutants();
    const survivors: string[] = [];
    let done = 0;
    await judgeAll(emulators.firestoreHost, jobs, ({ told }, { passed, invalid }) => {
      done += 1;
      const verdict = invalid ? 'invalid' : passed ? 'SURVIVED' : 'killed';
      if (verdict !== 'killed') survivors.push(`${verdict}  ${told}  ${invalid ?? ''}`);
      console.log(`${done}/${jobs.length}  ${verdict}  ${told}`);
    });
    console.log(`\n${jobs.length - survivors.length} of ${jobs.length} mutants killed.`);
    for (const survivor of survivors) console.log(survivor);
    return survivors.length > 0 ? 1 : 0;
  } finally {
    await emulators.stop();
  }
});
