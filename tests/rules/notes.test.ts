import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, type DocumentData } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { NOTE_LIMITS } from '#domain/note.ts';
import { ago, aSanction, at, cast, now, othersThan, put } from '../support/cast.ts';

const path = 'notes/anna';
const note = { note: 'Kennt das Stadtarchiv.', worth: 'yes', because: 'Ein Termin.' };
const notes = { notes: { ben: note }, updatedAt: now };
const about = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`uid${index}`, note]));

const people = cast();

describe('notes', () => {
  it('are written, read, changed and removed by their person', async () => {
    const anna = people.anna();
    await assertSucceeds(put(anna, path, notes));
    await assertSucceeds(getDoc(at(anna, path)));
    await assertSucceeds(put(anna, path, { ...notes, notes: {} }));
    await assertSucceeds(deleteDoc(at(anna, path)));
  });

  it.each(othersThan('anna'))('are kept from %s', async (who) => {
    await assertFails(put(people[who](), path, notes));
    await people.store({ [path]: notes });
    await assertFails(getDoc(at(people[who](), path)));
    await assertFails(put(people[who](), path, { ...notes, notes: {} }));
    await assertFails(deleteDoc(at(people[who](), path)));
  });

  it.each(othersThan())('are not listed for %s', async (who) => {
    await assertFails(getDocs(collection(people[who](), 'events/bsen/notes')));
  });

  it('stay possible for people who may write nothing that others see', async () => {
    await people.store({ 'sanctions/anna': aSanction({ readOnly: true }) });
    await assertSucceeds(put(people.anna(), path, notes));
  });

  it('are about 200 people', async () => {
    await assertSucceeds(put(people.anna(), path, { ...notes, notes: about(NOTE_LIMITS.people) }));
  });

  it.each<[string, DocumentData]>([
    ['notes about 201 people', { notes: about(NOTE_LIMITS.people + 1) }],
    ['a list of notes', { notes: [note] }],
    ['a field nobody knows', { rank: 1 }],
    ['a time of the phone', { updatedAt: ago(1) }],
  ])('refuse %s', async (_, change) => {
    await assertFails(put(people.anna(), path, { ...notes, ...change }));
    await people.store({ [path]: notes });
    await assertFails(put(people.anna(), path, { ...notes, ...change }));
  });
});
