import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { endOf } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { datesOf, dayOf, inLanes, timetableOf } from '#domain/timetable.ts';
import { addMinutes } from '#domain/wall-time.ts';
import { aFrame, aSession } from '../support/factories.ts';

const DAY = '2016-04-29';
const frame = aFrame({ days: [{ date: DAY, from: '09:00', to: '01:00' }] });
const at = (id: string, clock: string, traits: Partial<Session> = {}) =>
  aSession({ id, start: `${DAY}T${clock}`, ...traits });
const ids = (entries: readonly { session: Session }[]) => entries.map(({ session }) => session.id);

describe('days', () => {
  it('still count the hour after midnight while the house is open', () => {
    expect(dayOf(frame, '2016-04-30T00:30')).toBe(DAY);
    expect(dayOf(frame, '2016-04-30T01:00')).toBe('2016-04-30');
  });

  it('are those of the frame and those on which something is', () => {
    const draft = [aSession({ start: '2016-05-01T10:00' }), aSession({ id: 'tray', start: '' })];
    expect(datesOf(frame, draft)).toEqual([DAY, '2016-05-01']);
  });
});

describe('timetableOf', () => {
  it('has a column for each room in its order, and one for every other id in use', () => {
    const draft = [at('x', '10:00', { room: 'keller' }), at('y', '10:00', { room: '' })];
    const { columns } = timetableOf(frame, draft, DAY);
    expect(columns.map(({ room }) => room)).toEqual([...frame.rooms.map(({ id }) => id), 'keller', '']);
  });

  it('has a place to put something even in a house without rooms', () => {
    expect(timetableOf({ ...frame, rooms: [] }, [], DAY).columns).toEqual([{ room: '', entries: [] }]);
  });

  it('gives a break without a room to the whole house, and a session without a room to none', () => {
    const draft = [at('pause', '12:00', { room: '', kind: 'break' }), at('lost', '12:00', { room: '' })];
    const { house, columns } = timetableOf(frame, draft, DAY);
    expect(ids(house)).toEqual(['pause']);
    expect(ids(columns.at(-1)!.entries)).toEqual(['lost']);
  });

  it('shows the opening hours, and what is outside of them', () => {
    expect(timetableOf(frame, [], DAY)).toMatchObject({ from: `${DAY}T09:00`, to: '2016-04-30T01:00' });
    const early = timetableOf(frame, [at('early', '07:50')], DAY);
    expect(early.from).toBe(`${DAY}T07:00`);
  });

  it('ends after 48 hours, however long something goes on', () => {
    const late = aFrame({ days: [{ date: DAY, from: '03:00', to: '02:55' }] });
    const long = aSession({ id: 'long', start: '2016-04-30T02:50', minutes: 24 * 60 });
    const early = at('early', '00:10');
    expect(timetableOf(late, [early, long], DAY)).toMatchObject({
      from: `${DAY}T00:00`,
      to: '2016-05-01T00:00',
    });
  });

  it('leaves out other days and the tray', () => {
    const draft = [aSession({ start: '2016-04-30T11:00' }), aSession({ id: 'tray', start: '' })];
    expect(timetableOf(frame, draft, DAY).columns.flatMap(({ entries }) => entries)).toEqual([]);
  });
});

const traits = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,4}$/),
  start: fc.integer({ min: 0, max: 96 }).map((n) => addMinutes(`${DAY}T08:00`, n * 5)),
  minutes: fc.integer({ min: 1, max: 24 }).map((n) => n * 5),
});
const sessions = fc
  .uniqueArray(traits, { selector: ({ id }) => id, maxLength: 16 })
  .map((list) => list.map((each) => aSession(each)));

describe('the laws of lanes', () => {
  test('keeps every session once, in a lane that there is', () => {
    fc.assert(
      fc.property(sessions, (draft) => {
        const placed = inLanes(draft);
        expect(ids(placed).sort()).toEqual(draft.map(({ id }) => id).sort());
        for (const { lane, lanes } of placed) expect(lane).toBeLessThan(lanes);
      }),
    );
  });

  test('never covers one by another: what overlaps is in different lanes of as many', () => {
    fc.assert(
      fc.property(sessions, (draft) => {
        const placed = inLanes(draft);
        for (const one of placed)
          for (const two of placed) {
            const [a, b] = [one.session, two.session];
            if (a.id === b.id || endOf(a) <= b.start || endOf(b) <= a.start) continue;
            expect(one.lane).not.toBe(two.lane);
            expect(one.lanes).toBe(two.lanes);
          }
      }),
    );
  });

  test('gives the whole width to what overlaps nothing', () => {
    fc.assert(
      fc.property(sessions, (draft) => {
        for (const { session, lanes } of inLanes(draft)) {
          const others = draft.filter(({ id }) => id !== session.id);
          const free = others.every(
            (other) => endOf(other) <= session.start || endOf(session) <= other.start,
          );
          expect(lanes === 1 || !free).toBe(true);
        }
      }),
    );
  });
});
