import { hoursOf, type Frame } from './frame.ts';
import { endOf } from './programme.ts';
import { isScheduled, type Session } from './session.ts';
import { addMinutes, dateOf, minutesBetween, type WallTime } from './wall-time.ts';

/** A session and where it stands beside others of its column at the same time: the lane-th of so many lanes. */
export type Placed = { readonly session: Session; readonly lane: number; readonly lanes: number };

/** `room` is an id, also one that no room has (any more); '' holds the sessions that have none yet. */
export type Column = { readonly room: string; readonly entries: readonly Placed[] };

/** One day, rooms × time. */
export type Timetable = {
  readonly from: WallTime;
  readonly to: WallTime;
  readonly columns: readonly Column[];
  /** What is in the whole house: breaks, a welcome. */
  readonly house: readonly Placed[];
};

/** Tells the day of the event that a time belongs to: after midnight still the evening before, while the house is open. */
export const dayFinder = ({ days }: Frame): ((wall: WallTime) => string) => {
  const open = days.map((day) => ({ date: day.date, ...hoursOf(day) }));
  return (wall) => open.find(({ from, to }) => from <= wall && wall < to)?.date ?? dateOf(wall);
};

export const dayOf = (frame: Frame, wall: WallTime): string => dayFinder(frame)(wall);

/** Dates (ISO) of the event and of everything scheduled, in order. */
export const datesOf = (frame: Frame, sessions: readonly Session[]): string[] => {
  const dayAt = dayFinder(frame);
  const used = sessions.filter(isScheduled).map(({ start }) => dayAt(start));
  return [...new Set([...frame.days.map(({ date }) => date), ...used])].sort();
};

const byTime = (a: Session, b: Session): number =>
  a.start < b.start ? -1 : a.start > b.start ? 1 : b.minutes - a.minutes || (a.id < b.id ? -1 : 1);

/** Side by side what overlaps: each takes the first lane that is free; those that overlap in a chain share the lanes. */
export const inLanes = (sessions: readonly Session[]): Placed[] => {
  const placed: Placed[] = [];
  let chain: { session: Session; lane: number }[] = [];
  let ends: WallTime[] = [];
  const close = () => {
    placed.push(...chain.map((entry) => ({ ...entry, lanes: ends.length })));
    chain = [];
    ends = [];
  };
  for (const session of [...sessions].sort(byTime)) {
    if (ends.every((end) => end <= session.start)) close();
    const free = ends.findIndex((end) => end <= session.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = endOf(session);
    chain.push({ session, lane });
  }
  close();
  return placed;
};

/** Whether it is everybody’s: without a room, and no session that only waits for one. */
export const isOfHouse = ({ room, kind }: Session): boolean => room === '' && kind !== 'session';

/** Minutes. */
const LONGEST = 48 * 60;

const onHour = (wall: WallTime): WallTime => `${wall.slice(0, 14)}00`;
const onNextHour = (wall: WallTime): WallTime => (wall.endsWith(':00') ? wall : addMinutes(onHour(wall), 60));

/**
 * The day's opening hours, in whole hours, and longer where something begins before or ends after them – at most 48
 * hours, however long what begins after midnight still goes on.
 */
const hoursShown = (frame: Frame, date: string, sessions: readonly Session[]) => {
  const day = frame.days.find((known) => known.date === date);
  const hours = day && hoursOf(day);
  const starts = [...(hours ? [hours.from] : []), ...sessions.map(({ start }) => start)].sort();
  const ends = [...(hours ? [hours.to] : []), ...sessions.map(endOf)].sort();
  const from = onHour(starts[0] ?? `${date}T09:00`);
  const to = onNextHour(ends.at(-1) ?? `${date}T18:00`);
  return { from, to: minutesBetween(from, to) > LONGEST ? addMinutes(from, LONGEST) : to };
};

/** Rooms × time of one day (ISO date): the frame's rooms in their order, then what else sessions name; one column at least. */
export const timetableOf = (frame: Frame, sessions: readonly Session[], date: string): Timetable => {
  const dayAt = dayFinder(frame);
  const today = sessions.filter((session) => isScheduled(session) && dayAt(session.start) === date);
  const rooms = new Map<string, Session[]>(frame.rooms.map(({ id }) => [id, []]));
  for (const session of today.filter((entry) => !isOfHouse(entry)))
    rooms.set(session.room, [...(rooms.get(session.room) ?? []), session]);
  if (rooms.size === 0) rooms.set('', []);
  return {
    ...hoursShown(frame, date, today),
    columns: [...rooms].map(([room, list]) => ({ room, entries: inLanes(list) })),
    house: inLanes(today.filter(isOfHouse)),
  };
};
