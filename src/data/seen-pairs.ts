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

/** What the people of my pairs (by id) were called when they last showed it: who turns invisible is still my contact. */
export const lastNames = kept('pair-names', v.record(v.string(), v.string()), {});

/** `called`: names seen now by pair; `pairs`: ids of all that are left, where that is known. */
export const rememberNames = (called: Readonly<Record<string, string>>, pairs?: readonly string[]): void => {
  const before = lastNames.get();
  const next = Object.fromEntries(
    Object.entries({ ...before, ...called }).filter(([id]) => !pairs || pairs.includes(id)),
  );
  if (JSON.stringify(next) !== JSON.stringify(before)) lastNames.set(next);
};
