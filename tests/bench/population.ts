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

/** From the most common to the rarest. */
const CONCERNS =
  `Podcast Fotografie Archive Recht SEO Newsletter Lesungen Ausstellungen Fördermittel Ehrenamt Video Grafik Texten
  Reichweite Barrierefreiheit Datenschutz Stadtgeschichte Reisen Kochen Garten Mode Musik Hörspiel Literatur Comics Sport
  Fahrrad Umwelt Energie Bildung Familie Sprachen Handwerk Design Programmieren Statistik Sammlungen Denkmal Märchen
  Genealogie`.split(/\s+/);
const FIELDS =
  `Blog Verein Museum Unternehmen Journalismus Freiberuflich Agentur Kultur Bildung Wissenschaft Theater Startup
  Stadtverwaltung Stiftung`.split(/\s+/);
/** One offer or seek in five says more than the word. */
const PHRASES = ['lernen', 'gestalten', 'für Kinder', 'auf dem Land', 'ohne Geld'];

const several = (count: number, draw: () => string): string[] => [
  ...new Set(Array.from({ length: count }, draw)),
];

/**
 * People as at a conference: 14 very unequal fields (a third of all people are in the largest), 40 concerns by Zipf's
 * law, one in twenty who chose nothing, half of those without a field.
 */
export const generatedPeople = (people: number, seed: number): ListedCard[] => {
  const random = seeded(seed);
  const nuance = seeded(seed + 1);
  const fieldNumber = zipf(random, FIELDS.length);
  const concernNumber = zipf(random, CONCERNS.length);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const field = () => FIELDS[fieldNumber()] ?? '';
  const concern = () => CONCERNS[concernNumber()] ?? '';
  const phrase = () => {
    const word = concern();
    const more = nuance() < 0.2 ? PHRASES[Math.floor(nuance() * PHRASES.length)] : undefined;
    return more ? `${word} ${more}` : word;
  };
  return Array.from({ length: people }, (_, index) => {
    const uid = `person-${seed}-${index}`;
    const fields = several(1 + upTo(1) * upTo(2), field);
    const card = { ...EMPTY_CARD, uid, name: `Person ${index}`, fields };
    if (random() < 0.05) return { ...card, undecided: true, fields: random() < 0.5 ? [] : fields };
    return {
      ...card,
      interests: several(1 + upTo(5), concern),
      offers: several(upTo(2), phrase),
      seeks: several(upTo(2), phrase),
    };
  });
};
