import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedCard } from '#domain/directory.ts';
import { FEW, matchAll, SUGGESTION_LIMIT, suggestionsFor } from '#domain/matching.ts';
import { generatedPeople } from '../bench/population.ts';
import { people, reordered } from '../support/arbitrary-people.ts';
import { aListedCard } from '../support/factories.ts';

const capacity = fc.constantFrom(1, 2, 3, 5, SUGGESTION_LIMIT);
const lists = (cards: readonly ListedCard[], limit?: number) =>
  new Map(
    [...matchAll(cards, limit ? { capacity: limit } : {})].map(([uid, list]) => [
      uid,
      list.map((suggestion) => suggestion.uid),
    ]),
  );
const differ = (a: ListedCard, b: ListedCard) => !a.fields.some((field) => b.fields.includes(field));
const silent = { interests: [], offers: [], seeks: [], undecided: true };

describe('the lists of any directory', () => {
  test('are mutual', () => {
    fc.assert(
      fc.property(people(), capacity, (cards, limit) => {
        const found = lists(cards, limit);
        for (const [uid, list] of found) for (const other of list) expect(found.get(other)).toContain(uid);
      }),
    );
  });

  test('are no longer than the limit and hold nobody twice and never oneself', () => {
    fc.assert(
      fc.property(people(), capacity, (cards, limit) => {
        for (const [uid, list] of lists(cards, limit)) {
          expect(list.length).toBeLessThanOrEqual(limit);
          expect(new Set([uid, ...list]).size).toBe(list.length + 1);
        }
      }),
    );
  });

  test('do not depend on the order of the directory', () => {
    const pair = people().chain((cards) => fc.tuple(fc.constant(cards), reordered(cards), capacity));
    fc.assert(
      fc.property(pair, ([cards, others, limit]) => {
        expect(matchAll(others, { capacity: limit })).toEqual(matchAll(cards, { capacity: limit }));
      }),
    );
  });

  test('do not depend on names', () => {
    fc.assert(
      fc.property(people(), (cards) => {
        const renamed = cards.map((card, index) => ({ ...card, name: `Z${1000 - index}` }));
        expect(lists(renamed)).toEqual(lists(cards));
      }),
    );
  });

  test('leave nobody out where there is anybody else', () => {
    fc.assert(
      fc.property(people(), fc.constantFrom(2, 3, 5, SUGGESTION_LIMIT), (cards, limit) => {
        const shortest = Math.min(...[...lists(cards, limit).values()].map((list) => list.length));
        expect(cards.length < 2 || shortest > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('hold everybody of other fields while there are no more than a list can hold', () => {
    fc.assert(
      fc.property(people(SUGGESTION_LIMIT + 1), (cards) => {
        const found = lists(cards);
        for (const a of cards)
          for (const b of cards.filter((other) => other !== a && differ(a, other)))
            expect(found.get(a.uid)).toContain(b.uid);
      }),
    );
  });

  test('leave no two people of different fields apart who both have room', () => {
    fc.assert(
      fc.property(people(), capacity, (cards, limit) => {
        const found = lists(cards, limit);
        const open = cards.filter(({ uid }) => found.get(uid)!.length < limit);
        const apart = open.flatMap((a) =>
          open.filter((b) => a !== b && differ(a, b) && !found.get(a.uid)!.includes(b.uid)),
        );
        expect(apart).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('leave nobody two short while two of other fields are listed together who could both take them', () => {
    fc.assert(
      fc.property(people(), capacity, (cards, limit) => {
        const found = lists(cards, limit);
        for (const me of cards.filter(({ uid }) => found.get(uid)!.length + 2 <= limit)) {
          const fits = new Set(
            cards
              .filter((other) => other !== me && differ(me, other))
              .map(({ uid }) => uid)
              .filter((uid) => !found.get(me.uid)!.includes(uid)),
          );
          for (const host of fits) expect(found.get(host)!.filter((uid) => fits.has(uid))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('pair people of the same fields only where one of them has few others and no other has room', () => {
    fc.assert(
      fc.property(people(), (cards) => {
        const found = lists(cards);
        const byUid = new Map(cards.map((card) => [card.uid, card]));
        const hasNoChoice = (me: ListedCard) => {
          const list = found.get(me.uid)!;
          const across = list.filter((uid) => differ(me, byUid.get(uid)!));
          const withRoom = cards.filter(
            (other) => found.get(other.uid)!.length < SUGGESTION_LIMIT && !list.includes(other.uid),
          );
          return across.length < FEW && !withRoom.some((other) => other !== me && differ(me, other));
        };
        for (const a of cards)
          for (const uid of found.get(a.uid)!) {
            const b = byUid.get(uid)!;
            expect(differ(a, b) || hasNoChoice(a) || hasNoChoice(b)).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });

  test('keep a pair that shares a concern when the two find one more that nobody else has', () => {
    const withPair = people(30).chain((cards) => fc.tuple(fc.constant(cards), fc.nat(), fc.nat()));
    fc.assert(
      fc.property(withPair, ([cards, first, second]) => {
        const a = cards[first % cards.length];
        const sharing = (suggestionsFor(a?.uid ?? '', cards) ?? []).filter(({ reasons }) =>
          reasons.some(({ kind }) => kind === 'sharedInterest' || kind === 'offerMeetsSeek'),
        );
        const b = sharing[second % sharing.length];
        if (!a || !b) return;
        const more = cards.map((card) =>
          card.uid === a.uid || card.uid === b.uid
            ? { ...card, interests: [...card.interests, 'Dampfmaschinen'] }
            : card,
        );
        expect(lists(more).get(a.uid)).toContain(b.uid);
      }),
      { numRuns: 300 },
    );
  });

  test('are the same for one person as for all', () => {
    fc.assert(
      fc.property(people(), fc.nat(), (cards, number) => {
        const uid = cards[number % cards.length]?.uid ?? 'nobody';
        expect(suggestionsFor(uid, cards)).toEqual(matchAll(cards).get(uid) ?? []);
      }),
    );
  });
});

describe('a small or damaged directory', () => {
  test('has nobody for an empty room, a single person or a stranger', () => {
    expect(matchAll([]).size).toBe(0);
    expect(suggestionsFor('anna', [aListedCard('anna')])).toEqual([]);
    expect(suggestionsFor('nobody', [aListedCard('anna'), aListedCard('ben')])).toEqual([]);
  });

  test('brings two people together whoever they are', () => {
    expect(lists([aListedCard('anna'), aListedCard('ben')]).get('anna')).toEqual(['ben']);
    expect(lists([aListedCard('anna', silent), aListedCard('ben', silent)]).get('ben')).toEqual(['anna']);
  });

  test('counts a card that it holds twice once, in either order', () => {
    const older = aListedCard('anna', { fields: ['Verein'], interests: ['Archive', 'Recht'] });
    const twice = [
      aListedCard('anna', { interests: [] }),
      older,
      aListedCard('ben', { interests: ['Recht'] }),
    ];
    expect(lists(twice).get('ben')).toEqual(['anna']);
    expect(matchAll(twice.toReversed())).toEqual(matchAll(twice));
  });

  test('passes over blank and repeated words', () => {
    const blank = aListedCard('anna', {
      fields: ['', ' '],
      interests: ['', ' ', 'SEO', 'seo'],
      offers: [''],
      seeks: [],
    });
    const other = aListedCard('ben', { fields: [], interests: ['S.E.O.'], offers: [], seeks: [''] });
    expect(suggestionsFor('anna', [blank, other])[0]?.reasons).toEqual([
      { kind: 'sharedInterest', mine: 'SEO', theirs: 'S.E.O.' },
    ]);
  });
});

describe('what decides', () => {
  const inField = (uid: string, field: string, interests: string[]) =>
    aListedCard(uid, { ...silent, fields: [field], interests });

  test('a rare shared concern counts more than a common one', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => inField(`crowd${index}`, 'Blog', ['Podcast']));
    const anna = inField('anna', 'Museum', ['Podcast', 'Archive']);
    const ben = inField('ben', 'Verein', ['Archive']);
    expect(suggestionsFor('anna', [anna, ...crowd, ben])[0]?.uid).toBe('ben');
    const mixed = crowd.map((card) => ({ ...card, fields: [`Feld ${card.uid}`] }));
    expect(suggestionsFor('anna', [anna, ...mixed, ben], { capacity: 1 })[0]?.uid).toBe('ben');
  });

  test('an offer that meets a seek counts more than a shared interest', () => {
    const anna = aListedCard('anna', {
      fields: ['Museum'],
      interests: ['SEO'],
      offers: [],
      seeks: ['Recht'],
    });
    const ben = aListedCard('ben', { fields: ['Verein'], interests: ['SEO'], offers: [], seeks: [] });
    const cem = aListedCard('cem', { fields: ['Startup'], interests: [], offers: ['Recht'], seeks: [] });
    expect(suggestionsFor('anna', [anna, ben, cem]).map(({ uid }) => uid)).toEqual(['cem', 'ben']);
  });

  test('similarity alone does not: people of the same fields are passed over for people of others', () => {
    const museum = Array.from({ length: 12 }, (_, index) =>
      inField(`m${index}`, 'Museum', ['Archive', 'Recht']),
    );
    const others = Array.from({ length: 12 }, (_, index) =>
      inField(`o${index}`, `Feld ${index}`, ['Archive']),
    );
    for (const uid of lists([...museum, ...others]).get('m0')!) expect(uid).toMatch(/^o/);
  });

  test('people with no field in common come before people with one', () => {
    const met = Array.from({ length: 12 }, (_, index) => {
      const anna = inField(`anna${index}`, 'Museum', ['SEO']);
      const ben = inField(`ben${index}`, 'Verein', ['SEO']);
      const cem = { ...inField(`cem${index}`, 'Museum', ['SEO']), fields: ['Museum', 'Blog'] };
      return lists([anna, ben, cem], 1).get(anna.uid) ?? [];
    });
    expect(met.flat().filter((uid) => uid.startsWith('cem'))).toEqual([]);
  });

  test('somebody whom three others leave out of their circle is let in', () => {
    const circle = ['anna', 'ben', 'cem'].map((uid) => inField(uid, 'Museum', ['Archive']));
    const found = lists([...circle, inField('dana', 'Museum', [])], 2);
    expect(found.get('dana')?.length).toBeGreaterThan(0);
  });

  test('the German and the English word of an entry are one concern and one field', () => {
    const words = [
      { de: 'Fotografie', en: 'Photography' },
      { de: 'Verein', en: 'Club' },
    ];
    const cards = [
      inField('anna', 'Verein', ['Fotografie']),
      inField('ben', 'Club', ['Photography']),
      inField('cem', 'Museum', ['photography']),
      ...Array.from({ length: 3 }, (_, index) => inField(`x${index}`, `Feld ${index}`, ['SEO'])),
    ];
    const mine = suggestionsFor('anna', cards, { words });
    expect(mine[0]).toMatchObject({ uid: 'cem', reasons: [{ mine: 'Fotografie', theirs: 'photography' }] });
    expect(mine.map(({ uid }) => uid)).not.toContain('ben');
  });
});

describe('a conference', () => {
  const conferences = [60, 120, 500].map((size) => [size, generatedPeople(size, size)] as const);

  test.each(conferences)('of %i people pairs at least 95 of 100 across fields', (_, cards) => {
    const byUid = new Map(cards.map((card) => [card.uid, card]));
    const pairs = [...lists(cards)].flatMap(([uid, list]) => list.map((other) => [uid, other] as const));
    const across = pairs.filter(([a, b]) => differ(byUid.get(a)!, byUid.get(b)!));
    expect(across.length / pairs.length).toBeGreaterThanOrEqual(0.95);
  });

  test.each(conferences)('of %i people gives everybody ten', (_, cards) => {
    for (const list of lists(cards).values()) expect(list.length).toBe(SUGGESTION_LIMIT);
  });

  test.each(conferences)('of %i people changes little when one more comes', (size, cards) => {
    const one = { ...aListedCard('newcomer'), fields: ['Verein'], interests: ['Podcast', 'Recht'] };
    const [before, after] = [lists(cards), lists([...cards, one])];
    const fresh = [...before].flatMap(([uid, list]) =>
      (after.get(uid) ?? []).filter((other) => !list.includes(other)),
    );
    // The newcomer's ten, and chains from each; the larger the room, the smaller its part.
    expect(fresh.length).toBeLessThanOrEqual(Math.max(0.05 * 10 * size, 120));
  });

  test.each(conferences)(
    'of %i people shows whoever chose nothing a full list of many fields',
    (_, cards) => {
      const byUid = new Map(cards.map((card) => [card.uid, card]));
      const found = lists(cards);
      for (const { uid } of cards.filter(({ undecided }) => undecided)) {
        const list = found.get(uid)!;
        expect(list).toHaveLength(SUGGESTION_LIMIT);
        expect(new Set(list.flatMap((other) => byUid.get(other)!.fields)).size).toBeGreaterThanOrEqual(5);
      }
    },
  );

  test.each(conferences)(
    'of %i people leaves everybody with interests most places for shared ones',
    (_, cards) => {
      const shared = [...matchAll(cards).values()]
        .flat()
        .filter(
          ({ reasons }) => reasons[0]?.kind === 'sharedInterest' || reasons[0]?.kind === 'offerMeetsSeek',
        );
      expect(shared.length / (cards.length * SUGGESTION_LIMIT)).toBeGreaterThan(0.7);
    },
  );
});
