import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, Timestamp, type DocumentData } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { at, cast, now, othersThan, put } from '../support/cast.ts';

const path = 'favourites/anna';
const favourites = { sessions: ['archive-oeffnen', 'fishbowl'], updatedAt: now };
const ids = (count: number) => Array.from({ length: count }, (_, i) => `${i}`.padEnd(40, '-x'));

const people = cast();

describe('favourites', () => {
  it('lets me mark, read, change and forget mine', async () => {
    const anna = people.anna();
    await assertSucceeds(put(anna, path, favourites));
    await assertSucceeds(getDoc(at(anna, path)));
    await assertSucceeds(put(anna, path, { ...favourites, sessions: [] }));
    await assertSucceeds(deleteDoc(at(anna, path)));
  });

  it.each(othersThan('anna'))('keeps mine from %s', async (who) => {
    await assertFails(put(people[who](), path, favourites));
    await people.store({ [path]: favourites });
    await assertFails(getDoc(at(people[who](), path)));
    await assertFails(put(people[who](), path, { ...favourites, sessions: [] }));
    await assertFails(deleteDoc(at(people[who](), path)));
  });

  it('lets nobody list them, not even the organizer', async () => {
    await assertFails(getDocs(collection(people.organizer(), 'events/bsen/favourites')));
  });

  it('remembers which release I have seen', async () => {
    await assertSucceeds(put(people.anna(), path, { ...favourites, seen: 7 }));
  });

  it('takes 200 sessions', async () => {
    await assertSucceeds(put(people.anna(), path, { ...favourites, sessions: ids(200) }));
  });

  it.each<[string, DocumentData]>([
    ['201 sessions', { ...favourites, sessions: ids(201) }],
    ['an id longer than any', { ...favourites, sessions: ['x'.repeat(41)] }],
    ['an empty id', { ...favourites, sessions: [''] }],
    ['a number as id', { ...favourites, sessions: [7] }],
    ['a map as id', { ...favourites, sessions: [{ id: 'fishbowl' }] }],
    ['a text as list', { ...favourites, sessions: 'fishbowl' }],
    ['no list', { updatedAt: now }],
    ['a text as release seen', { ...favourites, seen: '7' }],
    ['no time', { sessions: [] }],
    ['a field nobody knows', { ...favourites, rank: 1 }],
    ['a time of the phone', { ...favourites, updatedAt: Timestamp.now() }],
  ])('refuses %s', async (_, value) => {
    await assertFails(put(people.anna(), path, value));
  });
});
