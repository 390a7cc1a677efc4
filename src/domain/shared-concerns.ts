import { meeting } from './concern.ts';
import { PairList, STRONGEST } from './pair-list.ts';
import { differ, type Population } from './population.ts';

type SharedConcerns = {
  /** Pairs of different fields. */
  readonly across: PairList;
  /** Pairs of the same fields: the last resort. */
  readonly alike: PairList;
  /** Person → number of their pairs in `across`. */
  readonly chances: Int32Array;
};

const MEETINGS = Uint8Array.from({ length: 64 }, (_, bits) => meeting(bits >> 3, bits & 7));

/** For every key, its people after the one asked for: each pair is met once, as people are walked in order. */
const walker = (lists: readonly (readonly number[])[]): ((key: number) => number) => {
  const seen = new Int32Array(lists.length);
  return (key) => (seen[key]! += 1);
};

/**
 * Every pair that shares a concern, in one pass over the posting lists (never all pairs of sets). A pair's strength is
 * the sum over the shared concerns of rarity × how well they meet, halved where the two also have a field in common.
 */
export const sharedConcernsOf = (population: Population): SharedConcerns => {
  const { cards, fields, concerns, roles, rarities } = population;
  const across = new PairList();
  const alike = new PairList();
  const chances = new Int32Array(cards.length);
  const strength = new Int32Array(cards.length);
  const commonField = new Uint8Array(cards.length);
  const touched = new Int32Array(cards.length);
  const afterConcern = walker(concerns.peopleOf);
  const afterField = walker(fields.peopleOf);
  for (let a = 0; a < cards.length; a += 1) {
    let found = 0;
    for (const key of concerns.keysOf[a]!) {
      const people = concerns.peopleOf[key]!;
      const theirRoles = roles[key]!;
      const rare = rarities[key]!;
      const from = afterConcern(key);
      const mine = theirRoles[from - 1]! << 3;
      for (let at = from; at < people.length; at += 1) {
        const b = people[at]!;
        if (strength[b] === 0) touched[found++] = b;
        strength[b]! += rare * MEETINGS[mine | theirRoles[at]!]!;
      }
    }
    for (const key of fields.keysOf[a]!) {
      const people = fields.peopleOf[key]!;
      for (let at = afterField(key); at < people.length; at += 1) commonField[people[at]!] = 1;
    }
    for (let at = 0; at < found; at += 1) {
      const b = touched[at]!;
      const total = Math.min(strength[b]! >> commonField[b]!, STRONGEST);
      strength[b] = 0;
      if (differ(population, a, b)) {
        across.add(a, b, total);
        chances[a]! += 1;
        chances[b]! += 1;
      } else alike.add(a, b, total);
    }
    commonField.fill(0);
  }
  return { across, alike, chances };
};
