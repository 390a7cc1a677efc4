import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestFirst, PairList } from '#domain/pair-list.ts';
import { linkInOrder, Pairing } from '#domain/pairing.ts';
import { Shortlist } from '#domain/shortlist.ts';

const PEOPLE = 8;

type Drawn = readonly (readonly [a: number, b: number, standing: number])[];

/** The lists of eight people, each sorted. */
const linked = (drawn: Drawn, capacity: number): number[][] => {
  const pairs = new PairList();
  for (const [a, b, standing] of drawn) pairs.add(a, b, 0, standing);
  const pairing = new Pairing(PEOPLE, capacity);
  const order = bestFirst(pairs, (a, b) => a * PEOPLE + b);
  linkInOrder(pairing, pairs, order, () => true);
  return Array.from({ length: PEOPLE }, (_, person) => [...pairing.partnersOf(person)].sort((a, b) => a - b));
};

const someone = fc.nat({ max: PEOPLE - 1 });
/** No pair twice. */
const drawn = fc
  .uniqueArray(fc.tuple(someone, someone, fc.nat({ max: 9 })), {
    selector: ([a, b]) => a * PEOPLE + b,
    maxLength: 40,
  })
  .map((list) => list.filter(([a, b]) => a < b));
const capacity = fc.integer({ min: 1, max: 4 });

describe('linkInOrder', () => {
  test('leaves a pair apart only where one of the two has a full list of pairs that stand no worse', () => {
    fc.assert(
      fc.property(drawn, capacity, (list, limit) => {
        const found = linked(list, limit);
        const standing = new Map(
          list.flatMap(
            ([a, b, s]) =>
              [
                [`${a} ${b}`, s],
                [`${b} ${a}`, s],
              ] as const,
          ),
        );
        for (const [a, b, own] of list) {
          if (found[a]!.includes(b)) continue;
          const holds = (person: number) =>
            found[person]!.length === limit &&
            found[person]!.every((other) => (standing.get(`${person} ${other}`) ?? -1) >= own);
          expect(holds(a) || holds(b)).toBe(true);
        }
      }),
    );
  });

  test('changes no more than one list entry at each side of a chain when a pair is added', () => {
    fc.assert(
      fc.property(drawn, capacity, fc.nat(), (list, limit, which) => {
        if (!list.length) return;
        const without = list.filter((_, index) => index !== which % list.length);
        const [before, after] = [linked(without, limit), linked(list, limit)];
        for (const [person, partners] of after.entries()) {
          const lost = before[person]!.filter((other) => !partners.includes(other));
          const won = partners.filter((other) => !before[person]!.includes(other));
          expect([lost.length, won.length].every((count) => count <= 1)).toBe(true);
        }
      }),
    );
  });

  test('takes the best pair first', () => {
    const found = linked(
      [
        [0, 1, 1],
        [1, 2, 9],
        [0, 3, 1],
      ],
      1,
    );
    expect(found.slice(0, 4)).toEqual([[3], [2], [1], [0]]);
  });
});

describe('a pairing', () => {
  test('forgets a pair on both sides and keeps the others with their weights', () => {
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
    expect([pairing.weightAt(0, 0), pairing.weightAt(0, 1)]).toEqual([5, 7]);
    expect([pairing.has(0, 2), pairing.has(3, 0)]).toEqual([false, true]);
  });
});

describe('a shortlist', () => {
  test('holds the best that were offered above the floor, the first of equals first', () => {
    const offered = fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 60 });
    fc.assert(
      fc.property(offered, fc.integer({ min: 1, max: 8 }), (standings, room) => {
        const list = new Shortlist(room);
        list.clear(0);
        list.offerAll(Int32Array.from(standings), 0, standings.length);
        const expected = standings
          .map((standing, person) => ({ standing, person }))
          .filter(({ standing }) => standing > 0)
          .sort((a, b) => b.standing - a.standing || a.person - b.person)
          .slice(0, room);
        expect([...list.people.subarray(0, list.size)]).toEqual(expected.map(({ person }) => person));
      }),
    );
  });
});
