import type { Card } from './profile.ts';
import { termKey, type Term } from './terms.ts';

/** One concern of a person, in the words of the person; what was not said is ''. */
export type Mention = { interest: string; offer: string; seek: string };

/** Text → the form in which concerns are compared; '' for a blank. */
export type KeyOf = (text: string) => string;

/**
 * Compares by `termKey`. All words of one entry of the organizers' lists – German, English, merged into it – are one
 * concern, and so are two entries that have a word in common: the order of the lists makes no difference.
 */
export const keyMaker = (words: readonly Term[]): KeyOf => {
  const above = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = above.get(key);
    return next === undefined ? key : rootOf(next);
  };
  for (const { de, en, also = [] } of words) {
    const keys = [de, en, ...also].map(termKey).filter(Boolean);
    for (const key of keys) {
      const [mine, first] = [rootOf(key), rootOf(keys[0] ?? key)];
      if (mine !== first) above.set(mine, first);
    }
  }
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const key = rootOf(termKey(text));
    known.set(text, key);
    return key;
  };
};

/** What moves somebody: interests, offers and seeks together, by key, in the order of the card. */
export const mentionsOf = (card: Card, keyOf: KeyOf): Map<string, Mention> => {
  const mentions = new Map<string, Mention>();
  const note = (role: keyof Mention, texts: readonly string[]) => {
    for (const text of texts) {
      const key = keyOf(text);
      if (!key) continue;
      const mention = mentions.get(key) ?? { interest: '', offer: '', seek: '' };
      mention[role] ||= text;
      mentions.set(key, mention);
    }
  };
  note('interest', card.interests);
  note('offer', card.offers);
  note('seek', card.seeks);
  return mentions;
};

/** How well two people meet in one concern: 1 shared, 2 one offers what the other seeks, 3 both ways. */
export const meeting = (mine: Mention, theirs: Mention): number =>
  1 + Number(Boolean(mine.offer && theirs.seek)) + Number(Boolean(mine.seek && theirs.offer));

/** 4096 / 2^(2n/3) */
const COUNTS = [4096, 2580, 1625, 1024, 645, 406, 256, 161, 102, 64, 40, 25, 16];

/**
 * What a concern counts that so many people have: 4096 for fewer than four, and 37 % less for every four times as many
 * (so about half for eight times as many). The steps are wide, and the number of all people does not matter: who joins
 * changes what few concerns count, and so few lists. A table, because powers may differ between browsers and then two
 * phones would not see the same pair.
 */
export const rarity = (holders: number): number => {
  let step = 0;
  for (let rest = holders; rest >= 4; rest /= 4) step += 1;
  return COUNTS[step] ?? 16;
};
