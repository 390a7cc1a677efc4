import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyMaker } from '#domain/concern.ts';
import type { ListedCard } from '#domain/directory.ts';
import { groundsIn } from '#domain/grounds.ts';
import { kinOf } from '#domain/phrase-kin.ts';
import { populationOf } from '#domain/population.ts';
import { addWeights } from '#domain/weights.ts';
import { generatedPeople } from '../bench/population.ts';
import { roomOf, weightOf } from '../bench/straightforward.ts';
import { people } from '../support/arbitrary-people.ts';

const populationIn = (cards: readonly ListedCard[]) => populationOf(cards, keyMaker([]));

/** uid → uid → what the two have to talk about. */
const weightsIn = (cards: readonly ListedCard[]) => {
  const population = populationIn(cards);
  return new Map(
    population.cards.map(({ uid }, person) => {
      const row = new Int32Array(cards.length);
      addWeights(population, person, row);
      return [uid, new Map(population.cards.map((other, index) => [other.uid, row[index]!]))] as const;
    }),
  );
};

const directory = fc.oneof(
  people(),
  fc.nat({ max: 1000 }).map((seed) => generatedPeople(40, seed)),
);

describe('what two people have to talk about', () => {
  test('is what comparing their sets one by one gives, the same from both sides', () => {
    fc.assert(
      fc.property(directory, (cards) => {
        const found = weightsIn(cards);
        const { people: room, counts } = roomOf(cards);
        const wrong = room.flatMap((a) =>
          room.filter((b) => a !== b && found.get(a.uid)?.get(b.uid) !== weightOf(a, b, counts)),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('is what the reasons count', () => {
    fc.assert(
      fc.property(directory, (cards) => {
        const population = populationIn(cards);
        const groundsOf = groundsIn(population);
        const found = weightsIn(cards);
        const wrong = population.cards.flatMap((me, a) =>
          population.cards.filter(
            (them, b) => a !== b && groundsOf(a, b).counts !== found.get(me.uid)?.get(them.uid),
          ),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('never falls when the two share one more concern', () => {
    const more = fc.constantFrom('Dampfmaschinen', 'Recht', 'SEO', 'Podcast');
    fc.assert(
      fc.property(people(), fc.nat(), fc.nat(), more, (cards, first, second, word) => {
        const [a, b] = [cards[first % cards.length], cards[second % cards.length]];
        if (!a || !b || a === b) return;
        const richer = cards.map((card) =>
          card === a || card === b ? { ...card, interests: [...card.interests, word] } : card,
        );
        const before = weightsIn(cards).get(a.uid)?.get(b.uid) ?? 0;
        expect(weightsIn(richer).get(a.uid)?.get(b.uid)).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe('kin of phrases', () => {
  const areKin = (one: string, other: string) => kinOf([one, other])[0]!.length > 0;

  test.each([
    ['Podcast', 'Podcasts schneiden'],
    ['Fotografen', 'Fotograf'],
    ['Hilfe beim Datenschutz', 'Datenschutz'],
    ['Gärten', 'Ein Blog über Garten'],
  ])('are „%s“ and „%s“', (one, other) => {
    expect([areKin(one, other), areKin(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['Texte kürzen', 'Texte übersetzen'],
    ['SEO', 'Seife'],
    ['mit', 'Arbeit mit Kindern'],
    ['', 'SEO'],
    ['C++', 'C++ lernen'],
  ])('are not „%s“ and „%s“', (one, other) => {
    expect([areKin(one, other), areKin(other, one)]).toEqual([false, false]);
  });

  test('are mutual, named once and never oneself', () => {
    const words = fc.constantFrom('Podcast', 'Podcasts', 'Recht', 'Rechte', 'Video schneiden', 'Videos', '');
    const phrases = fc.uniqueArray(
      fc.array(words, { maxLength: 3 }).map((list) => list.join(' ')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(phrases, (list) => {
        const kin = kinOf(list);
        for (const [index, others] of kin.entries()) {
          expect(new Set([...others, index]).size).toBe(others.length + 1);
          for (const other of others) expect(kin[other]).toContain(index);
        }
      }),
    );
  });
});
