import type { Problem } from './checked.ts';
import { termKey, type Term } from './terms.ts';

/** Most entries of a list, longest word (UTF-16 units), most other spellings of one entry. */
export const WORDS_LIMITS = { entries: 60, word: 40, also: 60 } as const;

/** An entry as it is being written. `id` names it while the desk is open; `was`: what it is called on the phones. */
export type WordRow = {
  readonly id: string;
  readonly de: string;
  readonly en: string;
  readonly also: readonly string[];
  readonly was: readonly string[];
};

const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const rowsOf = (terms: readonly Term[]): WordRow[] =>
  terms.map(({ de, en, also = [] }, index) => ({ id: String(index), de, en, also, was: [de, en] }));

const distinct = (texts: readonly string[], taken: ReadonlySet<string>): string[] => {
  const seen = new Set(taken);
  return texts.filter((text) => {
    const key = termKey(text);
    if (!key || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/**
 * The list as it is stored. What an entry was called before stays as another spelling of it: profiles keep the words
 * that their people chose. A missing English word is the German one. A word that is an entry of its own is no other's
 * spelling.
 */
export const termsOf = (rows: readonly WordRow[]): Term[] => {
  const named = rows.map((row) => ({ ...row, de: clean(row.de), en: clean(row.en) || clean(row.de) }));
  const taken = new Set(named.flatMap(({ de, en }) => [termKey(de), termKey(en)]));
  return named.map(({ de, en, also, was }) => {
    const others = distinct([...also, ...was], taken);
    return others.length > 0 ? { de, en, also: others } : { de, en };
  });
};

/** Two entries become one: what the first one is called, was called and stood for means the second one from now on. */
export const mergeRows = (rows: readonly WordRow[], from: string, into: string): WordRow[] => {
  const gone = rows.find(({ id }) => id === from);
  if (!gone || from === into) return [...rows];
  const spellings = [gone.de, gone.en, ...gone.was, ...gone.also].map(clean).filter(Boolean);
  return rows
    .filter(({ id }) => id !== from)
    .map((row) => (row.id === into ? { ...row, also: [...row.also, ...spellings] } : row));
};

/** Moves the entry `by` places, as far as the list goes. */
export const moveRow = (rows: readonly WordRow[], id: string, by: -1 | 1): WordRow[] => {
  const from = rows.findIndex((row) => row.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= rows.length) return [...rows];
  const next = [...rows];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
};

/** An id that no row has. */
export const freeId = (rows: readonly WordRow[]): string =>
  `n${Math.max(0, ...rows.map(({ id }) => Number(id.replace(/^n/u, '')) || 0)) + 1}`;

/** Row → what is wrong with it: `choose` where another entry is called the same. */
export const checkRows = (rows: readonly WordRow[]): ReadonlyMap<string, Problem> => {
  const problems = new Map<string, Problem>();
  const owner = new Map<string, string>();
  for (const { id, de, en, also } of rows) {
    const words = [clean(de), clean(en)];
    const keys = new Set(words.filter(Boolean).map(termKey));
    if ([...keys].some((key) => owner.has(key))) problems.set(id, 'choose');
    for (const key of keys) owner.set(key, id);
    if (!words[0]) problems.set(id, 'required');
    else if (words.some((word) => word.length > WORDS_LIMITS.word)) problems.set(id, 'tooLong');
    else if (also.length > WORDS_LIMITS.also) problems.set(id, 'tooMany');
  }
  return problems;
};

/** key → the row that it means. */
const meanings = (rows: readonly WordRow[]): Map<string, string> => {
  const found = new Map<string, string>();
  for (const of of [(row: WordRow) => [row.de, row.en], (row: WordRow) => [...row.was, ...row.also]])
    for (const row of rows)
      for (const key of of(row).filter(Boolean).map(termKey)) if (!found.has(key)) found.set(key, row.id);
  return found;
};

/** Row → on how many cards it stands, under any of its spellings. `cards` are the words of one card each. */
export const usesOf = (
  rows: readonly WordRow[],
  cards: readonly (readonly string[])[],
): ReadonlyMap<string, number> => {
  const meaning = meanings(rows);
  const uses = new Map<string, number>();
  for (const words of cards)
    for (const id of new Set(words.map((word) => meaning.get(termKey(word)))))
      if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
};

/** A word that stands on `count` cards and on no list, in the spelling of most of them. */
export type OwnWord = { readonly word: string; readonly count: number };

/** What at least two people typed themselves, the most frequent first, at most `most`. */
export const ownWordsOf = (
  rows: readonly WordRow[],
  cards: readonly (readonly string[])[],
  most = 12,
): OwnWord[] => {
  const meaning = meanings(rows);
  const found = new Map<string, string[]>();
  for (const words of cards)
    for (const word of distinct(words, new Set(meaning.keys())))
      found.set(termKey(word), [...(found.get(termKey(word)) ?? []), word]);
  return [...found.values()]
    .filter((spellings) => spellings.length > 1)
    .map((spellings) => ({ word: commonestOf(spellings), count: spellings.length }))
    .toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, most);
};

const commonestOf = (spellings: readonly string[]): string => {
  const count = (word: string) => spellings.filter((other) => other === word).length;
  return spellings.toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? '';
};

export const isSameList = (one: readonly Term[], other: readonly Term[]): boolean => {
  const plain = ({ de, en, also = [] }: Term) => [de, en, ...also];
  return JSON.stringify(one.map(plain)) === JSON.stringify(other.map(plain));
};
