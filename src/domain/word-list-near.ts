import { editDistance } from './edit-distance.ts';
import { kinOf } from './phrase-kin.ts';
import { termKey } from './terms.ts';
import type { WordRow } from './word-list.ts';

/** Typing errors that leave a word of that many letters recognisable. */
const slips = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

const isNear = (one: string, other: string): boolean => {
  const [a, b] = [termKey(one), termKey(other)];
  const most = slips(Math.min(a.length, b.length));
  return most > 0 && editDistance(a, b, most) <= most;
};

/** Row → German words of other rows that may mean the same: a form of the same word, or a typing error apart. */
export const nearRows = (rows: readonly WordRow[]): ReadonlyMap<string, readonly string[]> => {
  const words = rows.map(({ de }) => de.trim());
  const kin = kinOf(words);
  const near = rows.map(({ id }, index): [string, string[]] => [
    id,
    words.filter(
      (word, other) =>
        other !== index && word && (kin[index]?.includes(other) || isNear(words[index] ?? '', word)),
    ),
  ]);
  return new Map(near.filter(([, others]) => others.length > 0));
};
