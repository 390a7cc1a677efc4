import { isScheduled, type Session } from './session.ts';
import { addMinutes, type WallTime } from './wall-time.ts';

/** How many minutes before the start one can be reminded. */
export const LEADS = [5, 10, 15] as const;
export type Lead = (typeof LEADS)[number];

/** What began longer ago (minutes) is not worth a reminder; a phone that slept through the moment still gets it. */
export const STALE = 5;

/** One reminder: this session at this start. A session that is moved has another one. */
export type ReminderKey = `${string}@${WallTime}`;

export const reminderKey = ({ id, start }: Session): ReminderKey => `${id}@${start}`;

const startIn = (key: string): WallTime => key.slice(key.lastIndexOf('@') + 1);

const isOn = (session: Session): boolean => isScheduled(session) && !session.cancelled;

const worthTelling = (session: Session, now: WallTime): boolean =>
  isOn(session) && now <= addMinutes(session.start, STALE);

const open = (sessions: readonly Session[], mine: ReadonlySet<string>, told: readonly string[]) =>
  sessions.filter((session) => mine.has(session.id) && isOn(session) && !told.includes(reminderKey(session)));

/**
 * My sessions that are to be told of now, earliest first: they begin within `lead` minutes or have just begun, and were
 * not told of for this start. Nothing that is cancelled, nothing that began more than five minutes ago.
 */
export const dueReminders = (
  sessions: readonly Session[],
  mine: ReadonlySet<string>,
  now: WallTime,
  lead: Lead,
  told: readonly string[],
): Session[] =>
  open(sessions, mine, told)
    .filter((session) => addMinutes(session.start, -lead) <= now && worthTelling(session, now))
    .sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id));

/** When after `now` the next reminder falls due, as a wall time; null: none that is known of. */
export const nextReminderAt = (
  sessions: readonly Session[],
  mine: ReadonlySet<string>,
  now: WallTime,
  lead: Lead,
  told: readonly string[],
): WallTime | null =>
  open(sessions, mine, told)
    .map(({ start }) => addMinutes(start, -lead))
    .filter((due) => due > now)
    .sort()[0] ?? null;

/** Sessions told of that are still worth showing: as they are now, not as they were when they were told. */
export const toldAndCurrent = (
  sessions: readonly Session[],
  now: WallTime,
  told: readonly string[],
): Session[] =>
  sessions.filter((session) => told.includes(reminderKey(session)) && worthTelling(session, now));

const DAY = 24 * 60;

/** What has been told and can still come back: everything else is forgotten, or the list would grow for ever. */
export const stillToRemember = (told: readonly string[], now: WallTime): string[] =>
  told.filter((key) => startIn(key) >= addMinutes(now, -DAY));
