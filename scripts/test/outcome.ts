/** How many checks of a step held. A step that is no test run counts as one. */
export type Outcome = { passed: number; failed: number };

export const one = (held: boolean): Outcome => ({ passed: held ? 1 : 0, failed: held ? 0 : 1 });

export const sum = (outcomes: Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.reduce((total, { failed }) => total + failed, 0),
});

/** A run that ended badly without naming a failed test, or had no test at all, has failed nevertheless. */
export const honest = ({ passed, failed }: Outcome, exitedWell: boolean): Outcome =>
  failed === 0 && (!exitedWell || passed === 0) ? { passed, failed: 1 } : { passed, failed };
