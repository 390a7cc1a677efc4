import { pairHash } from './pair-hash.ts';
import type { Pairing } from './pairing.ts';
import { differ, type Population } from './population.ts';

/** When a list is filled without a shared concern: who still asks, who still takes, who may meet. */
type Filling = {
  readonly asks: (person: number) => boolean;
  readonly takes: (person: number) => boolean;
  readonly mayMeet: (a: number, b: number) => boolean;
};

const COMMON_FIELD = 2;
/** More than anything else can cost. */
const SHARED_CONCERN = 1_000_000;

/**
 * Links everybody who asks with people as unlike them as can be had: one each in turn, until nobody asks or nobody
 * takes. Preferred are short lists (the load is spread), people who bring fields that the list has not yet, and no
 * field in common. Never links two who share a concern: that is for `linkInRounds`.
 */
export const fillWithContrast = (population: Population, pairing: Pairing, filling: Filling): void => {
  const { cards, hashes, fields, fieldSets, concerns } = population;
  const cost = new Int32Array(cards.length);
  const listed = new Int32Array(cards.length + 1);

  /** Adds to the cost of everybody who holds a key of this person. */
  const charge = (lists: typeof fields, person: number, amount: number) => {
    for (const key of lists.keysOf[person]!) for (const other of lists.peopleOf[key]!) cost[other]! += amount;
  };

  const choose = (person: number): number => {
    for (const partner of pairing.partnersOf(person)) listed[fieldSets[partner]!]! += 1;
    charge(fields, person, COMMON_FIELD);
    charge(concerns, person, SHARED_CONCERN);
    let chosen = -1;
    let lowest = SHARED_CONCERN * 65536;
    for (let other = 0; other < cards.length; other += 1) {
      const total = (cost[other]! + pairing.degree[other]! + listed[fieldSets[other]!]!) * 65536;
      if (total >= lowest || other === person || pairing.isFull(other) || !filling.takes(other)) continue;
      if (!filling.mayMeet(person, other) || pairing.has(person, other)) continue;
      const exact = total + pairHash(hashes[person]!, hashes[other]!);
      if (exact < lowest) [chosen, lowest] = [other, exact];
    }
    charge(fields, person, -COMMON_FIELD);
    charge(concerns, person, -SHARED_CONCERN);
    for (const partner of pairing.partnersOf(person)) listed[fieldSets[partner]!] = 0;
    return chosen;
  };

  let asking = Array.from(cards, (_, person) => person);
  while (asking.length) {
    const stillAsking: number[] = [];
    for (const person of asking) {
      if (pairing.isFull(person) || !filling.asks(person)) continue;
      const chosen = choose(person);
      if (chosen < 0) continue;
      pairing.link(person, chosen, 0);
      stillAsking.push(person);
    }
    asking = stillAsking;
  }
};

/** Of different fields, as `mayMeet` of a filling. */
export const acrossFields =
  (population: Population) =>
  (a: number, b: number): boolean =>
    differ(population, a, b);
