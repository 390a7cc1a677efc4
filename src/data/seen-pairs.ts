import * as v from 'valibot';
import type { Pair } from '#domain/pair.ts';
import { kept } from './phone.ts';

/** Contacts whose page was opened on this phone. */
const seen = kept('seen-pairs', v.array(v.string()), []);

/** Whoever is met anew after an end is new again. */
const keyOf = ({ id, madeAt }: Pick<Pair, 'id' | 'madeAt'>): string => `${id}@${madeAt}`;

export const seenPairs = { get: seen.get, subscribe: seen.subscribe };

export const isSeen = (pair: Pair, keys: readonly string[]): boolean => keys.includes(keyOf(pair));

export const markSeen = (pair: Pair): void => {
  if (!isSeen(pair, seen.get())) seen.set([...seen.get(), keyOf(pair)]);
};
