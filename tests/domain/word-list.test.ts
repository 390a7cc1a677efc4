import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOf, termKey, type Term } from '#domain/terms.ts';
import { nearRows } from '#domain/word-list-near.ts';
import {
  checkRows,
  freeId,
  isSameList,
  mergeRows,
  moveRow,
  ownWordsOf,
  rowsOf,
  termsOf,
  usesOf,
  WORDS_LIMITS,
} from '#domain/word-list.ts';

const BLOG: Term = { de: 'Blog', en: 'Blog' };
const BLOGS: Term = { de: 'Blogs', en: 'Weblogs' };
const MUSEUM: Term = { de: 'Museum', en: 'Museum' };
const rows = rowsOf([BLOG, BLOGS, MUSEUM]);

const wordList = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { maxLength: 12 })
  .map((words) => words.map((de): Term => ({ de, en: `${de} en` })));

describe('a list of words', () => {
  it('is the same after having been opened and not changed', () => {
    fc.assert(fc.property(wordList, (terms) => isSameList(termsOf(rowsOf(terms)), terms)));
  });

  it('keeps every word that anybody chose: merged, it still means an entry', () => {
    fc.assert(
      fc.property(wordList, fc.nat(), fc.nat(), (terms, one, other) => {
        fc.pre(terms.length > 1);
        const all = rowsOf(terms);
        const [from, into] = [all[one % all.length]!, all[other % all.length]!];
        const merged = termsOf(mergeRows(all, from.id, into.id));
        const expected = from.id === into.id ? from.de : into.de;
        return labelOf(from.de, merged, 'de') === expected && labelOf(from.en, merged, 'de') === expected;
      }),
    );
  });

  it('keeps the old word as another spelling when an entry is renamed', () => {
    const renamed = rows.map((row) => (row.de === 'Blogs' ? { ...row, de: 'Netztagebuch', en: '' } : row));
    const terms = termsOf(renamed);
    expect(terms[1]).toEqual({ de: 'Netztagebuch', en: 'Netztagebuch', also: ['Blogs', 'Weblogs'] });
    expect(labelOf('Blogs', terms, 'de')).toBe('Netztagebuch');
  });

  it('does not repeat an entry of its own among the spellings of another', () => {
    const merged = mergeRows(rows, '1', '0');
    const again = [...merged, { id: freeId(merged), de: 'Blogs', en: '', also: [], was: [] }];
    expect(termsOf(again)[0]).toEqual({ de: 'Blog', en: 'Blog', also: ['Weblogs'] });
  });

  it('moves an entry as far as the list goes', () => {
    expect(moveRow(rows, '0', -1)).toEqual(rows);
    expect(moveRow(rows, '0', 1).map(({ de }) => de)).toEqual(['Blogs', 'Blog', 'Museum']);
  });

  it('names what cannot be saved', () => {
    const wrong = [
      ...rowsOf([{ de: ' ', en: 'Nothing' }, { de: 'x'.repeat(WORDS_LIMITS.word + 1), en: '' }, MUSEUM]),
      { id: 'n1', de: 'museum!', en: '', also: [], was: [] },
    ];
    expect([...checkRows(wrong)]).toEqual([
      ['0', 'required'],
      ['1', 'tooLong'],
      ['n1', 'choose'],
    ]);
  });
});

describe('what people use', () => {
  const cards = [['Blog', 'blogs'], ['Weblogs'], ['Brot', 'Brot!'], ['brot'], ['Brot'], ['Käse']];

  it('counts each card once for an entry, under any of its spellings', () => {
    const merged = mergeRows(rows, '1', '0');
    expect(usesOf(merged, cards).get('0')).toBe(2);
  });

  it('names what several typed themselves in the spelling of most, and never what is on the list', () => {
    expect(ownWordsOf(rows, cards)).toEqual([{ word: 'Brot', count: 3 }]);
  });

  it('marks entries that may mean the same, both ways', () => {
    const near = nearRows(rowsOf([BLOG, BLOGS, MUSEUM, { de: 'Muesum', en: '' }]));
    expect(near.get('0')).toEqual(['Blogs']);
    expect(near.get('1')).toEqual(['Blog']);
    expect(near.get('2')).toEqual(['Muesum']);
  });

  it('offers no word whose key is that of an entry', () => {
    fc.assert(
      fc.property(wordList, fc.array(fc.array(fc.stringMatching(/^[a-z]{3,5}$/))), (terms, used) => {
        const keys = new Set(terms.flatMap(({ de, en }) => [termKey(de), termKey(en)]));
        return ownWordsOf(rowsOf(terms), used).every(({ word }) => !keys.has(termKey(word)));
      }),
    );
  });
});
