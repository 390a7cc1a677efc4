import * as v from 'valibot';
import { isScheduled, sessionSchema, type Session } from './session.ts';
import { addMinutes, dateOf, DEFAULT_ZONE, minutesBetween, wallTimeAt, type WallTime } from './wall-time.ts';

const place = { id: v.pipe(v.string(), v.minLength(1)), name: v.string() };

const isZone = (zone: string): boolean => {
  try {
    return wallTimeAt(0, zone) !== '';
  } catch {
    return false;
  }
};

/** What stands around the sessions. */
export const headerEntries = {
  event: v.object({
    name: v.string(),
    claim: v.string(),
    /** IANA zone that every wall time of the programme is meant in; one that this phone does not know is Leipzig's. */
    zone: v.fallback(v.pipe(v.string(), v.check(isZone)), DEFAULT_ZONE),
    venue: v.string(),
    address: v.string(),
  }),
  rooms: v.array(v.object({ ...place, directions: v.string() })),
  tracks: v.array(v.object(place)),
};

export const releaseSchema = v.object({ ...headerEntries, sessions: v.array(sessionSchema) });

/** Everything a visitor needs to read the programme, packed into one text: one billed read. */
export type Programme = v.InferOutput<typeof releaseSchema>;

/** What stands around the sessions: the event, its rooms and tracks. */
export type Header = Omit<Programme, 'sessions'>;

/** Number and note of a published programme; the number grows by one with each publication. */
export type Release = { readonly number: number; readonly note: string; readonly programme: Programme };

export const NOTE_LIMIT = 280;

/** When it ends; only for what is scheduled. */
export const endOf = (session: Session): WallTime => addMinutes(session.start, session.minutes);

export const bySchedule = (a: Session, b: Session): number =>
  a.start.localeCompare(b.start) || a.room.localeCompare(b.room) || a.id.localeCompare(b.id);

export type Slot = { readonly start: WallTime; readonly sessions: readonly Session[] };

/** Sessions that begin together, in order of time; within a slot in the order of the rooms. */
export const slotsOf = (programme: Programme): Slot[] => {
  const order = new Map(programme.rooms.map((room, index) => [room.id, index]));
  const slots = new Map<WallTime, Session[]>();
  const byRoom = (a: Session, b: Session) =>
    (order.get(a.room) ?? -1) - (order.get(b.room) ?? -1) || a.id.localeCompare(b.id);
  for (const session of programme.sessions.filter(isScheduled).sort(bySchedule))
    slots.set(session.start, [...(slots.get(session.start) ?? []), session]);
  return [...slots].map(([start, sessions]) => ({ start, sessions: sessions.sort(byRoom) }));
};

export type Moment = {
  readonly phase: 'before' | 'during' | 'after' | 'empty';
  readonly running: readonly Session[];
  /** The sessions of the next start after now; empty when nothing follows. */
  readonly next: readonly Session[];
};

/** What is on and what comes next at this wall time. A session is on from its start until just before its end. */
export const momentOf = (programme: Programme, now: WallTime): Moment => {
  const sessions = programme.sessions
    .filter((session) => isScheduled(session) && !session.cancelled)
    .sort(bySchedule);
  const running = sessions.filter((session) => session.start <= now && now < endOf(session));
  const nextStart = sessions.find((session) => session.start > now)?.start;
  const next = sessions.filter((session) => session.start === nextStart);
  const first = sessions[0];
  if (!first) return { phase: 'empty', running, next };
  if (now < first.start) return { phase: 'before', running, next };
  return { phase: running.length || next.length ? 'during' : 'after', running, next };
};

/** ISO dates that have sessions, in order. */
export const daysOf = (programme: Programme): string[] =>
  [...new Set(programme.sessions.filter(isScheduled).map((session) => dateOf(session.start)))].sort();

/** The same programme with its first day on `date` (ISO); times of day and distances between days stay. */
export const moveToDate = (programme: Programme, date: string): Programme => {
  const first = daysOf(programme)[0];
  if (!first) return programme;
  const minutes = minutesBetween(`${first}T00:00`, `${date}T00:00`);
  const sessions = programme.sessions.map((session) => ({
    ...session,
    start: session.start && addMinutes(session.start, minutes),
  }));
  return { ...programme, sessions };
};

/** Pairs of my favourites that run at the same time; what is cancelled does not run. */
export const overlapsOf = (sessions: readonly Session[]): [Session, Session][] => {
  const on = sessions.filter((session) => isScheduled(session) && !session.cancelled);
  return on.flatMap((a, index) =>
    on
      .slice(index + 1)
      .filter((b) => a.start < endOf(b) && b.start < endOf(a))
      .map((b): [Session, Session] => [a, b]),
  );
};
