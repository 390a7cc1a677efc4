import * as v from 'valibot';
import type { Profile } from '#domain/profile.ts';
import { isFull } from '#domain/shard-size.ts';
import { innerShardOf, shardOf } from '#domain/shard.ts';
import { documentPath } from './collections.ts';
import { readIn } from './read-now.ts';
import type { FirestoreSdk } from './sdk.ts';

const storedCards = v.object({ cards: v.optional(v.record(v.string(), v.unknown()), {}) });

const cardsIn = (stored: unknown): Record<string, unknown> =>
  v.parse(v.fallback(storedCards, { cards: {} }), stored).cards;

const pathOf = (shard: string): string => documentPath('directory', shard);

/** What a phone knows of where somebody's card is and may be. */
export type Known = {
  readonly isFull: boolean;
  readonly inOuter: boolean;
  readonly inInner: boolean;
  readonly isHidden: boolean;
};

const fromCache = async ({ db, doc, getDocFromCache }: FirestoreSdk, path: string): Promise<unknown> =>
  getDocFromCache(doc(db, path)).then(
    (snapshot) => snapshot.data(),
    () => undefined,
  );

/**
 * Looks where the card of `uid` is: one billed read. The inner shard is taken from the cache, and hidden is nobody: the
 * rules deny what was guessed wrong, and then `lookClosely` is worth its reads.
 */
export const look = async (sdk: FirestoreSdk, uid: string): Promise<Known> => {
  const [outer] = await readIn(sdk, [pathOf(shardOf(uid))]);
  const cards = cardsIn(outer);
  const inOuter = uid in cards;
  const inInner = !inOuter && uid in cardsIn(await fromCache(sdk, pathOf(innerShardOf(uid))));
  return { isFull: isFull(cards), inOuter, inInner, isHidden: false };
};

/** The same, with nothing guessed: three billed reads. */
export const lookClosely = async (sdk: FirestoreSdk, uid: string): Promise<Known> => {
  const paths = [pathOf(shardOf(uid)), pathOf(innerShardOf(uid)), documentPath('sanctions', uid)];
  const [outer, inner, sanction] = await readIn(sdk, paths);
  const cards = cardsIn(outer);
  return {
    isFull: isFull(cards),
    inOuter: uid in cards,
    inInner: uid in cardsIn(inner),
    isHidden: sanction?.['hidden'] === true,
  };
};

/** Where the card belongs, null: nowhere; and from where it has to go. */
export type Place = { readonly into: string | null; readonly outOf: readonly string[] };

/** Docs: decision 14. A card that is in the inner shard stays there; never is one in both. */
export const placeOf = (uid: string, profile: Profile | null, known: Known): Place => {
  const [outer, inner] = [shardOf(uid), innerShardOf(uid)];
  const isShown = profile !== null && profile.visible && !known.isHidden;
  const into = isShown ? (known.inInner || known.isFull ? inner : outer) : null;
  const holding = [...(known.inOuter ? [outer] : []), ...(known.inInner ? [inner] : [])];
  return { into, outOf: holding.filter((shard) => shard !== into) };
};
