import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.ts';
import { honest, type Outcome } from './outcome.ts';
import { RUN_FOLDER } from './run-folder.ts';

type Report = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

const outcomeIn = (report: string): Outcome => {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
};

/** Runs the end-to-end tests; flaky, skipped and interrupted ones count as failed. */
export const playwrightStep = async (env: NodeJS.ProcessEnv) => {
  const report = join(RUN_FOLDER, 'e2e.json');
  const { ok } = await command('playwright', ['test'], { env: { ...env, BSEN_E2E_REPORT: report } });
  return honest(outcomeIn(report), ok);
};
