import type { ListedCard } from '#domain/directory.ts';
import { matchAll, SUGGESTION_LIMIT } from '#domain/matching.ts';
import type { Lists } from './baselines.ts';
import { upperBound } from './optimum.ts';
import { differ, roomOf, weightOf, weightsOf } from './straightforward.ts';

/** The app's lists. */
export const matching = (cards: readonly ListedCard[]): Lists =>
  new Map([...matchAll(cards)].map(([uid, list]) => [uid, list.map((suggestion) => suggestion.uid)]));

/** 0: everybody is shown equally often; 1: one person always. */
const gini = (counts: readonly number[]): number => {
  const sum = counts.reduce((a, b) => a + b, 0);
  const ranked = counts.toSorted((a, b) => a - b);
  const weighted = ranked.reduce((total, count, index) => total + count * (2 * index + 1 - counts.length), 0);
  return sum ? weighted / (sum * counts.length) : 0;
};

export type Figures = {
  /** Shares of all entries. */
  readonly across: number;
  readonly concern: number;
  readonly mutual: number;
  /** Share of all people. */
  readonly never: number;
  readonly gini: number;
  readonly shortest: number;
  readonly longest: number;
  /** What the entries that are mutual and across have to talk about; `optimum` is the most there could be. */
  readonly weight: number;
};

export const figuresOf = (cards: readonly ListedCard[], lists: Lists): Figures => {
  const { people, counts } = roomOf(cards);
  const byUid = new Map(people.map((person) => [person.uid, person]));
  const shown = new Map(people.map(({ uid }) => [uid, 0]));
  const pairs = [...lists].flatMap(([uid, list]) =>
    list.map((other) => {
      const [me, them] = [byUid.get(uid)!, byUid.get(other)!];
      const across = differ(me, them);
      const mutual = lists.get(other)?.includes(uid) ?? false;
      return { other, across, mutual, weight: weightOf(me, them, counts) };
    }),
  );
  for (const { other } of pairs) shown.set(other, (shown.get(other) ?? 0) + 1);
  const share = (part: readonly unknown[]) => part.length / pairs.length;
  const lengths = [...lists.values()].map((list) => list.length);
  return {
    across: share(pairs.filter(({ across }) => across)),
    concern: share(pairs.filter(({ across, weight }) => across && weight > 0)),
    mutual: share(pairs.filter(({ mutual }) => mutual)),
    never: [...shown.values()].filter((count) => count === 0).length / people.length,
    gini: gini([...shown.values()]),
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    weight: pairs.reduce((sum, { across, mutual, weight }) => sum + (across && mutual ? weight : 0), 0) / 2,
  };
};

/** No b-matching across fields can have more to talk about. */
export const optimum = (cards: readonly ListedCard[]): number =>
  upperBound(weightsOf(roomOf(cards)), cards.length, SUGGESTION_LIMIT);

/** Share of the entries of the others that are new when the people after `before` join one by one, one share each. */
export const churn = (cards: readonly ListedCard[], before: number): number[] => {
  let old = matching(cards.slice(0, before));
  return cards.slice(before).map((_, joined) => {
    const now = matching(cards.slice(0, before + joined + 1));
    let [entries, fresh] = [0, 0];
    for (const [uid, list] of now) {
      const known = new Set(old.get(uid));
      if (!old.has(uid)) continue;
      entries += list.length;
      fresh += list.filter((other) => !known.has(other)).length;
    }
    old = now;
    return fresh / entries;
  });
};
