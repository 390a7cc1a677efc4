import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, Timestamp } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { at, cast, now, othersThan, put } from '../support/cast.ts';
import { aSession } from '../support/factories.ts';
import { SESSION_CASES } from '../support/limit-cases.ts';

const session = aSession();
const path = `sessions/${session.id}`;
const people = cast(() => ({ [path]: { ...session, updatedAt: now } }));

describe('sessions', () => {
  it.each(['organizer', 'organizerInCapitals', 'moderator'] as const)(
    'shows the draft to %s',
    async (who) => {
      await assertSucceeds(getDoc(at(people[who](), path)));
      await assertSucceeds(getDocs(collection(people[who](), 'events/bsen/sessions')));
    },
  );

  it.each(othersThan('organizer', 'moderator'))('hides the draft from %s', async (who) => {
    await assertFails(getDoc(at(people[who](), path)));
    await assertFails(getDocs(collection(people[who](), 'events/bsen/sessions')));
  });

  it.each(othersThan('organizer'))('lets %s neither add nor change nor delete', async (who) => {
    await assertFails(put(people[who](), 'sessions/new', { ...aSession({ id: 'new' }), updatedAt: now }));
    await assertFails(put(people[who](), path, { ...session, title: 'Neu', updatedAt: now }));
    await assertFails(deleteDoc(at(people[who](), path)));
  });

  it('lets the organizer add, change and delete', async () => {
    const organizer = people.organizer();
    await assertSucceeds(put(organizer, 'sessions/new', { ...aSession({ id: 'new' }), updatedAt: now }));
    await assertSucceeds(put(organizer, path, { ...session, title: 'Neu', updatedAt: now }));
    await assertSucceeds(deleteDoc(at(organizer, path)));
  });

  it.each(SESSION_CASES.fits)('takes %s', async (_, value) => {
    await assertSucceeds(
      put(people.organizer(), `sessions/${String(value.id)}`, { ...value, updatedAt: now }),
    );
  });

  it.each(SESSION_CASES.refused)('refuses %s', async (_, value) => {
    const id = typeof value.id === 'string' ? value.id : session.id;
    await assertFails(put(people.organizer(), `sessions/${id}`, { ...value, updatedAt: now }));
  });

  it.each([
    ['an id that is not the path’s', { id: 'another' }],
    ['a track id longer than any', { track: 'a'.repeat(41) }],
    ['a room id longer than any', { room: 'a'.repeat(41) }],
    ['a time of the phone', { updatedAt: Timestamp.now() }],
  ])('refuses %s', async (_, change) => {
    await assertFails(put(people.organizer(), path, { ...session, updatedAt: now, ...change }));
  });
});
