import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyMaker } from '#domain/concern.ts';
import { acrossFields, fillWithContrast } from '#domain/contrast.ts';
import { PairList, strongestFirst } from '#domain/pair-list.ts';
import { linkInRounds, Pairing } from '#domain/pairing.ts';
import { populationOf } from '#domain/population.ts';
import { aListedCard } from '../support/factories.ts';

const anyone = () => true;

/** The lists of eight people after the rounds, each as a sorted list. */
const inRounds = (drawn: readonly (readonly [number, number, number])[], capacity: number): number[][] => {
  const pairs = new PairList();
  for (const [a, b, strength] of drawn) pairs.add(a, b, strength);
  const pairing = new Pairing(8, capacity);
  linkInRounds(
    pairing,
    pairs,
    strongestFirst(pairs, (a, b) => a * 8 + b),
    anyone,
  );
  return Array.from({ length: 8 }, (_, person) => [...pairing.partnersOf(person)].sort((a, b) => a - b));
};

const someone = fc.nat({ max: 7 });
const drawn = fc
  .array(fc.tuple(someone, someone, fc.nat({ max: 9 })), { maxLength: 40 })
  .map((list) => list.filter(([a, b]) => a < b));

describe('linkInRounds', () => {
  test('gives everybody one before anybody has two: longer lists begin as the shorter ones', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 4 }), (list, capacity) => {
        const longer = inRounds(list, capacity + 1);
        for (const [person, partners] of inRounds(list, capacity).entries())
          expect(longer[person]).toEqual(expect.arrayContaining(partners));
      }),
    );
  });

  test('leaves no pair apart that both have room for', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 4 }), (list, capacity) => {
        const found = inRounds(list, capacity);
        const apart = list.filter(([a, b]) => !found[a]!.includes(b));
        expect(apart.filter(([a, b]) => found[a]!.length < capacity && found[b]!.length < capacity)).toEqual(
          [],
        );
      }),
    );
  });

  test('takes the strongest pair first', () => {
    expect(
      inRounds(
        [
          [0, 1, 1],
          [1, 2, 9],
          [0, 3, 1],
        ],
        1,
      ).slice(0, 4),
    ).toEqual([[3], [2], [1], [0]]);
  });
});

describe('a pairing', () => {
  test('forgets a pair on both sides and keeps the others with their strengths', () => {
    const pairing = new Pairing(4, 3);
    pairing.link(0, 1, 5);
    pairing.link(0, 2, 6);
    pairing.link(0, 3, 7);
    pairing.unlink(0, 2);
    expect([[...pairing.partnersOf(0)], [...pairing.partnersOf(2)], [...pairing.degree]]).toEqual([
      [1, 3],
      [],
      [2, 1, 0, 1],
    ]);
    expect([pairing.strengthAt(0, 0), pairing.strengthAt(0, 1)]).toEqual([5, 7]);
    expect([pairing.has(0, 2), pairing.has(3, 0)]).toEqual([false, true]);
  });
});

describe('fillWithContrast', () => {
  const silent = { interests: [], offers: [], seeks: [] };
  const filled = (fields: readonly string[], asking: number) => {
    const cards = fields.map((field, index) => aListedCard(`p${index}`, { ...silent, fields: [field] }));
    const population = populationOf(cards, keyMaker([]));
    const pairing = new Pairing(cards.length, 10);
    const asks = (person: number) =>
      Number(population.cards[person]!.uid.slice(1)) < asking && pairing.degree[person]! < 8;
    fillWithContrast(population, pairing, { asks, takes: anyone, mayMeet: acrossFields(population) });
    return { population, pairing };
  };

  test('spreads the load over all who take', () => {
    const fields = Array.from({ length: 50 }, (_, index) => `Feld ${index}`);
    const { population, pairing } = filled(fields, 5);
    const askers = new Set(['p0', 'p1', 'p2', 'p3', 'p4']);
    const load = pairing.degree.filter((_, person) => !askers.has(population.cards[person]!.uid));
    expect([Math.min(...load), Math.max(...load)]).toEqual([0, 1]);
  });

  test('brings fields that the list has not yet', () => {
    const crowd = Array.from({ length: 20 }, () => 'Blog');
    const { population, pairing } = filled(['Museum', ...crowd, 'Verein', 'Verein', 'Startup', 'Startup'], 1);
    const asking = population.cards.findIndex(({ uid }) => uid === 'p0');
    const fields = Array.from(pairing.partnersOf(asking), (partner) => population.cards[partner]!.fields[0]);
    const count = (name: string) => fields.filter((field) => field === name).length;
    expect(['Blog', 'Startup', 'Verein'].map(count)).toEqual([4, 2, 2]);
  });
});
