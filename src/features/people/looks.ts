import { lookedAt } from '#data/directory.ts';
import { silence } from '#data/silence.ts';

/** Billed reads are shared by everybody: a phone looks again at most this often (ms). */
const PAUSE = 20_000;

let round = 0;
const listeners = new Set<() => void>();

/** Which look at the directory is on screen. Lives as long as the page: coming back to the tab costs no new look. */
export const looks = {
  get: (): number => round,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Looks again, whenever the last look was. */
export const lookNow = (): void => {
  round += 1;
  listeners.forEach((listener) => listener());
};

// A network that was there but silent says by no event that it answers again.
silence.subscribe(() => {
  if (!silence.get()) lookNow();
});

/** Looks again; false when the last answer is younger than 20 s. A look that failed may be repeated at once. */
export const lookAgain = (now: number): boolean => {
  // A clock that was set back must not lock the button.
  if (Math.abs(now - lookedAt.get()) < PAUSE) return false;
  lookNow();
  return true;
};
