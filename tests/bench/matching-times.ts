import { matchAll, SUGGESTION_LIMIT, suggestionsFor } from '#domain/matching.ts';
import { generatedPeople } from './population.ts';
import { differ, listsOf, roomOf, weightOf } from './straightforward.ts';

/** All in ms. */
export type Times = {
  readonly people: number;
  /** From the cards to one person's list with its reasons – what a phone does –, the first time in a fresh worker. */
  readonly first: number;
  /** The same, the best of several more. */
  readonly list: number;
  /** Everybody's lists with all reasons. */
  readonly all: number;
  /** Objects and sets: scoring alone, every pair once; of large rooms a part is measured. */
  readonly setsScoring: number;
  /** Objects and sets: from the cards to everybody's lists, without reasons; NaN where the pairs would fill the memory. */
  readonly setsLists: number;
};

const timed = (run: () => unknown): number => {
  const begin = performance.now();
  run();
  return performance.now() - begin;
};

const PATIENCE = 2000;
const MOST_OBJECTS = 2000;

const scoreBySets = (cards: ReturnType<typeof generatedPeople>): number => {
  const begin = performance.now();
  const { people, counts } = roomOf(cards);
  const prepared = performance.now() - begin;
  let [scored, sum] = [0, 0];
  const start = performance.now();
  for (const [index, me] of people.entries()) {
    for (let other = index + 1; other < people.length; other += 1) {
      const them = people[other]!;
      if (differ(me, them)) sum += weightOf(me, them, counts);
    }
    scored += people.length - 1 - index;
    if (performance.now() - start > PATIENCE) break;
  }
  const pairs = (people.length * (people.length - 1)) / 2;
  return sum < 0 ? Number.NaN : prepared + ((performance.now() - start) / scored) * pairs;
};

export const timesOf = (people: number, seed: number): Times => {
  const cards = generatedPeople(people, seed);
  const one = () => suggestionsFor(`person-${seed}-0`, cards);
  const first = timed(one);
  const times: number[] = [];
  const end = performance.now() + PATIENCE;
  while (times.length < 5 || (times.length < 50 && performance.now() < end)) times.push(timed(one));
  return {
    people,
    first,
    list: Math.min(...times),
    all: timed(() => matchAll(cards)),
    setsScoring: scoreBySets(cards),
    setsLists: people > MOST_OBJECTS ? Number.NaN : timed(() => listsOf(roomOf(cards), SUGGESTION_LIMIT)),
  };
};
