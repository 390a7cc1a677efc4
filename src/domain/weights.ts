import type { Population } from './population.ts';
import type { Postings } from './postings.ts';

/** Adds `amount` to the row at every holder of a key: the inner loop of everything. */
const addTo = (row: Int32Array, { people, starts }: Postings, key: number, amount: number): void => {
  const end = starts[key + 1]!;
  for (let at = starts[key]!; at < end; at += 1) row[people[at]!]! += amount;
};

/** Sets `row` to `value` at everybody who has a field in common with this person. */
export const markAlike = (
  { fields }: Population,
  person: number,
  row: Int32Array | Uint8Array,
  value: number,
): void => {
  const { people, starts, keysOf } = fields;
  for (const key of keysOf[person]!) {
    const end = starts[key + 1]!;
    for (let at = starts[key]!; at < end; at += 1) row[people[at]!] = value;
  }
};

/**
 * Adds to `row` (one entry per person) what this person has to talk about with each: the sum over the concerns the two
 * share of what the concern counts, once more for each way in which one offers what the other seeks; kin phrases count
 * as the more common of the two. One pass over the lists of holders, never over all pairs of sets. The same from both
 * sides; what it adds at the person is of no meaning.
 */
export const addWeights = (population: Population, person: number, row: Int32Array): void => {
  const { concerns, offers, seeks, counts, kin } = population;
  const meet = (mine: Postings, theirs: Postings) => {
    for (const key of mine.keysOf[person]!) {
      addTo(row, theirs, key, counts[key]!);
      for (const other of kin[key]!) addTo(row, theirs, other, Math.min(counts[key]!, counts[other]!));
    }
  };
  for (const key of concerns.keysOf[person]!) addTo(row, concerns, key, counts[key]!);
  meet(offers, seeks);
  meet(seeks, offers);
};
