import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createVitest, type TestModule } from 'vitest/node';
import { cacheFolder, ROOT } from '../machine/paths.ts';

export type MutantJob = { rules: string; tests: string[] };
export type MutantVerdict = { passed: boolean; invalid?: string };

/** Runs the rules tests on one rules text after the other; a process of its own, so that several can work at once. */
const project = process.env.GCLOUD_PROJECT ?? '';
const file = join(cacheFolder('mutants'), `${project}.rules`);
process.env.BSEN_RULES_FILE = file;

const vitest = await createVitest('test', {
  root: ROOT,
  project: ['rules'],
  watch: false,
  bail: 1,
  reporters: [{}],
});

/** A mutant that does not even load would look killed. */
const loadError = async (rules: string) => {
  const answer = await fetch(
    `http://${process.env.FIRESTORE_EMULATOR_HOST}/emulator/v1/projects/${project}:securityRules`,
    {
      method: 'PUT',
      body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content: rules }] } }),
    },
  );
  return answer.ok ? undefined : await answer.text();
};

/** True or false when the run came to an end; undefined when a test did not run (an earlier bail still cancels). */
const verdictOf = (modules: TestModule[]) => {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  if (states.includes('failed')) return false;
  return states.length > 0 && states.every((state) => state === 'passed') ? true : undefined;
};

const TRIES = 5;

const judge = async ({ rules, tests }: MutantJob): Promise<MutantVerdict> => {
  const invalid = await loadError(rules);
  if (invalid) return { passed: false, invalid };
  writeFileSync(file, rules);
  const files = tests.map((name) => `tests/rules/${name}.test.ts`);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { testModules } = await vitest.runTestSpecifications(await vitest.globTestSpecifications(files));
    const passed = verdictOf(testModules);
    if (passed !== undefined) return { passed };
    await sleep(200);
  }
  throw new Error(`The tests of ${tests.join(', ')} did not run.`);
};

process.on('message', (job: MutantJob) => {
  judge(job).then(
    (verdict) => process.send?.(verdict),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
