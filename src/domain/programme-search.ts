import type { Programme } from './programme.ts';
import type { Session } from './session.ts';

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const MARKS = /\p{M}+/gu;

const lower = (text: string): string => text.normalize('NFC').toLowerCase().normalize('NFC');

const bare = (text: string): string => text.normalize('NFD').replace(MARKS, '').replaceAll('ß', 'ss');

const wordsOf = (text: string): string[] => lower(text).match(WORD) ?? [];

/** As it is written without umlauts („staerken“): the spelling in which a query is compared. */
const written = (word: string): string =>
  bare(word.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter));

/** A word of a text in every spelling by which it may be asked for: „staerken“, and „starken“ without the dots. */
const spellings = (word: string): string[] => [...new Set([written(word), bare(word)])];

const known = new Map<string, readonly string[]>();

/** The same words come in many sessions and at every keystroke. */
const spellingsOf = (word: string): readonly string[] => {
  const found = known.get(word) ?? spellings(word);
  known.set(word, found);
  return found;
};

/** Shorter ones are looked for at the beginning of words only; inside they would find nearly everything. */
const COMPOUND = 4;

const finds = (term: string, spelling: string): boolean =>
  spelling.startsWith(term) || (term.length >= COMPOUND && spelling.includes(term));

/** What was typed, as terms that must all be found. Empty for what has no letter and no digit. */
export const termsOf = (query: string): string[] => [...new Set(wordsOf(query).map(written))];

const textOf = (session: Session): string =>
  [session.title, ...session.speakers.map(({ name }) => name), session.abstract].join('\n');

/** Finds sessions of one programme; made once a release, asked at every keystroke. */
export type Finder = (query: string) => ReadonlySet<string>;

/**
 * A finder by title, speakers and abstract: every word typed must be found as the beginning of a word, or – from four
 * letters – inside one, as German puts words together („netzwerk“ finds „Museumsnetzwerk“). „Stärken“, „Staerken“ and
 * „Starken“ find „Stärken“. Says the ids; all of them for an empty query.
 */
export const finderIn = ({ sessions }: Programme): Finder => {
  const holders = new Map<string, string[]>();
  for (const session of sessions)
    for (const word of new Set([...new Set(wordsOf(textOf(session)))].flatMap(spellingsOf))) {
      const list = holders.get(word);
      if (list) list.push(session.id);
      else holders.set(word, [session.id]);
    }
  const holding = (term: string): Set<string> => {
    const found = new Set<string>();
    for (const [word, ids] of holders) if (finds(term, word)) for (const id of ids) found.add(id);
    return found;
  };
  const everybody = new Set(sessions.map(({ id }) => id));
  return (query) =>
    termsOf(query)
      .map(holding)
      .reduce((all, some) => new Set([...all].filter((id) => some.has(id))), everybody);
};

/** A piece of a text; `found`: a word that the terms found. */
export type Piece = { readonly text: string; readonly found: boolean };

/** The text in pieces, whole words that the terms find apart from the rest; together they are the text. */
export const piecesOf = (text: string, terms: readonly string[]): Piece[] => {
  const pieces: { text: string; found: boolean }[] = [];
  const add = (part: string, found: boolean) => {
    const last = pieces.at(-1);
    if (last?.found === found) last.text += part;
    else if (part) pieces.push({ text: part, found });
  };
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const forms = spellingsOf(lower(match[0]));
    const found = terms.some((term) => forms.some((form) => finds(term, form)));
    add(text.slice(end, match.index), false);
    add(match[0], found);
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return pieces;
};

const BEFORE = 40;
const LENGTH = 140;

/** About a line of a text around the first word found, '' when none is. */
export const excerptOf = (text: string, terms: readonly string[]): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  const pieces = piecesOf(line, terms);
  const first = pieces.findIndex(({ found }) => found);
  if (first === -1) return '';
  const at = pieces.slice(0, first).reduce((sum, piece) => sum + piece.text.length, 0);
  const start = at <= BEFORE ? 0 : Math.min(at, line.indexOf(' ', at - BEFORE) + 1);
  const rest = line.slice(start);
  const part = rest.length <= LENGTH ? rest : `${rest.slice(0, LENGTH).replace(/\s\S*$/u, '')} …`;
  return start > 0 ? `… ${part}` : part;
};
