import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, Timestamp, type DocumentData } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { at, cast, now, othersThan, put } from '../support/cast.ts';

const path = 'themes/vertrauen';
const theme = { name: 'Vertrauen', updatedAt: now };

const people = cast();

describe('themes', () => {
  it.each(['moderator', 'organizer'] as const)(
    'lets the %s name, read, rename and forget one',
    async (who) => {
      const staff = people[who]();
      await assertSucceeds(put(staff, path, theme));
      await assertSucceeds(getDoc(at(staff, path)));
      await assertSucceeds(getDocs(collection(staff, 'events/bsen/themes')));
      await assertSucceeds(put(staff, path, { ...theme, name: 'Einander vertrauen' }));
      await assertSucceeds(deleteDoc(at(staff, path)));
    },
  );

  it.each(othersThan('moderator', 'organizer'))('keeps themes from %s', async (who) => {
    await assertFails(put(people[who](), path, theme));
    await people.store({ [path]: theme });
    await assertFails(getDoc(at(people[who](), path)));
    await assertFails(getDocs(collection(people[who](), 'events/bsen/themes')));
    await assertFails(put(people[who](), path, { ...theme, name: 'Misstrauen' }));
    await assertFails(deleteDoc(at(people[who](), path)));
  });

  it.each([
    ['a name of 80', 'vertrauen', 'ä'.repeat(80)],
    ['an id of 60 with umlauts', 'größe-2-äöü'.padEnd(60, 'ß'), 'Größe'],
  ])('takes %s', async (_, id, name) => {
    await assertSucceeds(put(people.moderator(), `themes/${id}`, { ...theme, name }));
  });

  it.each<[string, string, DocumentData]>([
    ['an id of 61', 'x'.repeat(61), theme],
    ['capitals in the id', 'Vertrauen', theme],
    ['a blank name', 'vertrauen', { ...theme, name: ' ' }],
    ['a name of 81', 'vertrauen', { ...theme, name: 'ä'.repeat(81) }],
    ['a list as name', 'vertrauen', { ...theme, name: [] }],
    ['no name', 'vertrauen', { updatedAt: now }],
    ['a field nobody knows', 'vertrauen', { ...theme, rank: 1 }],
    ['a time of the phone', 'vertrauen', { ...theme, updatedAt: Timestamp.now() }],
  ])('refuses %s', async (_, id, value) => {
    await assertFails(put(people.moderator(), `themes/${id}`, value));
  });
});
