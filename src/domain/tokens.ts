import { stemmer } from '@orama/stemmers/german';
import { repeatsQuestion, STOP_WORDS } from './stop-words.ts';

/** A word of a text that can be a theme. */
type Token = {
  /** What different forms of a word have in common; matches [a-z0-9-]{1,60}. */
  readonly stem: string;
  /** As typed. */
  readonly surface: string;
};

/** Links and mail addresses are no words; looked for between blanks, so that no text takes long. */
const isLink = (chunk: string): boolean => /^\P{L}*(?:https?:|www\.)/iu.test(chunk) || /\w@\w/.test(chunk);

/** „Blogger*innen“, „Blogger:innen“, „Blogger/-innen“, „BloggerInnen“ are Blogger. */
const GENDERED = /(?<=\p{Ll})(?:(?:[*:_·]|\/-?)[iI]n(?:nen)?|Innen)(?!\p{L})/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const STEM = /^(?=.*[a-z])[a-z0-9]{2,60}$/;

/** Two letters are a word only as an abbreviation („KI“, „PR“). */
const isLongEnough = (word: string): boolean => word.length > 2 || /^\p{Lu}{2}$/u.test(word);

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, '');

/**
 * The words of a text in order, without stop words, links, mere numbers and words of other scripts than Latin.
 * Takes any text and never throws. Stems are Snowball's for German, which fold umlauts: „Bücher“ → „buch“.
 */
export const tokensOf = (text: string): Token[] => {
  const chunks = text
    .normalize('NFC')
    .split(/\s+/)
    .filter((chunk) => !isLink(chunk));
  const words = chunks.join(' ').replace(GENDERED, '').match(WORD) ?? [];
  return words.flatMap((surface) => {
    const word = surface.toLowerCase().normalize('NFC');
    if (!isLongEnough(surface) || STOP_WORDS.has(word) || repeatsQuestion(word)) return [];
    const stem = withoutAccents(stemmer(word).replaceAll('ß', 'ss'));
    return STEM.test(stem) ? [{ stem, surface }] : [];
  });
};
