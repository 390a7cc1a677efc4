import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { changesSince, seenOf, seenSchema } from '#domain/seen-changes.ts';
import type { Session } from '#domain/session.ts';
import { aProgramme, aSession } from '../support/factories.ts';

const nobodys: ReadonlySet<string> = new Set();

const changes = (before: Session[], after: Session[], favourites = nobodys) =>
  changesSince(seenOf(1, aProgramme(before)), aProgramme(after), favourites);

const became = (before: Partial<Session>, after: Partial<Session>) =>
  changes([aSession(before)], [aSession(after)]).flatMap(({ aspects }) => aspects);

const session = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  title: fc.constantFrom('Archive', 'Museen'),
  start: fc.constantFrom('2016-04-29T11:15', '2016-04-29T12:15'),
  room: fc.constantFrom('', 'saal', 'salon'),
  cancelled: fc.boolean(),
});
const programmes = fc.uniqueArray(session, { selector: ({ id }) => id }).map((list) => list.map(aSession));

describe('what changed since the last look', () => {
  test('tells from where to where', () => {
    expect(
      became(
        { start: '2016-04-29T11:15', room: 'saal', title: 'Alt' },
        { start: '2016-04-29T12:15', room: 'salon', title: 'Neu' },
      ),
    ).toEqual([
      { kind: 'moved', from: '2016-04-29T11:15' },
      { kind: 'room', from: 'saal' },
      { kind: 'title', from: 'Alt' },
    ]);
  });

  test('tells of a cancelled session only that', () => {
    expect(became({ room: 'saal' }, { room: 'salon', cancelled: true })).toEqual([{ kind: 'cancelled' }]);
  });

  test('tells that a cancelled one takes place after all, and where', () => {
    expect(became({ cancelled: true, room: 'saal' }, { room: 'salon' })).toEqual([
      { kind: 'restored' },
      { kind: 'room', from: 'saal' },
    ]);
  });

  test('tells nothing of what stays cancelled', () => {
    expect(became({ cancelled: true, room: 'saal' }, { cancelled: true, room: 'salon' })).toEqual([]);
  });

  test('tells nothing of other words in an abstract', () => {
    expect(became({ abstract: 'Alt' }, { abstract: 'Neu' })).toEqual([]);
  });

  test('tells what is new and what is gone', () => {
    expect(changes([aSession({ id: 'a' })], [aSession({ id: 'b' })])).toMatchObject([
      { id: 'a', session: null, aspects: [{ kind: 'removed' }] },
      { id: 'b', aspects: [{ kind: 'added' }] },
    ]);
  });

  test('tells mine first, then by time', () => {
    const at = (id: string, start: string) => aSession({ id, start });
    const list = [at('a', '2016-04-29T10:00'), at('b', '2016-04-29T12:00'), at('c', '2016-04-29T11:00')];
    expect(changes([], list, new Set(['b'])).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  test('is nothing between a programme and itself', () => {
    fc.assert(
      fc.property(programmes, (list) => {
        expect(changes(list, list)).toEqual([]);
      }),
    );
  });

  test('is one entry a session, and each has something to say', () => {
    fc.assert(
      fc.property(programmes, programmes, (before, after) => {
        const found = changes(before, after);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(found.every(({ aspects }) => aspects.length > 0)).toBe(true);
      }),
    );
  });

  test('comes back from the phone as it was kept', () => {
    fc.assert(
      fc.property(programmes, (list) => {
        const seen = seenOf(7, aProgramme(list));
        expect(v.parse(seenSchema, JSON.parse(JSON.stringify(seen)))).toEqual(seen);
      }),
    );
  });
});
