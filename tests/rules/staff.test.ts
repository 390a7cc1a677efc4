import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, Timestamp, type DocumentData } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { at, cast, now, othersThan, put } from '../support/cast.ts';

const ORGANIZER = 'staff/olga@example.org';
const MODERATOR = 'staff/mona@example.org';
const NEW = 'staff/nina@example.org';
const entry = { roles: ['moderator'], addedAt: now };

const people = cast();

describe('staff', () => {
  it('lets the organizer add, read, list, change and remove others', async () => {
    const organizer = people.organizer();
    await assertSucceeds(put(organizer, NEW, entry));
    await assertSucceeds(getDoc(at(organizer, NEW)));
    await assertSucceeds(getDocs(collection(organizer, 'events/bsen/staff')));
    await assertSucceeds(put(organizer, NEW, { roles: ['organizer', 'moderator'], addedAt: now }));
    await assertSucceeds(deleteDoc(at(organizer, NEW)));
  });

  it('lets a person read and give back their own role', async () => {
    await assertSucceeds(getDoc(at(people.moderator(), MODERATOR)));
    await assertSucceeds(deleteDoc(at(people.moderator(), MODERATOR)));
  });

  it('knows an address in capitals', async () => {
    await assertSucceeds(getDoc(at(people.organizerInCapitals(), ORGANIZER)));
    await assertSucceeds(put(people.organizerInCapitals(), NEW, entry));
  });

  it('tells a person with a confirmed address that there is no entry', async () => {
    await assertSucceeds(getDoc(at(people.outsider(), 'staff/otto@example.org')));
  });

  it.each(othersThan('organizer'))(
    'lets %s neither read, change nor remove the organizer’s entry',
    async (who) => {
      await assertFails(getDoc(at(people[who](), ORGANIZER)));
      await assertFails(put(people[who](), ORGANIZER, entry));
      await assertFails(deleteDoc(at(people[who](), ORGANIZER)));
    },
  );

  it.each(othersThan('organizer'))('lets %s neither add nor list staff', async (who) => {
    await assertFails(put(people[who](), NEW, { roles: ['organizer'], addedAt: now }));
    await assertFails(getDocs(collection(people[who](), 'events/bsen/staff')));
  });

  it('lets nobody raise their own role', async () => {
    await assertFails(
      put(people.moderator(), MODERATOR, { roles: ['organizer', 'moderator'], addedAt: now }),
    );
    await assertFails(put(people.outsider(), 'staff/otto@example.org', entry));
  });

  it.each<[string, string, DocumentData]>([
    ['an address in capitals', 'staff/Nina@example.org', entry],
    ['a name instead of an address', 'staff/nina', entry],
    ['no role', NEW, { ...entry, roles: [] }],
    ['three roles', NEW, { ...entry, roles: ['moderator', 'organizer', 'moderator'] }],
    ['an unknown role', NEW, { ...entry, roles: ['moderator', 'king'] }],
    ['a text as roles', NEW, { ...entry, roles: 'organizer' }],
    ['no roles', NEW, { addedAt: now }],
    ['a field nobody knows', NEW, { ...entry, rank: 1 }],
    ['a time of the phone', NEW, { ...entry, addedAt: Timestamp.now() }],
  ])('refuses %s', async (_, path, value) => {
    await assertFails(put(people.organizer(), path, value));
  });
});
