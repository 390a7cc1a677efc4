import type { ListedCard } from '#domain/directory.ts';
import { EMPTY_CARD } from '#domain/profile.ts';

/** A generator with a fixed seed (mulberry32): the same people in every run. */
export const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** Draws 0 … `count` - 1 by Zipf's law: number k is drawn 1/(k+1) as often as number 0. */
const zipf = (random: () => number, count: number) => {
  const weights = Array.from({ length: count }, (_, index) => 1 / (index + 1));
  const sum = weights.reduce((a, b) => a + b);
  return (): number => {
    let rest = random() * sum;
    const drawn = weights.findIndex((weight) => (rest -= weight) < 0);
    return drawn < 0 ? count - 1 : drawn;
  };
};

const several = (count: number, draw: () => number, word: string): string[] => [
  ...new Set(Array.from({ length: count }, () => `${word} ${draw()}`)),
];

/** People as at a conference: 14 very unequal fields, 40 interests, one in twenty who chose nothing. */
export const generatedPeople = (people: number, seed: number): ListedCard[] => {
  const random = seeded(seed);
  const field = zipf(random, 14);
  const topic = zipf(random, 40);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  return Array.from({ length: people }, (_, index) => {
    const uid = `person-${seed}-${index}`;
    const fields = several(1 + upTo(1) * upTo(2), field, 'Feld');
    const card = { ...EMPTY_CARD, uid, name: `Person ${index}`, fields };
    if (random() < 0.05) return { ...card, undecided: true, fields: random() < 0.5 ? [] : fields };
    return {
      ...card,
      interests: several(1 + upTo(5), topic, 'Thema'),
      offers: several(upTo(2), topic, 'Thema'),
      seeks: several(upTo(2), topic, 'Thema'),
    };
  });
};
