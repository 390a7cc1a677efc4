import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, Timestamp, type DocumentData } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { NOTE_LIMIT } from '#domain/programme.ts';
import { at, cast, now, othersThan, put } from '../support/cast.ts';
import { aProgramme } from '../support/factories.ts';

const path = 'programme/current';
const RELEASE_LIMIT = 900_000;
const release = { number: 1, note: '', publishedAt: now, release: JSON.stringify(aProgramme()) };

const people = cast();
const publishTwice = () => people.store({ [path]: { ...release, number: 2 } });

describe('programme', () => {
  it.each(['stranger', 'anna', 'organizer'] as const)('shows the published programme to %s', async (who) => {
    await assertSucceeds(getDoc(at(people[who](), path)));
  });

  it('lets the organizer publish, with the next number each time', async () => {
    await assertSucceeds(put(people.organizer(), path, release));
    await assertSucceeds(put(people.organizer(), path, { ...release, number: 2, note: 'Raum getauscht' }));
  });

  it('takes a note and a programme at their limits', async () => {
    const full = { ...release, note: 'ä'.repeat(NOTE_LIMIT), release: 'x'.repeat(RELEASE_LIMIT) };
    await assertSucceeds(put(people.organizer(), path, full));
  });

  it('refuses to begin with another number than 1', async () => {
    await assertFails(put(people.organizer(), path, { ...release, number: 2 }));
  });

  it.each([1, 2, 4, '3'])('refuses number %s after 2', async (number) => {
    await publishTwice();
    await assertFails(put(people.organizer(), path, { ...release, number }));
  });

  it.each(othersThan('organizer'))('lets %s publish nothing', async (who) => {
    await assertFails(put(people[who](), path, release));
    await publishTwice();
    await assertFails(put(people[who](), path, { ...release, number: 3 }));
  });

  it('lets nobody delete it, list it or put another beside it', async () => {
    await publishTwice();
    await assertFails(deleteDoc(at(people.organizer(), path)));
    await assertFails(getDocs(collection(people.organizer(), 'events/bsen/programme')));
    await assertFails(put(people.organizer(), 'programme/draft', release));
  });

  it.each<[string, DocumentData]>([
    ['a list as note', { note: [] }],
    ['a note too long', { note: 'ä'.repeat(NOTE_LIMIT + 1) }],
    ['a map as programme', { release: {} }],
    ['a programme too long', { release: 'x'.repeat(RELEASE_LIMIT + 1) }],
    ['a field nobody knows', { rank: 1 }],
    ['a time of the phone', { publishedAt: Timestamp.now() }],
  ])('refuses %s', async (_, change) => {
    await assertFails(put(people.organizer(), path, { ...release, ...change }));
    await publishTwice();
    await assertFails(put(people.organizer(), path, { ...release, number: 3, ...change }));
  });
});
