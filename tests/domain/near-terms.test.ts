import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_OFFERS, nearTermsAmong } from '#domain/near-terms.ts';
import { labelOf, termKey, type Term } from '#domain/terms.ts';

const LISTED: readonly Term[] = [
  { de: 'Social Media', en: 'Social media', also: ['Soziale Netzwerke'] },
  { de: 'Fotografie', en: 'Photography' },
  { de: 'Gärten', en: 'Gardens' },
  { de: 'Podcasts', en: 'Podcasts' },
];
const OTHERS = ['Brot backen', 'brot-backen', 'Brot backen', 'Lokaljournalismus', 'Gedichte', 'Recht'];

describe('nearTermsAmong', () => {
  const german = nearTermsAmong(LISTED, OTHERS, 'de');

  test.each([
    ['another spelling of a word on the list', 'social-media', 'Social Media'],
    ['the word of the other language', 'photography', 'Fotografie'],
    ['what was merged into an entry', 'soziale netzwerke', 'Social Media'],
    ['an umlaut written out', 'Gaerten', 'Gärten'],
    ['a beginning', 'foto', 'Fotografie'],
    ['a later word', 'media', 'Social Media'],
    ['a typing error', 'Fotogarfie', 'Fotografie'],
    ['a singular', 'Garten', 'Gärten'],
    ['a phrase around the word', 'Podcast schneiden', 'Podcasts'],
    ['the spelling most others use', 'brotbacken', 'Brot backen'],
    ['a word of one other person', 'Lokaljornalismus', 'Lokaljournalismus'],
  ])('offers for %s the one that exists', (_, typed, offered) => {
    expect(german(typed)[0]).toBe(offered);
  });

  test('offers nothing for what is already spelt so, is blank or is something else', () => {
    expect(german('Fotografie')).toEqual([]);
    expect(german('  ')).toEqual([]);
    expect(german('Rest')).toEqual([]);
    expect(german('Schach')).toEqual([]);
  });

  test('offers in the language spoken', () => {
    expect(nearTermsAmong(LISTED, [], 'en')('fotografie')).toEqual(['Photography']);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 'A', ' ', '-'), maxLength: 8 });
  const term = fc.record({ de: word, en: word, also: fc.array(word, { maxLength: 2 }) });
  const lists = fc.tuple(fc.array(term, { maxLength: 4 }), fc.array(word, { maxLength: 8 }), word);

  test('offers only what exists, at most four, never twice and never what was typed', () => {
    fc.assert(
      fc.property(lists, ([terms, others, typed]) => {
        const offers = nearTermsAmong(terms, others, 'de')(typed);
        const existing = [...terms.flatMap(({ de, en }) => [de, en]), ...others];
        expect(offers.length).toBeLessThanOrEqual(MOST_OFFERS);
        expect(existing).toEqual(expect.arrayContaining([...offers]));
        expect(new Set(offers).size).toBe(offers.length);
        expect(offers).not.toContain(typed.trim());
      }),
    );
  });

  test('finds every entry by every word of it', () => {
    fc.assert(
      fc.property(lists, fc.nat(), ([terms, others], pick) => {
        const texts = terms.flatMap(({ de, en, also }) => [de, en, ...also]).filter((text) => termKey(text));
        fc.pre(texts.length > 0);
        const typed = texts[pick % texts.length]!;
        const label = labelOf(typed, terms, 'de');
        fc.pre(label.trim() !== typed.trim());
        expect(nearTermsAmong(terms, others, 'de')(typed)).toContain(label);
      }),
    );
  });
});
