/** Waiting times between tries, in ms: quick at first, then at most every two minutes, never two phones in step. */
export const backOff = (attempt: number): number =>
  Math.min(120_000, 1_000 * 2 ** attempt) * (0.5 + Math.random());

/** Resolves after `ms`, or as soon as the network is back: a phone that left the cellar should not wait. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
  });

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
