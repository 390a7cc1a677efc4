import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkSession } from '#domain/check-session.ts';
import { guidOfSession } from '#domain/exchange/identity.ts';
import { frameFor, onlyOf, planImport, writesOf } from '#domain/exchange/plan-import.ts';
import { readScheduleJson } from '#domain/exchange/read-json.ts';
import { toSessions } from '#domain/exchange/to-sessions.ts';
import { frameAround } from '#domain/frame.ts';
import { endOf, type Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { aProgramme, aSession } from '../support/factories.ts';

type Event = Readonly<Record<string, unknown>>;

const anEvent = (traits: Event = {}): Event => ({
  guid: '0b5ab4ad-1d3a-4d6a-8f0e-3a3a7d2a8c01',
  id: 7,
  slug: 'x-7-museen',
  date: '2016-04-29T12:15:00+02:00',
  start: '12:15',
  duration: '00:45',
  room: 'Saal',
  title: 'Museen öffnen',
  abstract: 'Wie.',
  persons: [{ public_name: 'Bert Beispiel' }],
  ...traits,
});

const file = (events: readonly unknown[], more: Event = {}) =>
  JSON.stringify({
    schedule: {
      conference: {
        title: 'Test',
        time_zone_name: 'Europe/Berlin',
        days: [{ index: 1, date: '2016-04-29', rooms: { Saal: events } }],
        ...more,
      },
    },
  });

const imported = (events: readonly unknown[], draft: Programme = aProgramme([])) => {
  const reading = readScheduleJson(file(events), 'Europe/Berlin');
  if (!reading.ok) throw new Error(reading.why);
  return toSessions(reading, draft);
};

const kinds = (events: readonly unknown[]) =>
  imported(events).warnings.map(({ kind, field }) => [kind, field]);

describe('the ids of what is imported', () => {
  test('are the same in a later export of the same source', () => {
    const before = imported([anEvent(), anEvent({ guid: '', id: 8, title: 'B' })]);
    const after = imported([
      anEvent({ guid: '', id: 8, title: 'B, neu' }),
      anEvent({ title: 'Museen weit öffnen', date: '2016-04-29T14:15:00+02:00', start: '14:15' }),
    ]);
    expect(after.sessions.map(({ id }) => id).sort()).toEqual(before.sessions.map(({ id }) => id).sort());
  });

  test('are those of the draft where title and people are', () => {
    const draft = aProgramme([
      aSession({
        id: 'museen',
        title: 'Museen  öffnen',
        speakers: [{ name: 'Bert Beispiel', blog: '', about: '' }],
      }),
    ]);
    expect(imported([anEvent()], draft).sessions.map(({ id }) => id)).toEqual(['museen']);
  });

  test('are not guessed where two sessions of the draft could be meant', () => {
    const twin = { title: 'Pause', speakers: [] };
    const draft = aProgramme([
      aSession({ ...twin, id: 'p1', start: '2016-04-29T10:00' }),
      aSession({ ...twin, id: 'p2', start: '2016-04-29T15:00' }),
    ]);
    const pause = { title: 'Pause', persons: [], start: '', guid: '' };
    const at = (clock: string) => anEvent({ ...pause, id: clock, date: `2016-04-29T${clock}:00+02:00` });
    expect(imported([at('15:00')], draft).sessions.map(({ id }) => id)).toEqual(['p2']);
    expect(imported([at('13:00')], draft).sessions.map(({ id }) => id)).not.toContain('p1');
  });

  test('are ours where the guid proves it, whatever else was changed', () => {
    const draft = aProgramme([aSession({ id: 'museen', title: 'Ganz anders' })]);
    const event = anEvent({ guid: guidOfSession('museen').toUpperCase(), slug: 'von-jemand-anderem' });
    expect(imported([event], draft).sessions[0]?.id).toBe('museen');
  });

  test('are not ours where the slug only says so', () => {
    const draft = aProgramme([aSession({ id: 'museen', title: 'Ganz anders' })]);
    expect(imported([anEvent({ slug: 'bsen-museen-id' })], draft).sessions[0]?.id).not.toBe('museen');
  });

  test('can all be stored, however the source writes its own', () => {
    const ids = ['ÄÖÜ ß', 'x'.repeat(60), '../../etc', '♥', 'A_B', '0'];
    const { sessions } = imported(ids.map((id) => anEvent({ id, guid: '', title: id })));
    expect(sessions.filter((session) => !checkSession(session).ok)).toEqual([]);
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(ids.length);
  });

  test.each([
    ['its title', 'Constructor', { title: 'Constructor', guid: '', id: '', slug: '' }],
    ['its slug', 'prototype', { guid: '', id: '', slug: 'prototype' }],
    ['its guid', '__proto__', { guid: '__proto__' }],
  ])('are none that every object has, where %s would be one: %s', (_, __, traits) => {
    const { sessions } = imported([anEvent(traits)]);
    const [once, again] = [sessions, imported([anEvent(traits)]).sessions].map((list) => list[0]?.id);
    expect(again).toBe(once);
    const kept = v.parse(v.record(v.string(), v.number()), Object.fromEntries([[once, 5]]));
    expect(kept).toEqual({ [String(once)]: 5 });
    expect(sessions.filter((session) => !checkSession(session).ok)).toEqual([]);
  });

  test('differ where the file gives one twice, with a warning', () => {
    const { sessions, warnings } = imported([anEvent(), anEvent({ title: 'Noch eine' })]);
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(2);
    expect(warnings).toMatchObject([
      { kind: 'duplicateId', event: 'Noch eine', field: 'id' },
      { kind: 'overlap' },
    ]);
  });
});

describe('what does not fit', () => {
  test.each<[string, Event, string[]]>([
    ['a long title', { title: 'x'.repeat(300) }, ['tooLong', 'title']],
    ['a long text', { abstract: 'x'.repeat(9000) }, ['tooLong', 'abstract']],
    [
      'nine speakers',
      { persons: Array.from({ length: 9 }, (_, n) => ({ name: `P${n}` })) },
      ['tooMany', 'speakers'],
    ],
    ['a bad link', { persons: [{ name: 'A', url: 'javascript:alert(1)' }] }, ['badLink', 'blog']],
    ['a minute', { duration: '00:01' }, ['minutes', 'minutes']],
    ['two days', { duration: '48:00' }, ['minutes', 'minutes']],
    ['no length', { duration: '' }, ['minutes', 'minutes']],
    ['no title', { title: '' }, ['noTitle', 'title']],
    ['no time', { date: '', start: '' }, ['noStart', 'start']],
    ['a wrong id', { id: 'sieben' }, ['badField', 'id']],
    ['a cancelled one', { title: 'CANCELLED: Museen' }, ['cancelled', 'title']],
  ])('is stored all the same, with a warning that names the field: %s', (_, traits, warning) => {
    expect(kinds([anEvent(traits)])).toEqual([warning]);
    expect(imported([anEvent(traits)]).sessions.filter((session) => !checkSession(session).ok)).toEqual([]);
  });

  test('is told of the right one of two that have the same title', () => {
    const pause = { title: 'Pause', persons: [] };
    const { warnings } = imported([
      anEvent({ ...pause, guid: '', id: 1, date: '', start: '' }),
      anEvent({ ...pause, guid: '', id: 2 }),
    ]);
    expect(warnings).toEqual([{ kind: 'noStart', event: 'Pause', id: '1', field: 'start', detail: '' }]);
  });

  test('is told for the file as a whole when it means another zone', () => {
    const reading = readScheduleJson(file([anEvent()], { time_zone_name: 'Asia/Tokyo' }), 'Europe/Berlin');
    const warnings = reading.ok ? toSessions(reading, aProgramme([])).warnings : [];
    expect(warnings).toContainEqual({ kind: 'otherZone', event: '', field: 'zone', detail: 'Asia/Tokyo' });
  });

  test('survives as a session what is no event at all', () => {
    expect(kinds([anEvent(), null, 'Pause'])).toEqual([
      ['unreadable', ''],
      ['unreadable', ''],
    ]);
  });
});

describe('two at once in one room', () => {
  const times = fc.record({
    minute: fc.integer({ min: 0, max: 600 }),
    minutes: fc.integer({ min: 5, max: 300 }),
  });
  const two = (value: number) => String(value).padStart(2, '0');
  const events = fc.array(times, { minLength: 1, maxLength: 12 }).map((list) =>
    list.map(({ minute, minutes }, id) =>
      anEvent({
        guid: '',
        id,
        title: `T${id}`,
        date: `2016-04-29T${two(8 + Math.floor(minute / 60))}:${two(minute % 60)}:00+02:00`,
        start: '',
        duration: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
      }),
    ),
  );

  const overlaps = (list: readonly Event[]) => {
    const { sessions, warnings } = imported(list);
    return { sessions, told: warnings.filter(({ kind }) => kind === 'overlap') };
  };

  test('are told once for each that begins while another is on, with one that is on', () => {
    fc.assert(
      fc.property(events, (list) => {
        const { sessions, told } = overlaps(list);
        const inOrder = [...sessions].sort((a, b) => a.start.localeCompare(b.start));
        const on = (later: Session) =>
          inOrder.slice(0, inOrder.indexOf(later)).filter((one) => later.start < endOf(one));
        const expected = inOrder.filter((one) => on(one).length > 0);
        expect(told.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        for (const [index, { detail }] of told.entries())
          expect(on(expected[index]!).map(({ title }) => title)).toContain(detail);
      }),
    );
  });

  test('are no more lines than there are sessions, if all of them are at once', () => {
    const list = Array.from({ length: 3000 }, (_, id) => anEvent({ guid: '', id, title: `T${id}` }));
    expect(overlaps(list).told).toHaveLength(2999);
  });
});

describe('a file that is none', () => {
  test.each([
    ['another JSON', '{"a": 1}', 'notASchedule'],
    ['a list', '[]', 'notASchedule'],
    ['an end too early', file([anEvent()]).slice(0, -3), 'truncated'],
    ['an end within a text', '{"schedule": {"conference": {"title": "Te', 'truncated'],
    ['garbage', '{"a": nonsense}', 'damaged'],
    ['no event', file([]), 'noEntries'],
    [
      'too many events',
      file(Array.from({ length: 5001 }, (_, id) => ({ id, title: `T${id}` }))),
      'tooManyEntries',
    ],
  ])('is refused: %s', (_, text, why) => {
    expect(readScheduleJson(text, 'Europe/Berlin')).toEqual({ ok: false, why });
  });
});

describe('planImport', () => {
  const same = aSession();
  const moved = aSession({ id: 'b', title: 'B' });
  const lost = aSession({ id: 'c', title: 'C' });
  const later = { ...moved, start: '2016-04-29T15:00', room: 'salon' };
  const fresh = aSession({ id: 'd', title: 'D' });
  const plan = planImport([same, moved, lost], { sessions: [same, later, fresh] });

  test('says what would be added, changed and removed', () => {
    expect(plan).toEqual({
      added: [fresh],
      changed: [{ id: 'b', before: moved, after: later, fields: ['start', 'room'] }],
      removed: [lost],
      same: 1,
    });
  });

  test('writes what was not left out, and removes only if told so', () => {
    expect(writesOf(plan, { without: new Set(), remove: false }).map(({ id }) => id)).toEqual(['d', 'b']);
    expect(writesOf(plan, { without: new Set(['d']), remove: true })).toEqual([
      { id: 'b', session: later },
      { id: 'c', session: null },
    ]);
  });

  test('has nothing to write the second time', () => {
    const again = planImport([same, later, fresh], { sessions: [same, later, fresh] });
    expect(writesOf(again, { without: new Set(), remove: true })).toEqual([]);
  });
});

describe('frameFor', () => {
  const frame = frameAround(aProgramme(), [aSession()]);

  test('adds only the places and days that are used', () => {
    const { sessions, rooms, tracks } = imported([
      anEvent({
        room: 'Keller',
        track: 'Kunst',
        date: '2016-04-30T23:00:00+02:00',
        start: '23:00',
        duration: '02:00',
      }),
    ]);
    const next = frameFor(frame, { rooms, tracks }, sessions);
    expect(next?.rooms.map(({ name }) => name)).toEqual(['Saal', 'Salon', 'Keller']);
    expect(next?.tracks.map(({ name }) => name)).toEqual(['Content', 'Netzwerke', 'Kunst']);
    expect(next?.days.at(-1)).toEqual({ date: '2016-04-30', from: '08:00', to: '01:00' });
  });

  test('is null where everything is there', () => {
    expect(frameFor(frame, frame, [aSession({ room: 'salon' })])).toBeNull();
  });
});

test('what of a plan is written is counted without what is left out', () => {
  const [kept, gone, fresh] = ['kept', 'gone', 'fresh'].map((id) => aSession({ id }));
  const plan = planImport([kept!, gone!], { sessions: [{ ...kept!, minutes: 90 }, fresh!] });
  const written = onlyOf(plan, writesOf(plan, { without: new Set(['fresh']), remove: true }));
  expect(written).toEqual({ ...plan, added: [], same: 0 });
});
