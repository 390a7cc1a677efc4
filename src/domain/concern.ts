import type { Card } from './profile.ts';
import { termKey, type Term } from './terms.ts';

/** One concern of a person, in the words of the person; what was not said is ''. */
export type Mention = { interest: string; offer: string; seek: string };

/** Text → the form in which concerns are compared; '' for a blank. */
export type KeyOf = (text: string) => string;

/** Compares by `termKey`; the German and the English word of one entry of the organizers' lists are one concern. */
export const keyMaker = (words: readonly Term[]): KeyOf => {
  const canonical = new Map<string, string>();
  for (const { de, en } of words) {
    const keys = [termKey(de), termKey(en)].filter(Boolean);
    for (const key of keys) if (!canonical.has(key)) canonical.set(key, keys[0] ?? key);
  }
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const key = termKey(text);
    const shared = canonical.get(key) ?? key;
    known.set(text, shared);
    return shared;
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

const OFFER = 2;
const SEEK = 4;

/** The roles of a mention as bits, for the inner loop. */
export const rolesOf = (mention: Mention): number =>
  Number(mention.interest !== '') + (mention.offer ? OFFER : 0) + (mention.seek ? SEEK : 0);

/** How well two people meet in one concern: 1 shared, 2 one offers what the other seeks, 3 both ways. */
export const meeting = (mine: number, theirs: number): number =>
  1 + Number(Boolean(mine & OFFER && theirs & SEEK)) + Number(Boolean(mine & SEEK && theirs & OFFER));

/**
 * What a concern counts that `holders` of `people` have: 8 + 16·log₂(people / holders), rounded down – the inverse
 * document frequency. The logarithm is taken digit by digit, because Math.log may differ between browsers and then
 * two phones would not see the same pair.
 */
export const rarity = (holders: number, people: number): number => {
  if (holders < 1 || holders >= people) return 8;
  let digits = 0;
  let rest = people / holders;
  for (; rest >= 2; rest /= 2) digits += 1;
  for (let bit = 0; bit < 4; bit += 1) {
    rest *= rest;
    digits *= 2;
    if (rest >= 2) {
      rest /= 2;
      digits += 1;
    }
  }
  return 8 + digits;
};
