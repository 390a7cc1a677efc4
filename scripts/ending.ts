type Ending = { end: () => Promise<void>; force: () => void };

const endings: Ending[] = [];
let begunAt = 0;

/** npm passes a Ctrl-C on that the terminal has already sent: two signals this close (ms) are one. */
const SAME_KEYPRESS = 1000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const onSignal = (signal: (typeof signals)[number]) => {
  const first = begunAt === 0;
  if (first) begunAt = Date.now();
  else if (Date.now() - begunAt < SAME_KEYPRESS) return;
  if (!first) {
    for (const { force } of endings) force();
    process.exit(1);
  }
  void endAll().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
};

/** Everything that was registered, the last one first. */
const endAll = async () => {
  for (const { end } of endings.toReversed()) await end().catch(console.error);
};

/**
 * What to end when a person or the system ends this process. A second Ctrl-C forces. A closed terminal must not
 * end it early: writing to it fails, and that is ignored.
 */
export const endWith = (ending: Ending) => {
  if (endings.length === 0) {
    for (const signal of signals) process.on(signal, onSignal);
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  }
  endings.push(ending);
};
