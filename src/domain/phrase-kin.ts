import { tokensOf } from './tokens.ts';

const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** The stems of a phrase; `single` where it is nothing but one word. */
const stemsOf = (phrase: string): { stems: string[]; single: boolean } => {
  const stems = [...new Set(tokensOf(phrase).map(({ stem }) => stem))];
  return { stems, single: stems.length === 1 && phrase.match(RUN)?.length === 1 };
};

/**
 * For every phrase the indices of its kin: of two, one is a single word that the other contains in some form
 * („Podcast“ and „Podcasts schneiden“, „Fotograf“ and „Fotografen“). Kinship is mutual and never with oneself. A phrase
 * of several words is no kin of another one: „Texte kürzen“ and „Texte übersetzen“ are two things. '' has no kin.
 */
export const kinOf = (phrases: readonly string[]): readonly (readonly number[])[] => {
  const kin: number[][] = phrases.map(() => []);
  const known = phrases.map((phrase) => stemsOf(phrase));
  const words = new Map<string, number[]>();
  for (const [index, { stems, single }] of known.entries()) {
    const [stem] = stems;
    if (!single || stem === undefined) continue;
    const same = words.get(stem);
    if (same) same.push(index);
    else words.set(stem, [index]);
  }
  for (const [index, { stems, single }] of known.entries())
    for (const stem of stems)
      for (const word of words.get(stem) ?? []) {
        // Two single words meet from both sides: once is enough.
        if (word === index || (single && word < index)) continue;
        kin[index]?.push(word);
        kin[word]?.push(index);
      }
  return kin;
};
