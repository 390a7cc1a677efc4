import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, Timestamp, type DocumentData } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { RATING_LIMITS } from '#domain/rating.ts';
import { at, cast, now, othersThan, put } from '../support/cast.ts';

const path = 'ratings/anna';
const ratings = { stars: { fishbowl: 5, marke: 0 }, lines: { marke: 'Mehr Zeit!' }, updatedAt: now };
const bySession = (count: number, value: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`s-${index}`, value]));

const people = cast();

describe('ratings', () => {
  it('lets me rate, read, change and take back', async () => {
    const anna = people.anna();
    await assertSucceeds(put(anna, path, ratings));
    await assertSucceeds(getDoc(at(anna, path)));
    await assertSucceeds(put(anna, path, { ...ratings, stars: {}, lines: {} }));
    await assertSucceeds(deleteDoc(at(anna, path)));
  });

  it.each(othersThan('anna'))('keeps mine from %s', async (who) => {
    await assertFails(put(people[who](), path, ratings));
    await people.store({ [path]: ratings });
    await assertFails(getDoc(at(people[who](), path)));
    await assertFails(put(people[who](), path, { ...ratings, stars: {} }));
    await assertFails(deleteDoc(at(people[who](), path)));
  });

  it('lists them for the organizer', async () => {
    await assertSucceeds(getDocs(collection(people.organizer(), 'events/bsen/ratings')));
  });

  it.each(othersThan('organizer'))('lists them not for %s', async (who) => {
    await assertFails(getDocs(collection(people[who](), 'events/bsen/ratings')));
  });

  it.each([{}, { a: '' }, { a: 'x', b: '' }, { a: '', b: '', c: '' }])(
    'takes the lines %o',
    async (lines) => {
      await assertSucceeds(put(people.anna(), path, { ...ratings, lines }));
    },
  );

  it('takes 200 sessions with lines as long as they may be', async () => {
    const full = {
      stars: bySession(RATING_LIMITS.sessions, 1),
      lines: bySession(RATING_LIMITS.sessions, 'ä'.repeat(RATING_LIMITS.line)),
    };
    await assertSucceeds(put(people.anna(), path, { ...ratings, ...full }));
  });

  it.each<[string, DocumentData]>([
    ['six stars', { stars: { fishbowl: 6 } }],
    ['half a star', { stars: { fishbowl: 2.5 } }],
    ['a text as stars', { stars: { fishbowl: '5' } }],
    ['201 sessions with stars', { stars: bySession(RATING_LIMITS.sessions + 1, 1) }],
    ['201 sessions with lines', { lines: bySession(RATING_LIMITS.sessions + 1, '') }],
    ['an id longer than any with stars', { stars: { ['x'.repeat(41)]: 1 } }],
    ['an id longer than any with a line', { lines: { ['x'.repeat(41)]: '' } }],
    ['a line too long', { lines: { fishbowl: 'ä'.repeat(RATING_LIMITS.line + 1) } }],
    ['two lines', { lines: { fishbowl: 'a\nb' } }],
    ['a number as line', { lines: { fishbowl: 7 } }],
    ['a list as stars', { stars: [] }],
    ['a list as lines', { lines: [] }],
    ['a field nobody knows', { rank: 1 }],
    ['a time of the phone', { updatedAt: Timestamp.now() }],
  ])('refuses %s', async (_, change) => {
    await assertFails(put(people.anna(), path, { ...ratings, ...change }));
  });
});
