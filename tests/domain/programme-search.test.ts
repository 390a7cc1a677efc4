import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, finderIn, piecesOf, termsOf } from '#domain/programme-search.ts';
import { aProgramme, aSession } from '../support/factories.ts';

const titled = (...titles: string[]) =>
  aProgramme(titles.map((title, index) => aSession({ id: `s${index}`, title, abstract: '', speakers: [] })));

/** The titles that a query finds. */
const found = (query: string, ...titles: string[]): string[] => {
  const ids = finderIn(titled(...titles))(query);
  return titles.filter((_, index) => ids.has(`s${index}`));
};

const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'e', 'n', 'r', 's', 't', 'ä', 'ö', 'ü', 'ß', 'Ä', ' '),
  maxLength: 24,
});
const texts = fc.array(text, { maxLength: 6 });
const written = (words: string) =>
  words.replace(/[äöüßÄ]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae' })[letter] ?? letter);

describe('searching the programme', () => {
  test.each(['Stärken', 'staerken', 'Starken', 'STÄRK', 'stae', 'Sta\u0308rken'])(
    'finds „Stärken“ by %s',
    (query) => {
      expect(found(query, 'Stärken zeigen', 'Netzwerke')).toEqual(['Stärken zeigen']);
    },
  );

  test('finds „Mueller“ by „Müller“', () => {
    expect(found('Müller', 'Bei Mueller')).toEqual(['Bei Mueller']);
  });

  test('finds a part of a compound from four letters on', () => {
    expect(found('netzwerk', 'Museumsnetzwerk')).toEqual(['Museumsnetzwerk']);
    expect(found('net', 'Museumsnetzwerk')).toEqual([]);
  });

  test('looks at titles, speakers and abstracts', () => {
    const programme = aProgramme([
      aSession({ id: 'a', title: 'Archive' }),
      aSession({ id: 'b', title: 'B', abstract: 'Über Archive.' }),
      aSession({ id: 'c', title: 'C', speakers: [{ name: 'Archibald Archiv', blog: '', about: '' }] }),
      aSession({ id: 'd', title: 'D' }),
    ]);
    expect([...finderIn(programme)('archiv')].sort()).toEqual(['a', 'b', 'c']);
  });

  test('wants every word that was typed', () => {
    expect(found('blog museum', 'Blog und Museum', 'Blog', 'Museum')).toEqual(['Blog und Museum']);
  });

  test('finds everything by nothing, and by signs alone', () => {
    expect(found('  ', 'A', 'B')).toEqual(['A', 'B']);
    expect(found('?!', 'A', 'B')).toEqual(['A', 'B']);
  });

  test('finds only sessions of the programme', () => {
    fc.assert(
      fc.property(texts, text, (titles, query) => {
        const ids = new Set(titles.map((_, index) => `s${index}`));
        expect([...finderIn(titled(...titles))(query)].filter((id) => !ids.has(id))).toEqual([]);
      }),
    );
  });

  test('finds the same with and without umlauts in the query', () => {
    fc.assert(
      fc.property(texts, text, (titles, query) => {
        expect(found(written(query), ...titles)).toEqual(found(query, ...titles));
      }),
    );
  });

  test('finds every title by each of its words', () => {
    fc.assert(
      fc.property(text, (title) => {
        for (const word of title.split(' ')) expect(found(word, title)).toEqual([title]);
      }),
    );
  });

  test('finds less, never more, with one more word', () => {
    fc.assert(
      fc.property(texts, text, text, (titles, query, more) => {
        const few = found(`${query} ${more}`, ...titles);
        expect(found(query, ...titles)).toEqual(expect.arrayContaining(few));
      }),
    );
  });
});

describe('marking what was found', () => {
  const marked = (words: string, query: string) =>
    piecesOf(words, termsOf(query))
      .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
      .join('');

  test('marks whole words, in their own spelling', () => {
    expect(marked('Stärken im Museumsnetzwerk', 'staerk netzwerk')).toBe('[Stärken] im [Museumsnetzwerk]');
  });

  test('keeps the text as it is', () => {
    fc.assert(
      fc.property(text, text, (words, query) => {
        expect(
          piecesOf(words, termsOf(query))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(words);
      }),
    );
  });

  test('marks something in every text that is found', () => {
    fc.assert(
      fc.property(text, text, (title, query) => {
        fc.pre(termsOf(query).length > 0 && found(query, title).length > 0);
        expect(piecesOf(title, termsOf(query)).some((piece) => piece.found)).toBe(true);
      }),
    );
  });

  test('shows a line around the first word found', () => {
    const long = `${'Vorher steht viel. '.repeat(10)}Das Archiv ist offen. ${'Danach auch noch. '.repeat(20)}`;
    const excerpt = excerptOf(long, termsOf('archiv'));
    expect(excerpt).toMatch(/^… .*Das Archiv ist offen\..* …$/);
    expect(excerpt.length).toBeLessThan(160);
  });

  test('shows nothing of a text without the word', () => {
    expect(excerptOf('Ganz anders.', termsOf('archiv'))).toBe('');
  });

  test('shows the word in every excerpt of a text that has it', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const excerpt = excerptOf(`${before} Zylinder ${after}`, ['zylinder']);
        expect(excerpt).toContain('Zylinder');
      }),
    );
  });
});
