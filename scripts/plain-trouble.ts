/** Something a person can put right: shown as its one sentence, without a stack. */
export class PlainTrouble extends Error {}

/** Runs a script's body; a PlainTrouble becomes one sentence on stderr and exit code 1. */
export const runScript = (body: () => Promise<number | void>) => {
  body().then(
    (code) => {
      process.exitCode = code ?? 0;
    },
    (error: unknown) => {
      console.error(error instanceof PlainTrouble ? error.message : error);
      process.exit(1);
    },
  );
};
