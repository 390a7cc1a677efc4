import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctTerms, labelOf, termKey, type Term } from '#domain/terms.ts';

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
const anyText = fc.string({ unit: 'binary', maxLength: 30 });

describe('termKey', () => {
  test.each([
    ['Social Media', 'social-media'],
    ['Gärten', 'Gaerten'],
    ['GÄRTEN', 'ga\u0308rten'],
    ['Straße', 'STRASSE'],
    ['Straße', 'STRAẞE'],
    ['Café', 'cafe'],
    ['Ｂｌｏｇ', 'blog'],
    ['𝕭log', 'blog'],
    ['ﬁlm', 'Film'],
  ])('sees one concern in „%s“ and „%s“', (one, other) => {
    expect(termKey(one)).toBe(termKey(other));
  });

  test('keeps different concerns apart', () => {
    expect(termKey('Podcast')).not.toBe(termKey('Podcasts'));
    expect(termKey('♥')).not.toBe(termKey('♦'));
  });

  test('gives every text that is not blank a key', () => {
    fc.assert(fc.property(anyText, (text) => (termKey(text) === '') === (text.trim() === '')));
  });

  test('changes nothing when applied again', () => {
    fc.assert(
      fc.property(anyText, (text) => termKey(termKey(text)) === termKey(text)),
      { numRuns: 2000 },
    );
  });
});

describe('labelOf', () => {
  const terms = [{ de: 'Gärten', en: 'Gardens' }];

  test('shows the word of the list in the language asked for', () => {
    expect(labelOf('gaerten', terms, 'en')).toBe('Gardens');
    expect(labelOf('GARDENS', terms, 'de')).toBe('Gärten');
  });

  test('shows a word that is on no list as typed', () => {
    expect(labelOf(' Kleingärten ', terms, 'en')).toBe(' Kleingärten ');
  });

  test('shows for what was merged the entry into which it went', () => {
    const merged = [{ de: 'Gärten', en: 'Gardens', also: ['Parks', 'Kleingärten'] }];
    expect(labelOf('kleingaerten', merged, 'de')).toBe('Gärten');
    expect(labelOf('Parks', merged, 'en')).toBe('Gardens');
  });

  test('takes an entry by its own word before one into which that word was merged', () => {
    const both = [
      { de: 'Gärten', en: 'Gardens', also: ['Parks'] },
      { de: 'Parks', en: 'Parks' },
    ];
    expect(labelOf('parks', both, 'de')).toBe('Parks');
  });

  test('shows a label that shows itself, where no two entries are called the same', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '-'), maxLength: 4 });
    const entry = fc.record({ de: word, en: word, also: fc.array(word, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), word, (list: Term[], text) => {
        const called = list.flatMap(({ de, en }) => [...new Set([termKey(de), termKey(en)])].filter(Boolean));
        fc.pre(new Set(called).size === called.length);
        const label = labelOf(text, list, 'de');
        expect(labelOf(label, list, 'de')).toBe(label);
      }),
    );
  });
});

describe('distinctTerms', () => {
  test('keeps the first spelling of a concern, trimmed', () => {
    expect(distinctTerms([' Social Media ', '', 'social-media', 'SEO', '  '])).toEqual([
      'Social Media',
      'SEO',
    ]);
  });

  test('puts a word that was typed over several lines on one', () => {
    expect(distinctTerms(['Social\n\tMedia'])).toEqual(['Social Media']);
  });

  test('leaves no two words with one key and no blank, and loses no key', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const keys = distinctTerms(texts).map(termKey);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(keys)).toEqual(new Set(texts.map((text) => termKey(oneLine(text))).filter(Boolean)));
      }),
    );
  });

  test('changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const once = distinctTerms(texts);
        expect(distinctTerms(once)).toEqual(once);
      }),
    );
  });
});
