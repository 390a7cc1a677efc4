import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayGrid } from '#domain/day-grid.ts';
import { endOf } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { aProgramme, aSession } from '../support/factories.ts';

const DAY = '2016-04-29';

const grid = (...sessions: Partial<Session>[]) =>
  dayGrid(aProgramme(sessions.map((traits, index) => aSession({ id: `s${index}`, ...traits }))), DAY);

const columnOf = (found: ReturnType<typeof grid>, id: string) =>
  found.entries.find(({ session }) => session.id === id)?.column;

const session = fc.record({
  room: fc.constantFrom('', 'saal', 'salon', 'unbekannt'),
  start: fc.integer({ min: 8, max: 12 }).map((hour) => `${DAY}T${String(hour).padStart(2, '0')}:15`),
  minutes: fc.constantFrom(15, 60, 90),
});
const days = fc.array(session, { maxLength: 8 });

describe('the grid of a day', () => {
  test('has a column for every room in use, in their order', () => {
    const found = grid({ room: 'salon' }, { room: 'saal' });
    expect(found.rooms.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['saal', 0, 1],
      ['salon', 1, 2],
    ]);
  });

  test('puts what overlaps in a room side by side', () => {
    const found = grid({ room: 'saal' }, { room: 'saal' }, { room: 'salon' });
    expect(found.rooms.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  test('lets what is for the whole house cross all rooms', () => {
    const found = grid({ id: 'pause', room: '', start: `${DAY}T12:15` }, { room: 'saal' }, { room: 'salon' });
    expect(columnOf(found, 'pause')).toEqual([0, 2]);
  });

  test('gives the whole house a column of its own where something runs meanwhile', () => {
    const found = grid({ id: 'kaffee', room: '' }, { room: 'saal' });
    expect(found.rooms.map(({ id }) => id)).toEqual(['saal', '']);
    expect(columnOf(found, 'kaffee')).toEqual([1, 2]);
  });

  test('shows one day only', () => {
    expect(grid({}, { start: '2016-04-30T11:15' }).entries).toHaveLength(1);
  });

  test('has no two entries in the same place', () => {
    fc.assert(
      fc.property(days, (list) => {
        const { entries } = grid(...list);
        const meet = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => a < d && c < b;
        for (const [index, one] of entries.entries())
          for (const other of entries.slice(index + 1))
            expect(meet(one.row, other.row) && meet(one.column, other.column)).toBe(false);
      }),
    );
  });

  test('lets every entry begin and end at its own time, in order', () => {
    fc.assert(
      fc.property(days, (list) => {
        const { entries, rows } = grid(...list);
        const starts = entries.map(({ session: { start } }) => start);
        expect(starts).toEqual([...starts].sort());
        for (const entry of entries) {
          const minutes = rows.slice(...entry.row).reduce((sum, row) => sum + row.minutes, 0);
          expect(rows[entry.row[0]]?.start).toBe(entry.session.start);
          expect(minutes).toBe(entry.session.minutes);
          expect(endOf(entry.session) > entry.session.start).toBe(true);
        }
      }),
    );
  });
});
