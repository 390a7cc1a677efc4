/** A phone whose clock is off by less is believed (ms). */
const DAY = 86_400_000;

/** How long (ms) to wait for the server's word about the time. */
const PATIENCE = 5_000;

/** `difference`: server minus phone, ms. `since`: changes when somebody sets the phone's clock. */
let known: { readonly difference: number; readonly since: number } | null = null;

const listeners = new Set<() => void>();

const mark = (): number => Date.now() - performance.now();

/** What was heard before the clock was set, or before a long sleep, counts no more. */
const difference = (): number | null =>
  known && Math.abs(known.since - mark()) < 60_000 ? known.difference : null;

/** How much (ms) is to be added to the phone's clock; 0 where that is within a day of the server's, or nobody asked. */
export const clockCorrection = {
  get: (): number => {
    const found = difference() ?? 0;
    return Math.abs(found) > DAY ? found : 0;
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** When the site's own server answered, to the second; caches on the way say how long they have had the answer. */
const ask = async (): Promise<number> => {
  const { headers } = await fetch(import.meta.env.BASE_URL, {
    method: 'HEAD',
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  return Date.parse(headers.get('date') ?? '') + 1_000 * Number(headers.get('age') ?? 0);
};

/** The time (ms since 1970) by the server's clock, asked once a visit; null while nobody can be asked. */
export const serverNow = async (): Promise<number | null> => {
  const found = difference();
  if (found !== null) return Date.now() + found;
  if (!navigator.onLine) return null;
  const at = await ask().catch(() => NaN);
  if (Number.isNaN(at)) return null;
  known = { difference: at - Date.now(), since: mark() };
  listeners.forEach((listener) => listener());
  return at;
};
