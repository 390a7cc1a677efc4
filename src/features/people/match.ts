import { wrap, type Remote } from 'comlink';
import type { ListedCard } from '#domain/directory.ts';
import type { Suggestion } from '#domain/matching.ts';
import type { Term } from '#domain/terms.ts';
import type { Matching } from './matching-worker.ts';

type Running = { readonly matching: Remote<Matching>; readonly failed: Promise<never> };

let running: Running | undefined;

/** A worker whose code did not arrive says so only by an event, and would be waited for without end. */
const start = (): Running => {
  const worker = new Worker(new URL('./matching-worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      running = undefined;
      worker.terminate();
      reject(new Error(event.message || 'The matching worker did not start.'));
    });
  });
  failed.catch(() => undefined);
  return { matching: wrap<Matching>(worker), failed };
};

/** Who is on my list, computed beside the screen; rejects when the worker could not be loaded, and may be asked again. */
export const match = (
  uid: string,
  cards: readonly ListedCard[],
  words: readonly Term[],
): Promise<readonly Suggestion[]> => {
  running ??= start();
  return Promise.race([running.matching.suggestionsFor(uid, cards, { words }), running.failed]);
};
