import { among } from './among.ts';
import { isSilent, type Population } from './population.ts';
import { Shortlist } from './shortlist.ts';
import { addWeights, markAlike } from './weights.ts';

/** Share of all people who have a field in common with somebody, by what fields that one has. */
const crowdsOf = (population: Population): ((person: number) => number) => {
  const known = new Map<string, number>();
  const alike = new Uint8Array(population.cards.length);
  return (person) => {
    const fields = population.fields.keysOf[person]!;
    const name = fields.length === 1 ? String(fields[0]) : fields.toSorted((a, b) => a - b).join();
    let share = known.get(name);
    if (share === undefined) {
      alike.fill(0);
      markAlike(population, person, alike, 1);
      let same = 0;
      for (const one of alike) same += one;
      share = same / alike.length;
      known.set(name, share);
    }
    return share;
  };
};

/** Of more people than this, the price is estimated from so many, or from a quarter: the first by the hash, so by lot. */
const ASKED = 1024;
/** The partner whose weight makes the price stands so far behind the last who has a place. */
const BEHIND = 2;
/** Three fifths, because not all who would suit have room. */
const PART = 0.6;
/** What is taken off for a field in which all are. */
const CROWDED = 1.1;

/**
 * What a place on somebody's list is worth: about half of what they could talk about with the last of their best
 * partners. A pair is judged by its weight less the two prices: whom many would suit leave their places to those for
 * whom it matters – the idea of the dual prices of a b-matching, taken in one step. Whose field is crowded has fewer
 * people to choose from and is cheaper.
 */
export const pricesOf = (population: Population, capacity: number): Int32Array => {
  const people = population.cards.length;
  const asked = Math.min(people, Math.max(ASKED, Math.ceil(people / 4)));
  const sample = among(
    population,
    Array.from({ length: asked }, (_, person) => person),
  );
  const row = new Int32Array(asked);
  const last = Math.max(1, Math.round(((capacity + BEHIND) * asked) / people)) - 1;
  const best = new Shortlist(last + 1);
  const crowdOf = crowdsOf(population);
  const prices = new Int32Array(people);
  for (let person = 0; person < people; person += 1) {
    if (isSilent(population, person)) continue;
    row.fill(0);
    addWeights(sample, person, row);
    markAlike(sample, person, row, 0);
    if (person < asked) row[person] = 0;
    best.clear(0);
    best.offerAll(row, 0, asked);
    if (best.size > last)
      prices[person] = Math.floor(best.standings[last]! * PART * (1 - CROWDED * crowdOf(person)));
  }
  return prices;
};
