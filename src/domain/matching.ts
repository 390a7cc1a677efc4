import { linkBridges } from './bridges.ts';
import { keyMaker } from './concern.ts';
import type { ListedCard } from './directory.ts';
import { fillUp } from './fill-up.ts';
import { groundsIn } from './grounds.ts';
import { letIn } from './let-in.ts';
import { pairHash } from './pair-hash.ts';
import { bestFirst } from './pair-list.ts';
import { linkInOrder, Pairing } from './pairing.ts';
import { populationOf, type Population } from './population.ts';
import { pricesOf } from './prices.ts';
import { openingOf, type Opening, type Reason } from './reason.ts';
import { strongestPairs } from './strongest-pairs.ts';
import type { Term } from './terms.ts';

export type Suggestion = {
  readonly uid: string;
  /** At least one, the one that counts most first. */
  readonly reasons: readonly Reason[];
  readonly opening: Opening;
};

export type MatchOptions = {
  /** The organizers' fields and interests: the German and the English word of an entry are then one concern. */
  readonly words?: readonly Term[];
  /** Longest list, 10 unless said. All phones must use the same. */
  readonly capacity?: number;
};

/** Nobody can meet more people in a day („sich nicht verzetteln“). */
export const SUGGESTION_LIMIT = 10;

/** With fewer than this, people of the same fields are better than nobody. */
export const FEW = 3;

/**
 * Who is on whose list: a deterministic b-matching. In this order, each step only adding places to a list:
 * 1. bridges: whoever chose nothing gets people of other fields;
 * 2. shared concern and different fields: one global order of pairs, best first, as far as both have room. Because the
 *    order is the same for all, somebody who joins displaces only along short chains;
 * 3. lists still short are filled among those who have room, shared concerns first;
 * 4. whoever is still short steps between two who are on each other's lists;
 * 5. last resort: whoever still has fewer than `FEW` meets people of the same fields.
 */
const pairUp = (population: Population, capacity: number): Pairing => {
  const { hashes } = population;
  const pairing = new Pairing(population.cards.length, capacity);
  const prices = pricesOf(population, capacity);
  const tie = (a: number, b: number) => pairHash(hashes[a]!, hashes[b]!);
  const always = () => true;
  const few = Math.min(FEW, capacity);
  const hasFew = (person: number) => pairing.degree[person]! < few;

  linkBridges(population, pairing, prices);
  const pairs = strongestPairs(population, prices);
  linkInOrder(pairing, pairs, bestFirst(pairs, tie), always);
  fillUp(population, pairing, prices, { asks: always, across: true });
  letIn(population, pairing, capacity, true);
  fillUp(population, pairing, prices, { asks: hasFew, across: false });
  letIn(population, pairing, 1, false);
  return pairing;
};

const matched = (cards: readonly ListedCard[], options: MatchOptions) => {
  const population = populationOf(cards, keyMaker(options.words ?? []));
  const pairing = pairUp(population, Math.max(1, options.capacity ?? SUGGESTION_LIMIT));
  const { hashes } = population;
  const groundsOf = groundsIn(population);
  const listOf = (me: number): Suggestion[] =>
    Array.from(pairing.partnersOf(me), (them) => {
      const { reasons, counts } = groundsOf(me, them);
      const card = population.cards[them]!;
      const tie = pairHash(hashes[me]!, hashes[them]!);
      return { counts, tie, suggestion: { uid: card.uid, reasons, opening: openingOf(reasons, card) } };
    })
      .sort((a, b) => b.counts - a.counts || b.tie - a.tie || (a.suggestion.uid < b.suggestion.uid ? -1 : 1))
      .map(({ suggestion }) => suggestion);
  return { population, listOf };
};

/**
 * Everybody's suggestions by uid. Mutual: A is on B's list exactly when B is on A's. At most `capacity` each, nobody
 * left out while there is anybody else. The same for every order of `cards`, on every phone. Two people of the same
 * fields meet only where one of them has fewer than `FEW` people of other fields and nobody of those has room.
 */
export const matchAll = (
  cards: readonly ListedCard[],
  options: MatchOptions = {},
): ReadonlyMap<string, readonly Suggestion[]> => {
  const { population, listOf } = matched(cards, options);
  return new Map(population.cards.map((card, person) => [card.uid, listOf(person)]));
};

/** The list of one person; empty for somebody who is not in the directory. Shared concerns first, in order. */
export const suggestionsFor = (
  uid: string,
  cards: readonly ListedCard[],
  options: MatchOptions = {},
): readonly Suggestion[] => {
  const { population, listOf } = matched(cards, options);
  const person = population.cards.findIndex((card) => card.uid === uid);
  return person < 0 ? [] : listOf(person);
};
