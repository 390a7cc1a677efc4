import type { Population } from './population.ts';
import type { Postings } from './postings.ts';

/**
 * The same people and what they hold, but lists of holders that name only the `chosen`, each by the place among the
 * chosen. What a row of weights then costs depends on these alone.
 */
export const among = (population: Population, chosen: readonly number[]): Population => {
  const places = new Int32Array(population.cards.length).fill(-1);
  for (const [place, person] of chosen.entries()) places[person] = place;
  const only = ({ keysOf, people, starts }: Postings): Postings => {
    const kept = new Int32Array(people.length);
    const begins = new Int32Array(starts.length);
    let size = 0;
    for (let key = 0; key + 1 < starts.length; key += 1) {
      for (let at = starts[key]!; at < starts[key + 1]!; at += 1) {
        const place = places[people[at]!]!;
        if (place >= 0) kept[size++] = place;
      }
      begins[key + 1] = size;
    }
    return { keysOf, people: kept, starts: begins };
  };
  const { fields, concerns, offers, seeks } = population;
  return {
    ...population,
    fields: only(fields),
    concerns: only(concerns),
    offers: only(offers),
    seeks: only(seeks),
  };
};
