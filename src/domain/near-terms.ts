import { editDistance } from './edit-distance.ts';
import { kinOf } from './phrase-kin.ts';
import { termKey, type Language, type Term } from './terms.ts';

/** As many as fit under a field on a phone without pushing everything else away. */
export const MOST_OFFERS = 4;

type Word = {
  readonly text: string;
  /** The keys under which it may be typed, the label's own first. */
  readonly keys: readonly string[];
  /** The keys of its single words. */
  readonly parts: readonly string[];
};

const partsOf = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(termKey);

const wordOf = (text: string, others: readonly string[] = []): Word => ({
  text,
  keys: [...new Set([text, ...others].map(termKey))].filter(Boolean),
  parts: partsOf(text),
});

/** Typing errors somebody may have made in a word of that many letters. */
const slips = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** How near a word is to what was typed: 0 the same in another spelling, 3 a typing error, 4 kin, null not near. */
const nearness = (typed: Word, key: string, { text, keys, parts }: Word): number | null => {
  if (keys.includes(key)) return 0;
  if (key.length >= 2 && keys.some((known) => known.startsWith(key))) return 1;
  if (key.length >= 3 && parts.some((part) => part.startsWith(key))) return 2;
  const most = slips(key.length);
  if (most > 0 && keys.some((known) => editDistance(key, known, most) <= most)) return 3;
  // Kin have a stem in common; looking for stems is slow.
  const related = typed.parts.some((one) => parts.some((part) => part.slice(0, 2) === one.slice(0, 2)));
  return related && kinOf([typed.text, text])[0]?.length ? 4 : null;
};

/** The words others use, each in the spelling most of them use, the commonest first. */
const commonest = (texts: readonly string[], taken: ReadonlySet<string>): readonly string[] => {
  const spellings = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const key = termKey(text);
    if (!key || taken.has(key)) continue;
    const counts = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, counts.set(text, (counts.get(text) ?? 0) + 1));
  }
  const byCount = (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  return [...spellings.values()]
    .map((counts): [string, number] => {
      const [[text] = ['']] = [...counts].sort(byCount);
      return [text, [...counts.values()].reduce((sum, count) => sum + count, 0)];
    })
    .sort(byCount)
    .map(([text]) => text);
};

const wordsOf = (terms: readonly Term[], others: readonly string[], language: Language): readonly Word[] => {
  const listed = terms.map((term) => {
    const { de, en, also = [] } = term;
    return wordOf(term[language] || de || en, [de, en, ...also]);
  });
  const taken = new Set(listed.flatMap(({ keys }) => keys));
  return [...listed, ...commonest(others, taken).map((text) => wordOf(text))];
};

/** What exists already and may be meant by what somebody types; at most four, the nearest first. */
export type NearTerms = (typed: string) => readonly string[];

/**
 * Looks among the organizers' words, shown in this language and found in both and by what was merged into them, and
 * among the words `others` use. Never offers what is exactly what was typed, nor one concern in two spellings. Of two
 * that are equally near the organizers' word comes first, then the one that more people use.
 */
export const nearTermsAmong = (
  terms: readonly Term[],
  others: readonly string[],
  language: Language,
): NearTerms => {
  let known: readonly Word[] | undefined;
  return (typed) => {
    const word = wordOf(typed.trim());
    const [key] = word.keys;
    if (key === undefined) return [];
    known ??= wordsOf(terms, others, language);
    return known
      .flatMap((one) => {
        const near = one.text === word.text ? null : nearness(word, key, one);
        return near === null ? [] : [{ near, text: one.text }];
      })
      .sort((a, b) => a.near - b.near)
      .slice(0, MOST_OFFERS)
      .map((offer) => offer.text);
  };
};
