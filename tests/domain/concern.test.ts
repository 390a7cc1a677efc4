import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyMaker, meeting, rarity } from '#domain/concern.ts';
import { bestFirst, PairList, TOP } from '#domain/pair-list.ts';
import { labelOf, termKey } from '#domain/terms.ts';

describe('rarity', () => {
  test('never grows with the number of those who share a concern', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (holders) => {
        expect(rarity(holders)).toBeGreaterThanOrEqual(rarity(holders + 1));
      }),
    );
  });

  test('falls by about 37 of 100 for every four times as many', () => {
    for (let holders = 4; holders <= 4 ** 6; holders *= 4) {
      expect(rarity(holders) / rarity(holders - 1)).toBeCloseTo(2 ** (-2 / 3), 1);
      expect(rarity(holders * 4 - 1)).toBe(rarity(holders));
    }
  });

  test('counts a concern that very many have a little', () => {
    expect([rarity(2), rarity(4 ** 12), rarity(4 ** 20)]).toEqual([4096, 16, 16]);
  });
});

describe('meeting', () => {
  const interest = { interest: 'SEO', offer: '', seek: '' };
  const offer = { interest: '', offer: 'SEO', seek: '' };
  const seek = { interest: '', offer: '', seek: 'SEO' };

  test.each([
    ['a shared interest', interest, interest, 1],
    ['two offers', offer, offer, 1],
    ['an offer that is sought', offer, seek, 2],
    ['something sought that is offered', { ...seek, interest: 'SEO' }, offer, 2],
    ['help both ways', { ...offer, seek: 'SEO' }, { ...offer, seek: 'SEO' }, 3],
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

  const word = fc.constantFrom('a', 'b', 'c', 'd', 'A', ' e', 'f-', '');
  const entry = fc.record({ de: word, en: word, also: fc.array(word, { maxLength: 3 }) });
  const entries = fc.array(entry, { maxLength: 6 });

  test('gives all words of an entry one key, merged ones too', () => {
    fc.assert(
      fc.property(entries, (words) => {
        const key = keyMaker(words);
        for (const { de, en, also } of words) {
          const keys = [de, en, ...also].map(key).filter(Boolean);
          expect(new Set(keys).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('makes one concern of what is shown by one label', () => {
    fc.assert(
      fc.property(entries, word, word, (words, one, other) => {
        const key = keyMaker(words);
        const isShownAsOne = labelOf(one, words, 'de') === labelOf(other, words, 'de');
        return !isShownAsOne || key(one) === key(other);
      }),
    );
  });

  test('sees the same concerns in whatever order the entries stand', () => {
    const shuffled = entries.chain((words) =>
      fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length })),
    );
    fc.assert(
      fc.property(shuffled, word, word, ([words, others], one, other) => {
        const [key, keyToo] = [keyMaker(words), keyMaker(others)];
        expect(key(one) === key(other)).toBe(keyToo(one) === keyToo(other));
      }),
    );
  });

  test('keeps apart what no entry brings together', () => {
    fc.assert(
      fc.property(entries, (words) => {
        const key = keyMaker(words);
        fc.pre(words.every(({ de, en, also }) => ![de, en, ...also].some((text) => termKey(text) === 'd')));
        for (const text of ['a', 'b', 'c', 'e', 'f']) expect(key('d')).not.toBe(key(text));
      }),
    );
  });
});

describe('bestFirst', () => {
  test('sorts by standing downwards, then by the tie, then as added', () => {
    const drawn = fc.array(
      fc.tuple(
        fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -TOP, max: TOP })),
        fc.nat({ max: 1023 }),
      ),
      { maxLength: 3000 },
    );
    fc.assert(
      fc.property(drawn, (list) => {
        const pairs = new PairList();
        for (const [index, [standing]] of list.entries()) pairs.add(index, index + 1, 0, standing);
        const order = bestFirst(pairs, (a) => list[a]![1]);
        const expected = list
          .map(([standing, tie], index) => ({ standing, tie, index }))
          .sort((a, b) => b.standing - a.standing || a.tie - b.tie || a.index - b.index);
        expect([...order]).toEqual(expected.map(({ index }) => index));
      }),
    );
  });
});
