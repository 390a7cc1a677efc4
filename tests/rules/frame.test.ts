import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, Timestamp, type DocumentData } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { FRAME_LIMITS } from '#domain/frame.ts';
import { at, cast, now, othersThan, put } from '../support/cast.ts';
import { aFrame } from '../support/factories.ts';

const path = 'frame/draft';
const frame = { ...aFrame(), updatedAt: now };
const long = (length: number) => 'ä'.repeat(length);
const many = (count: number) => Array.from({ length: count }, () => ({}));
const withEvent = (change: DocumentData) => ({ event: { ...frame.event, ...change } });

const people = cast();

describe('frame', () => {
  it.each(['organizer', 'moderator'] as const)('shows it to %s', async (who) => {
    await assertSucceeds(getDoc(at(people[who](), path)));
  });

  it.each(othersThan('organizer', 'moderator'))('hides it from %s', async (who) => {
    await assertFails(getDoc(at(people[who](), path)));
  });

  it('lets the organizer write and change it', async () => {
    await assertSucceeds(put(people.organizer(), path, frame));
    await assertSucceeds(put(people.organizer(), path, { ...frame, changeOver: 60 }));
  });

  it.each(othersThan('organizer'))('lets %s not write it', async (who) => {
    await assertFails(put(people[who](), path, frame));
    await people.store({ [path]: frame });
    await assertFails(put(people[who](), path, { ...frame, changeOver: 0 }));
  });

  it('lets nobody delete or list it or put another beside it', async () => {
    await people.store({ [path]: frame });
    await assertFails(deleteDoc(at(people.organizer(), path)));
    await assertFails(getDocs(collection(people.organizer(), 'events/bsen/frame')));
    await assertFails(put(people.organizer(), 'frame/other', frame));
  });

  it('takes everything at its limit', async () => {
    const text = long(FRAME_LIMITS.text);
    const full = {
      ...withEvent({ name: text, claim: text, venue: text, address: text, zone: 'x'.repeat(60) }),
      days: many(FRAME_LIMITS.days),
      rooms: many(FRAME_LIMITS.rooms),
      tracks: many(FRAME_LIMITS.tracks),
      changeOver: 0,
    };
    await assertSucceeds(put(people.organizer(), path, { ...frame, ...full }));
  });

  it.each<[string, DocumentData]>([
    ['a blank name', withEvent({ name: ' ' })],
    ['no zone', withEvent({ zone: '' })],
    ['a zone too long', withEvent({ zone: 'x'.repeat(61) })],
    ...['name', 'claim', 'venue', 'address'].flatMap((field): [string, DocumentData][] => [
      [`a ${field} too long`, withEvent({ [field]: long(FRAME_LIMITS.text + 1) })],
      [`a list as ${field}`, withEvent({ [field]: [] })],
    ]),
    ['an event with a rank', withEvent({ rank: 1 })],
    ['too many days', { days: many(FRAME_LIMITS.days + 1) }],
    ['too many rooms', { rooms: many(FRAME_LIMITS.rooms + 1) }],
    ['too many tracks', { tracks: many(FRAME_LIMITS.tracks + 1) }],
    ['a text as days', { days: 'Freitag' }],
    ['a text as rooms', { rooms: 'Saal' }],
    ['a text as tracks', { tracks: 'Trends' }],
    ['a negative change-over', { changeOver: -1 }],
    ['a change-over too long', { changeOver: 61 }],
    ['half a minute', { changeOver: 0.5 }],
    ['a field nobody knows', { rank: 1 }],
    ['a time of the phone', { updatedAt: Timestamp.now() }],
  ])('refuses %s', async (_, change) => {
    await assertFails(put(people.organizer(), path, { ...frame, ...change }));
  });
});
