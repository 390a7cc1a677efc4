import fc from 'fast-check';
import { checkSession } from '#domain/check-session.ts';
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  bySchedule,
  daysOf,
  endOf,
  momentOf,
  moveToDate,
  overlapsOf,
  releaseSchema,
  slotsOf,
} from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { addMinutes, clockOf, dateOf, minutesBetween } from '#domain/wall-time.ts';
import { aProgramme, aSession } from '../support/factories.ts';

const ids = (sessions: readonly Session[]) => sessions.map(({ id }) => id);

/** Days of 29 April to 2 May 2016, any minute. */
const wall = fc
  .integer({ min: 0, max: 4 * 24 * 60 })
  .map((minutes) => addMinutes('2016-04-29T00:00', minutes));

const someSessions = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9-]{1,6}$/),
    start: wall,
    minutes: fc.integer({ min: 5, max: 720 }),
    room: fc.constantFrom('saal', 'salon', '', 'keller'),
    cancelled: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const sessions = someSessions.map((list) => list.map((traits) => aSession(traits)));

describe('slotsOf', () => {
  test('puts sessions that begin together into one slot, by time, then by the order of the rooms', () => {
    const slots = slotsOf(
      aProgramme([
        aSession({ id: 'later', start: '2016-04-29T14:00' }),
        aSession({ id: 'salon', room: 'salon' }),
        aSession({ id: 'saal', room: 'saal' }),
        aSession({ id: 'whole-house', room: '' }),
      ]),
    );
    expect(slots.map((slot) => [slot.start, ids(slot.sessions)])).toEqual([
      ['2016-04-29T11:15', ['whole-house', 'saal', 'salon']],
      ['2016-04-29T14:00', ['later']],
    ]);
  });

  test('holds every session once, in slots of one start, ascending, whatever the order stored', () => {
    fc.assert(
      fc.property(sessions, (list) => {
        const slots = slotsOf(aProgramme(list));
        expect(ids(slots.flatMap((slot) => [...slot.sessions])).sort()).toEqual(ids(list).sort());
        for (const slot of slots)
          expect(slot.sessions.map(({ start }) => start)).toEqual(slot.sessions.map(() => slot.start));
        const starts = slots.map(({ start }) => start);
        expect(starts).toEqual([...new Set(starts)].sort());
        expect(slotsOf(aProgramme(list.toReversed()))).toEqual(slots);
      }),
    );
  });
});

test('leaves out what has no place in time yet', () => {
  const draft = aProgramme([aSession(), aSession({ id: 'spaeter', start: '' })]);
  expect(slotsOf(draft)).toEqual(slotsOf(aProgramme()));
  expect(daysOf(draft)).toEqual(daysOf(aProgramme()));
  expect(momentOf(draft, '2016-04-29T10:00')).toEqual(momentOf(aProgramme(), '2016-04-29T10:00'));
  expect(overlapsOf([...draft.sessions, aSession({ id: 'nie', start: '' })])).toEqual([]);
});

describe('momentOf', () => {
  const morning = aSession({ id: 'morning', start: '2016-04-29T10:00', minutes: 60 });
  const parallel = aSession({ id: 'parallel', start: '2016-04-29T10:00', minutes: 90, room: 'salon' });
  const noon = aSession({ id: 'noon', start: '2016-04-29T12:00', minutes: 60 });
  const day = aProgramme([noon, morning, parallel]);

  test.each([
    ['2016-04-29T09:59', 'before', [], ['morning', 'parallel']],
    ['2016-04-29T10:00', 'during', ['morning', 'parallel'], ['noon']],
    ['2016-04-29T10:59', 'during', ['morning', 'parallel'], ['noon']],
    ['2016-04-29T11:00', 'during', ['parallel'], ['noon']],
    ['2016-04-29T11:30', 'during', [], ['noon']],
    ['2016-04-29T12:00', 'during', ['noon'], []],
    ['2016-04-29T12:59', 'during', ['noon'], []],
    ['2016-04-29T13:00', 'after', [], []],
  ] as const)('is at %s „%s“', (now, phase, running, next) => {
    const moment = momentOf(day, now);
    expect([moment.phase, ids(moment.running), ids(moment.next)]).toEqual([phase, [...running], [...next]]);
  });

  test('knows no moment without sessions', () => {
    expect(momentOf(aProgramme([]), '2016-04-29T10:00').phase).toBe('empty');
    expect(momentOf(aProgramme([aSession({ cancelled: true })]), '2016-04-29T11:30').phase).toBe('empty');
  });

  test('passes over what is cancelled', () => {
    const moment = momentOf(aProgramme([morning, { ...noon, cancelled: true }]), '2016-04-29T10:30');
    expect(ids(moment.next)).toEqual([]);
  });

  test('shows what runs and never the past as next', () => {
    fc.assert(
      fc.property(sessions, wall, (list, now) => {
        const { running, next } = momentOf(aProgramme(list), now);
        for (const session of running) {
          expect(minutesBetween(session.start, now)).toBeGreaterThanOrEqual(0);
          expect(minutesBetween(now, endOf(session))).toBeGreaterThan(0);
        }
        for (const session of next) expect(minutesBetween(now, session.start)).toBeGreaterThan(0);
        expect([...running, ...next].some(({ cancelled }) => cancelled)).toBe(false);
      }),
    );
  });
});

describe('moveToDate', () => {
  test('keeps times of day, lengths and distances, and begins on the date', () => {
    fc.assert(
      fc.property(sessions, wall, (list, target) => {
        const moved = moveToDate(aProgramme(list), dateOf(target));
        expect(daysOf(moved)[0]).toBe(list.length ? dateOf(target) : undefined);
        const shifts = list.map((session, index) =>
          minutesBetween(session.start, moved.sessions[index]!.start),
        );
        expect(new Set(shifts).size).toBeLessThanOrEqual(1);
        for (const [index, session] of list.entries())
          expect(clockOf(moved.sessions[index]!.start)).toBe(clockOf(session.start));
      }),
    );
  });

  test('comes back to where it was', () => {
    fc.assert(
      fc.property(sessions, wall, (list, target) => {
        const programme = aProgramme(list);
        const first = daysOf(programme)[0] ?? '2016-04-29';
        expect(moveToDate(moveToDate(programme, dateOf(target)), first)).toEqual(programme);
      }),
    );
  });

  test('crosses a change of clocks without moving a session on the wall', () => {
    const moved = moveToDate(aProgramme([aSession({ start: '2016-04-29T02:30' })]), '2016-03-27');
    expect(moved.sessions[0]?.start).toBe('2016-03-27T02:30');
  });
});

describe('overlapsOf', () => {
  const first = aSession({ id: 'first', start: '2016-04-29T10:00', minutes: 60 });

  test.each([
    ['begins when the other ends', '2016-04-29T11:00', 60, 0],
    ['begins a minute before the other ends', '2016-04-29T10:59', 60, 1],
    ['lies within the other', '2016-04-29T10:15', 15, 1],
    ['ends when the other begins', '2016-04-29T09:00', 60, 0],
    ['begins with the other', '2016-04-29T10:00', 5, 1],
  ])('sees %s', (_, start, minutes, pairs) => {
    expect(overlapsOf([first, aSession({ id: 'second', start, minutes })])).toHaveLength(pairs);
  });

  test('does not warn of a session that is cancelled', () => {
    expect(overlapsOf([first, aSession({ id: 'second', start: first.start, cancelled: true })])).toEqual([]);
  });

  test('finds the same pairs in any order, each once', () => {
    const named = (pairs: [Session, Session][]) => pairs.map((pair) => ids(pair).sort().join(' ')).sort();
    fc.assert(
      fc.property(sessions, (list) => {
        const pairs = named(overlapsOf(list));
        expect(named(overlapsOf(list.toReversed()))).toEqual(pairs);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  test('finds a pair exactly where some minute belongs to both', () => {
    const minutesOf = (session: Session) =>
      new Set(Array.from({ length: session.minutes }, (_, minute) => addMinutes(session.start, minute)));
    fc.assert(
      fc.property(sessions, (list) => {
        const [a, b] = list.filter(({ cancelled }) => !cancelled);
        if (!a || !b) return;
        const minutesOfB = minutesOf(b);
        const common = [...minutesOf(a)].some((minute) => minutesOfB.has(minute));
        expect(overlapsOf([a, b]).length === 1).toBe(common);
      }),
      { numRuns: 50 },
    );
  });
});

describe('bySchedule', () => {
  test('gives every set of sessions one order', () => {
    fc.assert(
      fc.property(sessions, (list) => {
        expect(ids(list.toReversed().sort(bySchedule))).toEqual(ids([...list].sort(bySchedule)));
      }),
    );
  });
});

describe('checkSession', () => {
  test('takes what it gave', () => {
    fc.assert(
      fc.property(sessions, (list) => {
        for (const session of list) expect(checkSession(session)).toEqual({ ok: true, value: session });
      }),
    );
  });

  test.each([
    ['a title of blanks', { title: '  ' }, { title: 'required' }],
    ['a start that no calendar has', { start: '2016-02-30T11:15' }, { start: 'badTime' }],
    ['four minutes', { minutes: 4 }, { minutes: 'badTime' }],
    ['a script as a source', { source: 'javascript:alert(1)' }, { source: 'badLink' }],
    ['a source that no browser can open', { source: 'https://a b' }, { source: 'badLink' }],
    [
      'such a blog',
      { speakers: [{ name: 'Anna', blog: 'https://x:99999', about: '' }] },
      { speakers: 'badLink' },
    ],
    ['a speaker without a name', { speakers: [{ name: '', blog: '', about: '' }] }, { speakers: 'required' }],
  ])('refuses %s', (_, traits, problems) => {
    expect(checkSession(aSession(traits))).toEqual({ ok: false, problems });
  });
});

describe('releaseSchema', () => {
  const good = aProgramme([aSession({ id: 'good', source: 'https://anna.example' })]);

  test.each(['https://a b', 'https://x:99999', 'https://%', 'javascript:alert(1)', 7])(
    'loses „%s“ as a link, and nothing else of the programme',
    (link) => {
      const [speaker] = aSession().speakers;
      const bad = { ...aSession({ id: 'bad' }), source: link, speakers: [{ ...speaker, blog: link }] };
      expect(parse(releaseSchema, { ...good, sessions: [...good.sessions, bad] }).sessions).toEqual([
        ...good.sessions,
        { ...bad, source: '', speakers: [{ ...speaker, blog: '' }] },
      ]);
    },
  );

  test.each(['Europe/Leipzig', '', 7])('takes „%s“ for the zone of Berlin', (zone) => {
    const release = { ...good, event: { ...good.event, zone } };
    expect(parse(releaseSchema, release).event.zone).toBe('Europe/Berlin');
  });

  test('keeps a zone that there is', () => {
    const release = { ...good, event: { ...good.event, zone: 'Asia/Kolkata' } };
    expect(parse(releaseSchema, release)).toEqual(release);
  });
});
