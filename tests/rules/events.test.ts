import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  collection,
  deleteDoc,
  doc,
  getDoc,
  getDocs,
  setDoc,
  Timestamp,
  type DocumentData,
} from 'firebase/firestore';
import { describe, it } from 'vitest';
import { at, cast, now, othersThan, put } from '../support/cast.ts';
import { anEvent } from '../support/factories.ts';

const event = { ...anEvent(), updatedAt: now };
const terms = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ de: `Feld ${i}`, en: `Field ${i}` }));

const people = cast(() => ({ '': event }));

describe('events', () => {
  it.each(['stranger', 'anna', 'organizer'] as const)('shows the event to %s', async (who) => {
    await assertSucceeds(getDoc(at(people[who](), '')));
  });

  it('lets the organizer change words and close the survey', async () => {
    await assertSucceeds(put(people.organizer(), '', { ...event, surveyOpen: false }));
    await assertSucceeds(put(people.organizer(), '', { ...event, fields: terms(60), interests: terms(60) }));
    await assertSucceeds(
      put(people.organizer(), '', { ...event, name: 'ä'.repeat(160), fields: [], interests: [] }),
    );
  });

  it.each(othersThan('organizer'))('lets %s change nothing', async (who) => {
    await assertFails(put(people[who](), '', event));
  });

  it('lets nobody list, add or delete events', async () => {
    const organizer = people.organizer();
    await assertFails(getDocs(collection(organizer, 'events')));
    await assertFails(setDoc(doc(organizer, 'events/another'), event));
    await assertFails(deleteDoc(at(organizer, '')));
  });

  it.each<[string, DocumentData]>([
    ['a blank name', { name: ' ' }],
    ['a name of 161', { name: 'ä'.repeat(161) }],
    ['a date in words', { date: '29. April 2016' }],
    ['a text as fields', { fields: '' }],
    ['61 fields', { fields: terms(61) }],
    ['a text as interests', { interests: '' }],
    ['61 interests', { interests: terms(61) }],
    ['a text as surveyOpen', { surveyOpen: 'yes' }],
    ['a field nobody knows', { rank: 1 }],
    ['a time of the phone', { updatedAt: Timestamp.now() }],
  ])('refuses %s', async (_, change) => {
    await assertFails(put(people.organizer(), '', { ...event, ...change }));
  });

  it.each(Object.keys(event))('refuses an event without %s', async (field) => {
    const rest = Object.fromEntries(Object.entries(event).filter(([key]) => key !== field));
    await assertFails(put(people.organizer(), '', rest));
  });
});
