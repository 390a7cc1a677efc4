import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../machine/paths.ts';
import { command } from './command.ts';
import { honest, type Outcome, sum } from './outcome.ts';
import { RUN_FOLDER } from './run-folder.ts';

type File = { name: string; status: string; assertionResults: { status: string }[] };

/** Real answers are not part of the repository: without that folder their tests may skip. */
const mayBeMissing = join(ROOT, '../shared/data');

const outcomeOf = (file: File): Outcome => {
  const excused =
    /\/tests\/(?:realdata\/|flows\/programme-files\.)/.test(file.name) && !existsSync(mayBeMissing);
  const states = file.assertionResults.map(({ status }) => status);
  const passed = states.filter((status) => status === 'passed').length;
  const failed = states.filter((status) => status === 'failed' || (status !== 'passed' && !excused)).length;
  return { passed, failed: failed === 0 && file.status === 'failed' ? 1 : failed };
};

const outcomeIn = (report: string): Outcome => {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as { testResults: File[] };
  return sum(testResults.map(outcomeOf));
};

/**
 * Runs one vitest project, or of its files the part `[which, of]`, and counts from its report; skipped and todo tests
 * count as failed.
 */
export const vitestStep = async (
  project: string,
  env: NodeJS.ProcessEnv = {},
  [which, of]: readonly [number, number] = [1, 1],
) => {
  const name = `${project}-${which}`;
  const report = join(RUN_FOLDER, `${name}.json`);
  const files = of === 1 ? [] : [`--shard=${which}/${of}`];
  const { ok } = await command(
    'vitest',
    [
      'run',
      '--project',
      project,
      ...files,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: { ...env, BSEN_VITE_CACHE: join(RUN_FOLDER, name) } },
  );
  return honest(outcomeIn(report), ok);
};
