import { join } from 'node:path';
import { type Emulators, startEmulators } from '../emulators.ts';
import { requireChromium } from '../machine/chromium.ts';
import { requireFirestoreJar } from '../machine/firestore-jar.ts';
import { javaEnvironment, requireJava } from '../machine/java.ts';
import { ROOT } from '../machine/paths.ts';
import { ruleCoverage, unseenConditions } from '../rules/rules-coverage.ts';
import { command } from './command.ts';
import { one, type Outcome, sum } from './outcome.ts';
import { playwrightStep } from './playwright-step.ts';
import { buildSite, serveSite, TEST_SITE } from './site.ts';
import { vitestStep } from './vitest-step.ts';

const PROJECT = 'demo-bsen-test';

/** What a step needs before it can run. */
export type Step = {
  run: () => Promise<Outcome>;
  emulators?: true;
  chromium?: true;
  site?: true;
  static?: true;
};

const quiet =
  (name: string, ...args: string[]) =>
  async () => {
    const { ok, output } = await command(name, args, { quiet: true });
    if (!ok) console.log(output.trim());
    return one(ok);
  };

const RULES = join(ROOT, 'firestore.rules');

const environment = (project = PROJECT) => ({
  GCLOUD_PROJECT: project,
  VITE_FIREBASE_PROJECT_ID: '',
  VITE_EMULATOR_PROJECT: project,
});

/** Java, the emulator and Chromium: installed where that is allowed, otherwise one sentence that stops everything. */
export const checkMachine = (steps: Step[]) => {
  if (steps.some(({ emulators }) => emulators))
    requireFirestoreJar({ ...process.env, ...javaEnvironment(requireJava({ install: true })) });
  if (steps.some(({ chromium }) => chromium)) process.env.CHROMIUM_PATH = requireChromium();
};

export const startTestEmulators = async (): Promise<Emulators> => {
  const emulators = await startEmulators({ project: PROJECT, rulesFile: RULES });
  process.env.FIRESTORE_EMULATOR_HOST = emulators.firestoreHost;
  process.env.FIREBASE_AUTH_EMULATOR_HOST = emulators.authHost;
  return emulators;
};

export const buildTestSite = async () => one((await buildSite(PROJECT)).ok);

const rulesCovered = async () => {
  const unseen = unseenConditions(await ruleCoverage(process.env.FIRESTORE_EMULATOR_HOST ?? '', PROJECT));
  for (const line of unseen) console.log(line);
  return one(unseen.length === 0);
};

/** In two halves at once, each with emulators of its own: the files of a half share theirs and take turns. */
const flows = async () => {
  const project = `${PROJECT}-2`;
  const others = await startEmulators({ project, rulesFile: RULES });
  const second = {
    ...environment(project),
    FIRESTORE_EMULATOR_HOST: others.firestoreHost,
    FIREBASE_AUTH_EMULATOR_HOST: others.authHost,
  };
  try {
    return sum(
      await Promise.all([vitestStep('flows', environment(), [1, 2]), vitestStep('flows', second, [2, 2])]),
    );
  } finally {
    await others.stop();
  }
};

const endToEnd = async () => {
  const { url, close } = await serveSite(PROJECT);
  try {
    return await playwrightStep({ ...environment(), BSEN_URL: url });
  } finally {
    await close();
  }
};

/** In the order in which they run and are shown. */
export const STEPS: Record<string, Step> = {
  format: { static: true, run: quiet('oxfmt', '--check') },
  lint: { static: true, run: quiet('oxlint', '--type-aware', '--deny-warnings') },
  types: { static: true, run: quiet('tsc') },
  'dead code': { static: true, run: quiet('knip', '--no-progress') },
  domain: { run: () => vitestStep('domain') },
  rules: { emulators: true, run: () => vitestStep('rules', environment()) },
  'rules coverage': { emulators: true, run: rulesCovered },
  flows: { emulators: true, chromium: true, run: flows },
  size: { site: true, run: async () => one((await command('tsx', ['scripts/size.ts', TEST_SITE])).ok) },
  e2e: { emulators: true, chromium: true, site: true, run: endToEnd },
};
