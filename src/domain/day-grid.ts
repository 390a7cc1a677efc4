import { bySchedule, endOf, type Programme } from './programme.ts';
import { isScheduled, type Session } from './session.ts';
import { dateOf, minutesBetween, type WallTime } from './wall-time.ts';

/** A column group of the grid: a room, or what is in no room (`id` ''). Lines count from 0. */
export type GridRoom = {
  readonly id: string;
  readonly name: string;
  readonly directions: string;
  readonly from: number;
  readonly to: number;
};

/** Where a session stands: rows and columns by their lines, from 0. */
export type GridEntry = {
  readonly session: Session;
  readonly row: readonly [number, number];
  readonly column: readonly [number, number];
};

/** A time of day in which nothing begins or ends: the row between two lines. */
export type GridRow = { readonly start: WallTime; readonly minutes: number };

/** One day as rooms × time. */
export type DayGrid = {
  readonly rooms: readonly GridRoom[];
  readonly rows: readonly GridRow[];
  /** In order of time, then of the columns. */
  readonly entries: readonly GridEntry[];
  readonly columns: number;
};

/** Sessions that overlap beside each other, as few lanes as possible; by start, as they come. */
const lanesOf = (sessions: readonly Session[]): Session[][] => {
  const lanes: Session[][] = [];
  for (const session of sessions) {
    const free = lanes.find((lane) => endOf(lane.at(-1)!) <= session.start);
    if (free) free.push(session);
    else lanes.push([session]);
  }
  return lanes;
};

const overlap = (a: Session, b: Session): boolean => a.start < endOf(b) && b.start < endOf(a);

/**
 * The grid of a day (ISO date). Only rooms in use have a column; sessions that overlap in a room get lanes beside each
 * other. What belongs to the whole house crosses all columns, unless something else runs meanwhile: then it stands in a
 * column of its own, named '' here.
 */
export const dayGrid = (programme: Programme, date: string): DayGrid => {
  const sessions = programme.sessions
    .filter((session) => isScheduled(session) && dateOf(session.start) === date)
    .sort(bySchedule);
  const lines = [...new Set(sessions.flatMap((session) => [session.start, endOf(session)]))].sort();
  const lineOf = new Map(lines.map((time, line) => [time, line]));
  const rows = lines
    .slice(0, -1)
    .map((start, index) => ({ start, minutes: minutesBetween(start, lines[index + 1] ?? start) }));

  const known = new Set(programme.rooms.map(({ id }) => id));
  const inRoom = (session: Session) => known.has(session.room);
  const across = sessions.filter(
    (session) => !inRoom(session) && !sessions.some((other) => other !== session && overlap(session, other)),
  );
  const placed = new Map<Session, readonly [number, number]>();
  const rooms: GridRoom[] = [];
  let columns = 0;
  for (const { id, name, directions } of [...programme.rooms, { id: '', name: '', directions: '' }]) {
    const lanes = lanesOf(
      sessions.filter((session) =>
        id ? session.room === id : !inRoom(session) && !across.includes(session),
      ),
    );
    if (!lanes.length) continue;
    lanes.forEach((lane, index) =>
      lane.forEach((session) => placed.set(session, [columns + index, columns + index + 1])),
    );
    rooms.push({ id, name, directions, from: columns, to: columns + lanes.length });
    columns += lanes.length;
  }
  const width = Math.max(columns, 1);
  const entries = sessions
    .map((session): GridEntry => ({
      session,
      row: [lineOf.get(session.start) ?? 0, lineOf.get(endOf(session)) ?? 0],
      column: placed.get(session) ?? [0, width],
    }))
    .sort((a, b) => a.row[0] - b.row[0] || a.column[0] - b.column[0]);
  return { rooms, rows, entries, columns: width };
};
