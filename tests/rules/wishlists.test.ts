import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  collection,
  deleteDoc,
  getDoc,
  getDocs,
  query,
  where,
  writeBatch,
  type DocumentData,
} from 'firebase/firestore';
import { describe, it } from 'vitest';
import { WISHLIST_LIMITS } from '#domain/wishlist.ts';
import { ago, aSanction, at, cast, now, othersThan, put } from '../support/cast.ts';
import { aProfile } from '../support/factories.ts';

const path = 'wishlists/anna';
const wishes = { people: ['ben'], fields: ['Museum'], updatedAt: now };
const old = { ...wishes, updatedAt: ago(5) };
const uids = (count: number) => Array.from({ length: count }, (_, index) => `${index}`.padEnd(28, 'x'));

const people = cast(() => ({ 'profiles/anna': { ...aProfile(), updatedAt: ago(60) } }));

const storeInvisible = () =>
  people.store({ 'profiles/anna': { ...aProfile({ visible: false }), updatedAt: now } });

describe('a wishlist and its person', () => {
  it('is written, read and changed', async () => {
    await assertSucceeds(put(people.anna(), path, wishes));
    await assertSucceeds(getDoc(at(people.anna(), path)));
    await people.store({ [path]: old });
    await assertSucceeds(put(people.anna(), path, { ...wishes, people: ['carla'] }));
  });

  it('can be looked for before there is one', async () => {
    await assertSucceeds(getDoc(at(people.anna(), path)));
  });

  it.each<[string, DocumentData]>([
    ['ten people', { people: uids(WISHLIST_LIMITS.entries), fields: [] }],
    ['three fields', { people: [], fields: uids(WISHLIST_LIMITS.fields) }],
    ['seven people and three fields', { people: uids(7), fields: uids(WISHLIST_LIMITS.fields) }],
    ['nobody', { people: [], fields: [] }],
  ])('takes %s', async (_, list) => {
    await assertSucceeds(put(people.anna(), path, { ...wishes, ...list }));
  });

  it.each<[string, DocumentData]>([
    ['eleven people', { people: uids(WISHLIST_LIMITS.entries + 1), fields: [] }],
    ['four fields', { people: [], fields: uids(WISHLIST_LIMITS.fields + 1) }],
    ['eight people and three fields', { people: uids(8), fields: uids(WISHLIST_LIMITS.fields) }],
    ['a map as people', { people: { ben: true } }],
    ['a text as people', { people: 'ben' }],
    ['a text as fields', { fields: 'Museum' }],
    ['a field longer than any', { fields: ['x'.repeat(41)] }],
    ['a field nobody knows', { rank: 1 }],
    ['a time of the phone', { updatedAt: ago(1) }],
    ['a time to come', { updatedAt: ago(-60) }],
  ])('refuses %s', async (_, list) => {
    await assertFails(put(people.anna(), path, { ...wishes, ...list }));
    await people.store({ [path]: old });
    await assertFails(put(people.anna(), path, { ...wishes, ...list }));
  });

  it('goes together with the profile', async () => {
    await people.store({ [path]: old, 'profiles/anna': { ...aProfile({ visible: false }), updatedAt: now } });
    const anna = people.anna();
    const batch = writeBatch(anna);
    batch.delete(at(anna, path));
    batch.delete(at(anna, 'profiles/anna'));
    await assertSucceeds(batch.commit());
  });
});

describe('a wishlist and everybody else', () => {
  it.each(othersThan('anna'))('is neither read, written nor removed by %s', async (who) => {
    await assertFails(put(people[who](), path, wishes));
    await people.store({ [path]: old });
    await assertFails(getDoc(at(people[who](), path)));
    await assertFails(put(people[who](), path, { ...wishes, people: [] }));
    await people.store({ 'profiles/anna': { ...aProfile(), updatedAt: now } });
    await assertFails(deleteDoc(at(people[who](), path)));
  });

  it.each(othersThan())('is neither listed nor found by %s', async (who) => {
    await people.store({ [path]: old });
    const all = collection(people[who](), 'events/bsen/wishlists');
    await assertFails(getDocs(all));
    await assertFails(getDocs(query(all, where('people', 'array-contains', 'ben'))));
    await assertFails(getDocs(query(all, where('fields', 'array-contains', 'Museum'))));
  });

  it('is kept from whoever else goes without a profile', async () => {
    await people.store({ 'wishlists/ben': old });
    await assertFails(deleteDoc(at(people.anna(), 'wishlists/ben')));
  });
});

describe('trying through everybody', () => {
  it('is refused faster than one change a second', async () => {
    await people.store({ [path]: { ...wishes, updatedAt: now } });
    await assertFails(put(people.anna(), path, { ...wishes, people: ['carla'] }));
    await assertFails(put(people.anna(), path, { ...wishes, people: [] }));
  });

  it('is refused by deleting and writing anew', async () => {
    await people.store({ [path]: old });
    await assertFails(deleteDoc(at(people.anna(), path)));
  });

  it('is refused by leaving and coming back as fast', async () => {
    await people.store({
      [path]: { ...wishes, updatedAt: now },
      'profiles/anna': { ...aProfile({ visible: false }), updatedAt: now },
    });
    const anna = people.anna();
    const batch = writeBatch(anna);
    batch.delete(at(anna, path));
    batch.delete(at(anna, 'profiles/anna'));
    await assertFails(batch.commit());
  });

  it.each<[string, () => Promise<void>]>([
    ['invisible', storeInvisible],
    ['hidden by the organizers', () => people.store({ 'sanctions/anna': aSanction({ hidden: true }) })],
    ['read-only', () => people.store({ 'sanctions/anna': aSanction({ readOnly: true }) })],
  ])('is not for people who are %s: they only take back', async (_, become) => {
    await become();
    await assertFails(put(people.anna(), path, wishes));
    await people.store({ [path]: old });
    await assertFails(put(people.anna(), path, { ...wishes, people: ['carla'] }));
    await assertFails(put(people.anna(), path, { ...wishes, people: ['ben', 'carla'] }));
    await assertFails(put(people.anna(), path, { ...wishes, fields: ['Museum', 'Verein'] }));
    await assertSucceeds(put(people.anna(), path, { ...wishes, people: [] }));
    await people.store({ [path]: old });
    await assertSucceeds(put(people.anna(), path, { ...wishes, fields: [] }));
  });

  it('is not for people without a profile', async () => {
    await assertFails(put(people.ben(), 'wishlists/ben', wishes));
    await people.store({ 'wishlists/ben': old });
    await assertFails(put(people.ben(), 'wishlists/ben', { ...wishes, people: ['carla'] }));
    await assertSucceeds(put(people.ben(), 'wishlists/ben', { ...wishes, people: [] }));
    await people.store({ 'wishlists/ben': old });
    await assertSucceeds(deleteDoc(at(people.ben(), 'wishlists/ben')));
  });

  it('does not hinder people against whom there is nothing any more', async () => {
    await people.store({ 'sanctions/anna': aSanction() });
    await assertSucceeds(put(people.anna(), path, wishes));
  });
});
