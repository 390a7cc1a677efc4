import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyMaker, meeting, rarity } from '#domain/concern.ts';
import { PairList, STRONGEST, strongestFirst } from '#domain/pair-list.ts';

describe('rarity', () => {
  test('is eight plus sixteen times the binary logarithm of people over holders, rounded down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3000 }), (a, b) => {
        const [holders, people] = [Math.min(a, b), Math.max(a, b)];
        const exact = 8 + 16 * Math.log2(people / holders);
        // Math.log2 itself may be off by a last digit where the logarithm is whole.
        expect([Math.floor(exact - 1e-9), Math.floor(exact + 1e-9)]).toContain(rarity(holders, people));
      }),
    );
  });

  test('never grows with the number of those who share a concern', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3000 }), fc.nat(), (people, some) => {
        const holders = 1 + (some % (people - 1));
        expect(rarity(holders, people)).toBeGreaterThanOrEqual(rarity(holders + 1, people));
      }),
    );
  });

  test('counts a concern that everybody has a little', () => {
    expect(rarity(120, 120)).toBe(8);
    expect(rarity(2, 2)).toBe(8);
  });
});

describe('meeting', () => {
  const [interest, offer, seek] = [1, 2, 4];

  test.each([
    ['a shared interest', interest, interest, 1],
    ['two offers', offer, offer, 1],
    ['an offer that is sought', offer, seek, 2],
    ['something sought that is offered', seek | interest, offer, 2],
    ['help both ways', offer | seek, offer | seek, 3],
  ])('counts %s', (_, mine, theirs, times) => {
    expect(meeting(mine, theirs)).toBe(times);
    expect(meeting(theirs, mine)).toBe(times);
  });
});

describe('keyMaker', () => {
  const keyOf = keyMaker([
    { de: 'Gärten', en: 'Gardens' },
    { de: '', en: 'Only English' },
  ]);

  test('gives both words of an entry one key', () => {
    expect(keyOf('gardens')).toBe(keyOf(' Gaerten '));
    expect(keyOf('Only English')).toBe('onlyenglish');
  });

  test('gives words of no entry their own key, and a blank none', () => {
    expect(keyOf('Parks')).toBe('parks');
    expect(keyOf(' ')).toBe('');
  });
});

describe('strongestFirst', () => {
  test('sorts by strength downwards, then by the tie, then as added', () => {
    const drawn = fc.array(fc.tuple(fc.integer({ min: 0, max: STRONGEST }), fc.nat({ max: 3 })), {
      maxLength: 3000,
    });
    fc.assert(
      fc.property(drawn, (list) => {
        const pairs = new PairList();
        for (const [index, [strength]] of list.entries()) pairs.add(index, index + 1, strength);
        const order = strongestFirst(pairs, (a) => list[a]![1]);
        const expected = list
          .map(([strength, tie], index) => ({ strength, tie, index }))
          .sort((a, b) => b.strength - a.strength || a.tie - b.tie || a.index - b.index);
        expect([...order]).toEqual(expected.map(({ index }) => index));
      }),
    );
  });
});
