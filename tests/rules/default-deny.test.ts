import { assertFails } from '@firebase/rules-unit-testing';
import {
  collection,
  collectionGroup,
  deleteDoc,
  doc,
  getDoc,
  getDocs,
  query,
  setDoc,
} from 'firebase/firestore';
import { describe, it } from 'vitest';
import { COLLECTIONS } from '#data/collections.ts';
import { cast } from '../support/cast.ts';

const people = cast();

const UNKNOWN = [
  'secrets/one',
  'events/another',
  'events/another/programme/current',
  'events/another/profiles/olga',
  'events/another/staff/olga@example.org',
  'events/bsen/secrets/one',
  'events/bsen/likes/olga',
  'events/another/wishlists/olga',
  'events/another/pairs/anna_olga',
  'events/bsen/pairs/anna_olga/notes/one',
  'events/bsen/programme/draft',
  'events/bsen/fishbowl/backstage',
  'events/bsen/profiles/olga/notes/one',
  'events/bsen/answers/olga/notes/one',
  'events/bsen/directory/0/cards/olga',
];

describe('whatever the rules do not name', () => {
  it.each(UNKNOWN)('is closed to everybody at %s', async (path) => {
    for (const who of ['stranger', 'anna', 'organizer'] as const) {
      const firestore = people[who]();
      await assertFails(getDoc(doc(firestore, path)));
      await assertFails(setDoc(doc(firestore, path), { name: 'x' }));
      await assertFails(deleteDoc(doc(firestore, path)));
    }
  });

  it.each(['secrets', 'events/another/sessions', 'events/bsen/secrets', 'events/bsen/fishbowl'])(
    'is not listed for anybody at %s',
    async (path) => {
      for (const who of ['stranger', 'anna', 'organizer'] as const)
        await assertFails(getDocs(collection(people[who](), path)));
    },
  );

  it.each(COLLECTIONS)('keeps %s of all events together from everybody', async (name) => {
    await assertFails(getDocs(query(collectionGroup(people.organizer(), name))));
  });
});
