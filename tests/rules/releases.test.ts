import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, Timestamp, type DocumentData } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { at, cast, now, othersThan, put } from '../support/cast.ts';
import { aPublication, putAll, withChange } from '../support/publishing.ts';

const people = cast();
const pages = ['first', 'second'];
const page = (id: string, number = 1) => aPublication(number, pages)[`releases/${id}`] ?? {};

describe('releases', () => {
  it.each(['stranger', 'anna', 'organizer'] as const)('shows a page to %s', async (who) => {
    await people.store(aPublication(1, pages));
    await assertSucceeds(getDoc(at(people[who](), 'releases/1-1')));
  });

  it('lists them for organizers', async () => {
    await assertSucceeds(getDocs(collection(people.organizer(), 'events/bsen/releases')));
  });

  it.each(othersThan('organizer'))('lists them not for %s', async (who) => {
    await assertFails(getDocs(collection(people[who](), 'events/bsen/releases')));
  });

  it('takes pages with their release', async () => {
    await assertSucceeds(putAll(people.organizer(), aPublication(1, pages)));
  });

  it('refuses a page without a release', async () => {
    await assertFails(put(people.organizer(), 'releases/1-0', page('1-0')));
  });

  it('refuses a page after its release', async () => {
    await people.store(aPublication(1, ['first']));
    await assertFails(put(people.organizer(), 'releases/1-1', page('1-1')));
  });

  it.each(othersThan('organizer'))('takes no page from %s', async (who) => {
    await people.store({ 'programme/current': aPublication(1, pages)['programme/current'] ?? {} });
    await assertFails(put(people[who](), 'releases/1-0', page('1-0')));
  });

  it('changes and deletes nothing', async () => {
    await people.store(aPublication(1, pages));
    await assertFails(put(people.organizer(), 'releases/1-1', { ...page('1-1'), part: 'another' }));
    await assertFails(deleteDoc(at(people.organizer(), 'releases/1-1')));
  });

  it.each<[string, string, DocumentData]>([
    ['another number than its path', '1-1', { number: 2 }],
    ['another page than its path', '1-1', { page: 0 }],
    ['a text as page', '1-1', { page: '1' }],
    ['another note', '1-1', { note: 'anders' }],
    ['another time', '1-1', { publishedAt: Timestamp.fromMillis(0) }],
    ['a list as text', '1-1', { part: [] }],
    ['a text too long', '1-1', { part: 'x'.repeat(900_001) }],
    ['a field nobody knows', '1-1', { rank: 1 }],
  ])('refuses %s', async (_, id, change) => {
    const publication = withChange(aPublication(1, pages), `releases/${id}`, change);
    await assertFails(putAll(people.organizer(), publication));
  });

  it.each(['1-2', '1--1'])('refuses page %s of two', async (id) => {
    const [number, last] = [1, Number(id.slice(2))];
    const extra = { number, page: last, note: '', publishedAt: now, part: 'x' };
    await assertFails(putAll(people.organizer(), { ...aPublication(1, pages), [`releases/${id}`]: extra }));
  });

  it('refuses a page of another release', async () => {
    const other = { [`releases/7-0`]: page('7-0', 7) };
    await assertFails(putAll(people.organizer(), { ...aPublication(1, pages), ...other }));
  });

  it('refuses a time of the phone, though the release has the same', async () => {
    const publishedAt = Timestamp.fromMillis(1_000);
    const first = { ...aPublication(1)['programme/current'], publishedAt };
    await people.store({ 'programme/current': first });
    await assertFails(
      put(people.organizer(), 'releases/1-0', { ...aPublication(1)['releases/1-0'], publishedAt }),
    );
  });
});
