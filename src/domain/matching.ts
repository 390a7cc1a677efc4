import { keyMaker } from './concern.ts';
import { acrossFields, fillWithContrast } from './contrast.ts';
import type { ListedCard } from './directory.ts';
import { pairHash } from './pair-hash.ts';
import { strongestFirst } from './pair-list.ts';
import { linkInRounds, Pairing } from './pairing.ts';
import { populationOf, type Population } from './population.ts';
import { groundsOf, openingOf, type Opening, type Reason } from './reason.ts';
import { sharedConcernsOf } from './shared-concerns.ts';
import { shareOut } from './share-out.ts';
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
 * Who is on whose list: deterministic greedy b-matching. In this order, each step only adding:
 * 1. bridges: whoever shares a concern with fewer people across fields than the list is long gets contrasting people;
 *    everybody keeps three fifths of the list for shared concerns, as far as they have any;
 * 2. shared concern and different fields, strongest first, in rounds;
 * 3. lists still short are filled with contrasting people;
 * 4. last resort: whoever still has fewer than `FEW` meets people of the same fields, shared concerns first.
 */
const pairUp = (population: Population, capacity: number): Pairing => {
  const pairing = new Pairing(population.cards.length, capacity);
  const { across, alike, chances } = sharedConcernsOf(population);
  const tie = (a: number, b: number) => pairHash(population.hashes[a]!, population.hashes[b]!);
  const strongest = strongestFirst(across, tie);
  const mayMeet = acrossFields(population);
  const anyone = () => true;
  const kept = Math.ceil((capacity * 3) / 5);
  const hasFew = (person: number) => pairing.degree[person]! < Math.min(FEW, capacity);
  const meetAcross = () => {
    linkInRounds(pairing, across, strongest, anyone);
    fillWithContrast(population, pairing, { asks: anyone, takes: anyone, mayMeet });
  };

  fillWithContrast(population, pairing, {
    asks: (person) => pairing.degree[person]! < capacity - chances[person]!,
    takes: (person) => pairing.degree[person]! < capacity - Math.min(chances[person]!, kept),
    mayMeet,
  });
  meetAcross();
  if (shareOut(population, pairing, capacity, mayMeet)) meetAcross();
  linkInRounds(pairing, alike, strongestFirst(alike, tie), (a, b) => hasFew(a) || hasFew(b));
  fillWithContrast(population, pairing, { asks: hasFew, takes: anyone, mayMeet: anyone });
  shareOut(population, pairing, 1, anyone);
  return pairing;
};

const matched = (cards: readonly ListedCard[], options: MatchOptions) => {
  const population = populationOf(cards, keyMaker(options.words ?? []));
  const pairing = pairUp(population, Math.max(1, options.capacity ?? SUGGESTION_LIMIT));
  const { concerns, rarities, hashes, mentions, keyOf } = population;
  const rarityOf = (key: string) => rarities[concerns.idOf.get(key) ?? -1] ?? 0;
  const personOf = (index: number) => ({ card: population.cards[index]!, mentions: mentions[index]! });
  const listOf = (me: number): Suggestion[] =>
    Array.from(pairing.partnersOf(me), (them) => {
      const { card } = personOf(them);
      const { reasons, counts } = groundsOf(personOf(me), personOf(them), keyOf, rarityOf);
      const order = counts * 65536 + pairHash(hashes[me]!, hashes[them]!);
      return { order, suggestion: { uid: card.uid, reasons, opening: openingOf(reasons, card) } };
    })
      .sort((a, b) => b.order - a.order || (a.suggestion.uid < b.suggestion.uid ? -1 : 1))
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
