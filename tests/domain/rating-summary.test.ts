import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '#domain/rating.ts';
import { ENOUGH_RATINGS, ratingSummaries } from '#domain/rating-summary.ts';

const rated = (...ratings: [Rating['stars'], string][]) =>
  ratingSummaries(ratings.map(([stars, line]) => ({ a: { stars, line } }))).get('a');

describe('ratingSummaries', () => {
  it('tells only the number while there are fewer than three', () => {
    expect(rated([5, 'Anna war gut'], [1, ''])).toEqual({ count: 2, stars: null, lines: null });
  });

  it('counts each number of stars from three on, and sorts the lines', () => {
    expect(rated([5, 'Zu kurz'], [5, ''], [1, 'Aber gut'])).toEqual({
      count: 3,
      stars: [1, 0, 0, 0, 2],
      lines: ['Aber gut', 'Zu kurz'],
    });
  });

  it('keeps the stars back where of three people only two gave any', () => {
    expect(rated([5, ''], [4, ''], [0, 'Gut'])).toEqual({ count: 3, stars: null, lines: ['Gut'] });
  });

  it('says the same in whatever order people come', () => {
    const rating = fc.record({ stars: fc.constantFrom(0, 1, 5), line: fc.constantFrom('', 'x', 'ä') });
    const everybody = fc.array(fc.dictionary(fc.constantFrom('a', 'b'), rating), { maxLength: 8 });
    fc.assert(
      fc.property(everybody, (people) => {
        const said = people as Record<string, Rating>[];
        const [one, other] = [ratingSummaries(said), ratingSummaries(said.toReversed())];
        expect(Object.fromEntries(one)).toEqual(Object.fromEntries(other));
        for (const { count, stars, lines } of one.values())
          expect(count >= ENOUGH_RATINGS || (!stars && !lines)).toBe(true);
      }),
    );
  });
});
