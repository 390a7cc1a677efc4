import { parseArgs } from 'node:util';
import { PlainTrouble, runScript } from './plain-trouble.ts';
import { one, type Outcome, sum } from './test/outcome.ts';
import { buildTestSite, checkMachine, startTestEmulators, type Step, STEPS } from './test/steps.ts';

/** `--only domain,rules`: these steps, and the rules' coverage with the rules. */
const wanted = (): [string, Step][] => {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = values.only
    ?.split(',')
    .flatMap((name) => (name === 'rules' ? ['rules', 'rules coverage'] : [name]));
  const unknown = names?.find((name) => !(name in STEPS));
  if (unknown !== undefined)
    throw new PlainTrouble(`There is no step ${unknown}: ${Object.keys(STEPS).join(', ')}`);
  return Object.entries(STEPS).filter(([name]) => names?.includes(name) ?? true);
};

/** A step that crashes has failed; the others still run. */
const timed = async (name: string, run: () => Promise<Outcome>): Promise<Outcome> => {
  const begun = Date.now();
  const outcome = await run().catch((error: unknown) => {
    console.error(error);
    return one(false);
  });
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(
    `${outcome.failed === 0 ? '✓' : '✗'} ${name}  ${outcome.passed}/${outcome.passed + outcome.failed}  ${seconds} s`,
  );
  return outcome;
};

const machineIsReady = (steps: Step[]) =>
  timed('machine', async () => {
    try {
      checkMachine(steps);
      return one(true);
    } catch (error) {
      if (!(error instanceof PlainTrouble)) throw error;
      console.error(error.message);
      return one(false);
    }
  });

const runAll = async (steps: [string, Step][]) => {
  const needs = (key: keyof Step) => steps.some(([, step]) => step[key]);
  const outcomes: Outcome[] = [];
  // What only reads the sources shares the processors with the emulators' start.
  const starting = needs('emulators') ? startTestEmulators() : undefined;
  starting?.catch(() => undefined);
  const [still, moving] = [steps.filter(([, { static: s }]) => s), steps.filter(([, { static: s }]) => !s)];
  outcomes.push(...(await Promise.all(still.map(([name, { run }]) => timed(name, run)))));
  if (starting) outcomes.push(await timed('emulators', async () => one(!!(await starting))));
  const emulators = await starting?.catch(() => undefined);
  try {
    if (needs('site')) outcomes.push(await timed('build', buildTestSite));
    for (const [name, { run }] of moving) outcomes.push(await timed(name, run));
  } finally {
    await emulators?.stop();
  }
  return outcomes;
};

runScript(async () => {
  const steps = wanted();
  const machine = await machineIsReady(steps.map(([, step]) => step));
  const outcomes = machine.failed > 0 ? [] : await runAll(steps);
  const { passed, failed } = sum([machine, ...outcomes]);
  console.log(`${passed} passed, ${failed} failed`);
  // Whatever a step left open must not keep the run from ending.
  setImmediate(() => process.exit(failed > 0 ? 1 : 0));
  return failed > 0 ? 1 : 0;
});
