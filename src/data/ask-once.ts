import { within } from './alone.ts';
import type { LiveSource } from './live.ts';

/** How long the server may take to answer, ms. */
const LIMIT = 10_000;

class Unanswered extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** What the server – never the cache – says of something live, once. Rejects with code `damaged`, `late` or its own. */
export const askOnce = async <T>(source: LiveSource<T>): Promise<T> => {
  let stop: (() => void) | undefined;
  const answer = new Promise<T>((resolve, reject) => {
    stop = source.subscribe((live) => {
      if (live.kind === 'value' && live.fromServer) resolve(live.value);
      else if (live.kind === 'damaged') reject(new Unanswered('damaged'));
      else if (live.kind === 'refused') reject(new Unanswered(live.code));
    });
  });
  try {
    return await within(LIMIT, answer);
  } finally {
    stop?.();
  }
};
