import { placeOf } from './pair-hash.ts';
import { PairList } from './pair-list.ts';
import { isSilent, type Population } from './population.ts';
import { Shortlist } from './shortlist.ts';
import { addWeights, markAlike } from './weights.ts';

/** So many partners of each are looked at; who is short after that is helped later. */
export const CHOICE = 24;

/**
 * Of everybody the pairs across fields that stand best: by weight less the prices of both. Without those who are worth
 * less than the price of the other alone, and so without those who share nothing. A pair that both look at is there
 * twice.
 */
export const strongestPairs = (population: Population, prices: Int32Array): PairList => {
  const people = prices.length;
  const pairs = new PairList();
  const unpaid = prices.map((price) => -price);
  const row = new Int32Array(people);
  const best = new Shortlist(CHOICE);
  for (let person = 0; person < people; person += 1) {
    if (isSilent(population, person)) continue;
    row.set(unpaid);
    addWeights(population, person, row);
    markAlike(population, person, row, 0);
    row[person] = 0;
    const begin = placeOf(population.hashes[person]!, population.hashes);
    best.clear(0);
    best.offerAll(row, begin, people);
    best.offerAll(row, 0, begin);
    for (let at = 0; at < best.size; at += 1) {
      const other = best.people[at]!;
      const standing = best.standings[at]!;
      pairs.add(person, other, standing + prices[other]!, standing - prices[person]!);
    }
  }
  return pairs;
};
