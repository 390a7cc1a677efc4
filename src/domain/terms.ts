/** A word people choose from a list. People's own words are kept as typed and need not be on any list. */
export type Term = {
  readonly de: string;
  readonly en: string;
  /** Other spellings and entries that were merged into this one: they stay in profiles, and mean the same. */
  readonly also?: readonly string[];
};

export type Language = 'de' | 'en';

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * The form in which two spellings of one concern are equal: „Social Media“ = „social-media“, „Gärten“ = „Gaerten“.
 * Profiles store the words themselves, never a key: deleting an entry from a list cannot empty a profile.
 */
export const termKey = (text: string): string => {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  // A word of signs alone („C++“ keeps its c, „♥“ keeps nothing) is its own key.
  return folded || text.trim();
};

type Index = ReadonlyMap<string, Term>;
const indexes = new WeakMap<readonly Term[], Index>();

/** Key → entry. What an entry is called counts before what was merged into another one. */
const indexOf = (terms: readonly Term[]): Index => {
  const known = indexes.get(terms);
  if (known) return known;
  const index = new Map<string, Term>();
  const note = (texts: (term: Term) => readonly string[]) => {
    for (const term of terms)
      for (const key of texts(term).map(termKey)) if (key && !index.has(key)) index.set(key, term);
  };
  note(({ de, en }) => [de, en]);
  note(({ also = [] }) => also);
  indexes.set(terms, index);
  return index;
};

/** The entry of a list that means this: by its German or English word, or by what was merged into it. */
const termOf = (text: string, terms: readonly Term[]): Term | undefined => indexOf(terms).get(termKey(text));

/** The list's word in this language where the list knows the term, else the text as typed. */
export const labelOf = (text: string, terms: readonly Term[], language: Language): string =>
  termOf(text, terms)?.[language] || text;

/** The words on one line each, without blanks at the ends, without empties and without a second spelling of the same concern. */
export const distinctTerms = (texts: readonly string[]): string[] => {
  const seen = new Set<string>();
  return texts
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => {
      const key = termKey(text);
      if (!text || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
};
