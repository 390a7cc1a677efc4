import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { conflictsBySession, conflictsOf, type Conflict } from '#domain/conflicts.ts';
import { hoursOf } from '#domain/frame.ts';
import { endOf } from '#domain/programme.ts';
import { SESSION_KINDS, type Session } from '#domain/session.ts';
import { termKey } from '#domain/terms.ts';
import { addMinutes, minutesBetween } from '#domain/wall-time.ts';
import { aFrame, aSession } from '../support/factories.ts';

const frame = aFrame({
  days: [{ date: '2016-04-29', from: '09:00', to: '18:00' }],
  changeOver: 10,
  rooms: [
    { id: 'saal', name: 'Saal', directions: '' },
    { id: 'salon', name: 'Salon', directions: '' },
  ],
  tracks: [{ id: 'content', name: 'Content' }],
});

const by = (name: string) => [{ name, blog: '', about: '' }];
const alone = { speakers: [] };
const a = aSession({ id: 'a', start: '2016-04-29T11:00', minutes: 60, ...alone });
const told = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ kind, sessions }) => [kind, ...sessions].join(' '));

describe('conflictsOf', () => {
  it('finds nothing where everything fits', () => {
    const b = { ...a, id: 'b', start: '2016-04-29T12:10' };
    expect(conflictsOf(frame, [a, b])).toEqual([]);
  });

  it('names both sessions of a room that is taken twice', () => {
    const b = { ...a, id: 'b', start: '2016-04-29T11:55' };
    expect(conflictsOf(frame, [b, a])).toEqual([
      { kind: 'roomOverlap', sessions: ['a', 'b'], place: 'saal', speaker: '', gap: 0 },
    ]);
  });

  it('says how many minutes a room has to change over', () => {
    const b = { ...a, id: 'b', start: '2016-04-29T12:05' };
    expect(conflictsOf(frame, [a, b])).toEqual([
      { kind: 'shortChangeOver', sessions: ['a', 'b'], place: 'saal', speaker: '', gap: 5 },
    ]);
  });

  it('recognizes somebody in two places at once by name, however it is spelled', () => {
    const here = { ...a, speakers: by('Jörg Müller') };
    const there = { ...a, id: 'b', room: 'salon', speakers: by('Joerg  Mueller') };
    expect(conflictsOf(frame, [here, there])).toEqual([
      { kind: 'speakerTwice', sessions: ['a', 'b'], place: '', speaker: 'Jörg Müller', gap: 0 },
    ]);
  });

  it('gives a speaker time for the way to another room, and needs none within a room', () => {
    const here = { ...a, speakers: by('Anna') };
    const there = { ...here, id: 'b', room: 'salon', start: '2016-04-29T12:00' };
    expect(told(conflictsOf(frame, [here, there]))).toEqual(['shortChangeOver a b']);
    expect(conflictsOf({ ...frame, changeOver: 0 }, [here, there])).toEqual([]);
  });

  it('lets a break begin at once, but not in a room that is taken', () => {
    const pause: Session = { ...a, id: 'b', kind: 'break', start: '2016-04-29T12:00' };
    expect(conflictsOf(frame, [a, pause])).toEqual([]);
    expect(told(conflictsOf(frame, [a, { ...pause, start: a.start }]))).toEqual(['roomOverlap a b']);
    expect(conflictsOf(frame, [a, { ...pause, start: a.start, room: '' }])).toEqual([]);
  });

  it.each([
    ['is cancelled', { cancelled: true }],
    ['is not scheduled', { start: '' }],
  ])('leaves out what %s', (_, traits) => {
    expect(conflictsOf(frame, [a, { ...a, id: 'b', title: '', ...traits }])).toEqual([]);
  });

  it.each([
    ['begins before the house opens', { start: '2016-04-29T08:55' }, 'outsideDay a'],
    ['ends after it closes', { start: '2016-04-29T17:30' }, 'outsideDay a'],
    ['is on another day', { start: '2016-04-30T11:00' }, 'outsideDay a'],
    ['has no room', { room: '' }, 'missingRoom a'],
    ['has no title', { title: ' ' }, 'missingTitle a'],
    ['is in a room that is none', { room: 'keller' }, 'unknownRoom a'],
    ['is of a track that is none', { track: 'sport' }, 'unknownTrack a'],
  ])('tells of a session that %s', (_, traits, conflict) => {
    expect(told(conflictsOf(frame, [{ ...a, ...traits }]))).toEqual([conflict]);
  });

  it('knows no outside of an event without days, and misses no room in a house without rooms', () => {
    const bare = { ...frame, days: [], rooms: [] };
    expect(conflictsOf(bare, [{ ...a, room: '', start: '2016-05-01T03:00' }])).toEqual([]);
  });

  it('lets a day end after midnight', () => {
    const long = { ...frame, days: [{ date: '2016-04-29', from: '09:00', to: '02:00' }] };
    expect(conflictsOf(long, [{ ...a, start: '2016-04-30T00:30' }])).toEqual([]);
  });
});

describe('many at the same time', () => {
  const atOnce = (count: number) => Array.from({ length: count }, (_, index) => ({ ...a, id: `s${index}` }));

  it('are each held against the longest-running one, not against each other', () => {
    const whole: Session = { ...a, id: 'whole', start: '2016-04-29T10:00', minutes: 240 };
    const found = told(conflictsOf(frame, [...atOnce(3), whole]));
    expect(found).toEqual(['roomOverlap whole s0', 'roomOverlap whole s1', 'roomOverlap whole s2']);
  });

  it('make no more conflicts than there are sessions', () => {
    expect(conflictsOf(frame, atOnce(2000))).toHaveLength(1999);
  });

  it('still find somebody elsewhere behind a longer session of the same room', () => {
    const speakers = by('Anna');
    const hall: Session = { ...a, id: 'hall', minutes: 240, speakers };
    const there: Session = { ...a, id: 'there', room: 'salon', minutes: 120, speakers };
    const again: Session = { ...a, id: 'x', start: '2016-04-29T12:30', speakers };
    expect(told(conflictsOf(frame, [hall, there, again]))).toContain('speakerTwice there x');
  });
});

const traits = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,4}$/),
  start: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.integer({ min: 0, max: 200 }).map((n) => addMinutes('2016-04-29T08:00', n * 5)),
    },
    { weight: 1, arbitrary: fc.constant('') },
  ),
  minutes: fc.integer({ min: 1, max: 24 }).map((n) => n * 5),
  room: fc.constantFrom('saal', 'salon', 'keller', ''),
  track: fc.constantFrom('content', '', 'sport'),
  kind: fc.constantFrom(...SESSION_KINDS),
  cancelled: fc.boolean(),
  title: fc.constantFrom('Titel', ''),
  speakers: fc.array(
    fc.constantFrom('Anna', 'anna', 'Bert', 'Jörg', 'Joerg').map((name) => by(name)[0]!),
    {
      maxLength: 3,
    },
  ),
});
const sessions = fc
  .uniqueArray(traits, { selector: ({ id }) => id, maxLength: 14 })
  .map((list) => list.map((each) => aSession(each)));

/** Every pair and every single session that something is wrong with, without any cleverness. */
const naive = (draft: readonly Session[]): string[] => {
  const on = draft.filter(({ start, cancelled }) => start && !cancelled);
  const keys = (session: Session) => new Set(session.speakers.map(({ name }) => termKey(name)));
  const pairs = on.flatMap((one) =>
    on
      .filter((two) => one.id !== two.id)
      .filter((two) => {
        const order = (s: Session) => [s.start, endOf(s), s.id].join(' ');
        return order(one) < order(two);
      })
      .flatMap((two) => {
        const gap = minutesBetween(endOf(one), two.start);
        const names = [...keys(one)].filter((key) => keys(two).has(key)).length;
        const sameRoom = one.room === two.room && one.room !== '';
        const ids = `${one.id} ${two.id}`;
        if (sameRoom && gap < 0) return [`roomOverlap ${ids}`];
        const close = gap >= 0 && gap < frame.changeOver;
        if (sameRoom)
          return close && one.kind !== 'break' && two.kind !== 'break' ? [`shortChangeOver ${ids}`] : [];
        if (gap < 0) return Array<string>(names).fill(`speakerTwice ${ids}`);
        return close && one.room && two.room ? Array<string>(names).fill(`shortChangeOver ${ids}`) : [];
      }),
  );
  const single = on.flatMap((session) => {
    const { id } = session;
    const { from, to } = hoursOf(frame.days[0]!);
    return [
      ...(session.start < from || endOf(session) > to ? [`outsideDay ${id}`] : []),
      ...(session.kind === 'session' && !session.room ? [`missingRoom ${id}`] : []),
      ...(session.title ? [] : [`missingTitle ${id}`]),
      ...(session.room === 'keller' ? [`unknownRoom ${id}`] : []),
      ...(session.track === 'sport' ? [`unknownTrack ${id}`] : []),
    ];
  });
  return [...pairs, ...single].sort();
};

const OVERLAP = /^(?:roomOverlap|speakerTwice) /;
const PAIR = /^(?:roomOverlap|speakerTwice|shortChangeOver) /;

/** Ids named in lines of this kind. */
const named = (lines: readonly string[], kind: RegExp) =>
  new Set(lines.filter((line) => kind.test(line)).flatMap((line) => line.split(' ').slice(1)));

describe('the laws of conflicts', () => {
  test('tells nothing that comparing every session with every other does not find', () => {
    fc.assert(
      fc.property(sessions, (draft) => {
        const left = naive(draft);
        for (const line of told(conflictsOf(frame, draft))) {
          const place = left.indexOf(line);
          expect({ line, place }).not.toEqual({ line, place: -1 });
          left.splice(place, 1);
        }
      }),
    );
  });

  test('finds everything that is wrong with one session by itself', () => {
    const single = (lines: readonly string[]) => lines.filter((line) => !/ .* /.test(line)).sort();
    fc.assert(
      fc.property(sessions, (draft) => {
        expect(single(told(conflictsOf(frame, draft)))).toEqual(single(naive(draft)));
      }),
    );
  });

  test('names every session that overlaps another in a room or by a person', () => {
    fc.assert(
      fc.property(sessions, (draft) => {
        const found = told(conflictsOf(frame, draft));
        expect(named(found, OVERLAP)).toEqual(named(naive(draft), OVERLAP));
      }),
    );
  });

  test('names every session that begins too soon after another', () => {
    fc.assert(
      fc.property(sessions, (draft) => {
        const second = (lines: readonly string[]) =>
          lines.filter((line) => PAIR.test(line)).map((line) => line.split(' ')[2]);
        expect(new Set(second(told(conflictsOf(frame, draft))))).toEqual(new Set(second(naive(draft))));
      }),
    );
  });

  test('tells at most two pairs for each session and each of its speakers', () => {
    fc.assert(
      fc.property(sessions, (draft) => {
        const pairs = conflictsOf(frame, draft).filter(({ sessions: ids }) => ids.length === 2);
        const heads = draft.reduce((sum, { speakers }) => sum + 1 + speakers.length, 0);
        expect(pairs.length).toBeLessThanOrEqual(2 * heads);
      }),
    );
  });

  test('does not depend on the order of the draft', () => {
    const shuffled = sessions.chain((draft) =>
      fc.tuple(fc.constant(draft), fc.shuffledSubarray(draft, { minLength: draft.length })),
    );
    fc.assert(
      fc.property(shuffled, ([draft, other]) => {
        expect(conflictsOf(frame, other)).toEqual(conflictsOf(frame, draft));
      }),
    );
  });

  test('belongs to each of its sessions alike', () => {
    fc.assert(
      fc.property(sessions, (draft) => {
        const found = conflictsOf(frame, draft);
        const bySession = conflictsBySession(found);
        for (const conflict of found)
          for (const id of conflict.sessions) expect(bySession.get(id)).toContain(conflict);
        expect([...bySession.values()].flat()).toHaveLength(
          found.reduce((sum, { sessions: ids }) => sum + ids.length, 0),
        );
      }),
    );
  });

  test('does not change for a session that is removed and has none', () => {
    fc.assert(
      fc.property(sessions, (draft) => {
        const found = conflictsOf(frame, draft);
        const part = conflictsBySession(found);
        expect(
          conflictsOf(
            frame,
            draft.filter(({ id }) => part.has(id)),
          ),
        ).toEqual(found);
      }),
    );
  });
});
