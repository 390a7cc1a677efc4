import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyMaker } from '#domain/concern.ts';
import type { ListedCard } from '#domain/directory.ts';
import { FEWEST } from '#domain/field-links.ts';
import { fieldMix, OTHERS } from '#domain/field-mix.ts';
import { termKey, type Term } from '#domain/terms.ts';
import { reordered } from '../support/arbitrary-people.ts';
import { aListedCard } from '../support/factories.ts';

const term = (word: string, also?: string[]): Term => ({
  de: word,
  en: `${word} (en)`,
  ...(also && { also }),
});
const NAMES = ['Museum', 'Verein', 'Theater', 'Blog', 'Agentur'];
const FIELDS = NAMES.map((word) => term(word));
const CONCERNS = ['Podcast', 'Recht', 'Archive', 'SEO'];
const KNOWN = new Set(CONCERNS.slice(0, 2).map(termKey));
const keyOf = keyMaker([]);
const mixOf = (cards: readonly ListedCard[], terms = FIELDS) =>
  fieldMix(cards, terms, { keyOf, known: KNOWN });

/** All that is shown to everybody. */
const shownOf = (cards: readonly ListedCard[]) => {
  const { nobody: _, ...shown } = mixOf(cards);
  return shown;
};

/** A blank is nobody's field. */
const WORDS = [...NAMES, 'Eigenes', 'Noch ein eigenes', ' '];

const person = fc.record({
  fields: fc.subarray(WORDS, { maxLength: 3 }),
  interests: fc.subarray(CONCERNS, { maxLength: 3 }),
  offers: fc.subarray(CONCERNS, { maxLength: 1 }),
  seeks: fc.subarray(CONCERNS, { maxLength: 1 }),
});

const crowd = fc
  .array(person, { maxLength: 30, size: 'max' })
  .map((list) => list.map((traits, index) => aListedCard(`u${index}`, traits)));

const isOf = (field: string) => (card: ListedCard) =>
  field === OTHERS
    ? card.fields.some((word) => word.trim() && !NAMES.includes(word))
    : card.fields.includes(field);
const sizeIn = (cards: readonly ListedCard[], field: string) => cards.filter(isOf(field)).length;
const hiddenIn = (cards: readonly ListedCard[]) =>
  [...NAMES, OTHERS].filter((field) => sizeIn(cards, field) < FEWEST);

const wordFor = (field: string) => (field === OTHERS ? 'Eigenes' : field);
const without = (card: ListedCard, fields: readonly string[]): ListedCard => ({
  ...card,
  fields: card.fields.filter((word) => !fields.includes(NAMES.includes(word) ? word : OTHERS)),
});

/**
 * A directory that looks the same, with `wanted` people of the hidden `field`: where the small fields are in the
 * picture, the same people spread over them in another way; otherwise nobody of any of them but `wanted` strangers.
 */
const alternative = (cards: readonly ListedCard[], field: string, wanted: number): ListedCard[] => {
  const hidden = hiddenIn(cards);
  const others = hidden.filter((other) => other !== field);
  const isSmall = (card: ListedCard) => hidden.some((other) => isOf(other)(card));
  const small = cards.filter(isSmall);
  const areDrawn = small.length >= FEWEST && small.length <= (FEWEST - 1) * others.length;
  if (!areDrawn) {
    const strangers = Array.from({ length: wanted }, (_, index) =>
      aListedCard(`stranger${index}`, { fields: [wordFor(field)] }),
    );
    return [...cards.map((card) => without(card, hidden)), ...strangers];
  }
  return cards.map((card) => {
    if (!isSmall(card)) return card;
    const turn = small.indexOf(card);
    const place = turn < wanted ? field : (others[(turn - wanted) % others.length] ?? '');
    const bare = without(card, hidden);
    return { ...bare, fields: [...bare.fields, wordFor(place)] };
  });
};

test('gives away no hidden number: whatever is supposed, some directory looks exactly the same', () => {
  fc.assert(
    fc.property(crowd, fc.nat(), fc.nat({ max: FEWEST - 1 }), (cards, choice, wanted) => {
      const hidden = hiddenIn(cards);
      const field = hidden[choice % hidden.length];
      fc.pre(field !== undefined);
      const other = alternative(cards, field ?? '', wanted);
      expect(sizeIn(other, field ?? '')).toBe(wanted);
      expect(shownOf(other)).toEqual(shownOf(cards));
    }),
    { numRuns: 400 },
  );
});

test('shows no number below five', () => {
  fc.assert(
    fc.property(crowd, (cards) => {
      const { present, links } = mixOf(cards);
      for (const { people } of present) expect(people).toBeGreaterThanOrEqual(FEWEST);
      for (const { people, concerns } of links) {
        expect([0, 5, 10, 20, 50, 100]).toContain(people);
        expect(concerns ?? FEWEST).toBeGreaterThanOrEqual(FEWEST);
      }
    }),
  );
});

test('never says so many of a link that fewer than five of the two could be left over', () => {
  fc.assert(
    fc.property(crowd, (cards) => {
      const { present, links } = mixOf(cards);
      const size = (field: string) => present.find((entry) => entry.field === field)?.people ?? 0;
      const left = links
        .filter(({ between, people }) => people > 0 && !between.includes(OTHERS))
        .map(({ between, people }) => size(between[0]) + size(between[1]) - people);
      expect(Math.min(...left, FEWEST)).toBe(FEWEST);
    }),
  );
});

test('is the same for every order of the directory', () => {
  fc.assert(
    fc.property(
      crowd.chain((cards) => fc.tuple(fc.constant(cards), reordered(cards))),
      ([cards, shuffled]) => {
        expect(mixOf(shuffled)).toEqual(mixOf(cards));
      },
    ),
  );
});

test('counts everybody of a field once, and somebody of two fields in both', () => {
  fc.assert(
    fc.property(crowd, (cards) => {
      for (const { field, people } of mixOf(cards).present) expect(people).toBe(sizeIn(cards, field));
    }),
  );
});

test('names each field of the list once: among those present or those with few', () => {
  fc.assert(
    fc.property(crowd, (cards) => {
      const { present, few, nobody } = mixOf(cards);
      const named = [...present.map(({ field }) => field), ...few].filter((field) => field !== OTHERS);
      expect(named.toSorted()).toEqual(NAMES.toSorted());
      expect(nobody).toEqual(NAMES.filter((field) => sizeIn(cards, field) === 0));
    }),
  );
});

const many = (count: number, fields: string[], traits: Partial<ListedCard> = {}) =>
  Array.from({ length: count }, (_, index) =>
    aListedCard(`${fields.join()}${index}`, { fields, interests: [], offers: [], seeks: [], ...traits }),
  );

test('takes the English word and merged spellings for the entry', () => {
  const terms = [term('Museum', ['Ausstellungshaus'])];
  const cards = [
    ...many(2, ['museum']),
    ...many(2, ['Museum (en)']),
    ...many(1, ['Ausstellungs-Haus']),
    ...many(9, ['Zirkus']),
  ];
  expect(mixOf(cards, terms).present).toEqual([
    { field: OTHERS, people: 9 },
    { field: 'Museum', people: 5 },
  ]);
});

test('draws twelve at most, the rest together', () => {
  const terms = Array.from({ length: 20 }, (_, index) => term(`Feld ${index}`));
  const cards = terms.flatMap(({ de }, index) => many(5 + index, [de]));
  const { groups } = mixOf(cards, terms);
  expect(groups).toHaveLength(12);
  expect(groups.at(-1)).toBe(OTHERS);
  expect(groups[0]).toBe('Feld 19');
});

test('draws no field of fewer than five by itself', () => {
  const cards = [...many(6, ['Museum']), ...many(3, ['Verein']), ...many(3, ['Blog'])];
  expect(mixOf(cards).groups).toEqual(['Museum', OTHERS]);
});

test('links what two people share, not what one person of two fields has', () => {
  const both = many(1, ['Museum', 'Verein'], { interests: ['Podcast'] });
  const cards = [...many(5, ['Museum']), ...many(5, ['Verein']), ...both];
  expect(mixOf(cards).links).toEqual([]);
  const [link] = mixOf([...cards, ...many(1, ['Museum'], { uid: 'one', seeks: ['Podcast'] })]).links;
  expect(link).toEqual({ between: ['Museum', 'Verein'], concerns: null, people: 0, words: ['Podcast'] });
});

test('says own words only where five people name them', () => {
  const withWord = (field: string, count: number) => many(count, [field], { interests: ['Stickgarn'] });
  const cards = [
    ...many(5, ['Museum']),
    ...withWord('Museum', 1),
    ...withWord('Verein', 3),
    ...many(5, ['Verein']),
  ];
  const distinct = (list: readonly ListedCard[]) =>
    list.map((card, index) => ({ ...card, uid: `d${index}` }));
  expect(mixOf(distinct(cards)).links[0]?.words).toEqual([]);
  expect(mixOf(distinct([...cards, ...withWord('Verein', 1)])).links[0]?.words).toEqual(['Stickgarn']);
});
