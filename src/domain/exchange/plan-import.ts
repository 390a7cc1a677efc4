import { FRAME_LIMITS, hoursOf, type Frame, type FrameDay } from '../frame.ts';
import { endOf } from '../programme.ts';
import { isScheduled, type Session } from '../session.ts';
import { clockOf, dateOf } from '../wall-time.ts';
import type { Imported } from './to-sessions.ts';

type Field = Exclude<keyof Session, 'id'>;

/** In the order in which they matter to somebody who looks through a list. */
const FIELDS: readonly Field[] = [
  'title',
  'start',
  'minutes',
  'room',
  'cancelled',
  'speakers',
  'track',
  'kind',
  'abstract',
  'fields',
  'example',
  'source',
];

export type Difference = {
  readonly id: string;
  readonly before: Session;
  readonly after: Session;
  readonly fields: readonly Field[];
};

/** What an import would do to the draft. `removed` is what the file does not have; it stays unless somebody says so. */
export type ImportPlan = {
  readonly added: readonly Session[];
  readonly changed: readonly Difference[];
  readonly removed: readonly Session[];
  /** How many stay as they are. */
  readonly same: number;
};

/** What a field says, in whatever order its keys were stored. */
const said = (session: Session, field: Field): string =>
  JSON.stringify(
    field === 'speakers'
      ? session.speakers.map(({ name, blog, about }) => [name, blog, about])
      : session[field],
  );

const fieldsBetween = (before: Session, after: Session): Field[] =>
  FIELDS.filter((field) => said(before, field) !== said(after, field));

export const planImport = (
  draft: readonly Session[],
  { sessions }: Pick<Imported, 'sessions'>,
): ImportPlan => {
  const before = new Map(draft.map((session) => [session.id, session]));
  const kept = new Set(sessions.map(({ id }) => id));
  const changed = sessions.flatMap((after): Difference[] => {
    const old = before.get(after.id);
    const fields = old ? fieldsBetween(old, after) : [];
    return old && fields.length > 0 ? [{ id: after.id, before: old, after, fields }] : [];
  });
  const added = sessions.filter(({ id }) => !before.has(id));
  return {
    added,
    changed,
    removed: draft.filter(({ id }) => !kept.has(id)),
    same: sessions.length - added.length - changed.length,
  };
};

/** What the organizer makes of a plan: ids to leave alone, and whether to remove what the file does not have. */
export type Choice = { readonly without: ReadonlySet<string>; readonly remove: boolean };

/** What is to become of a session of the draft; null: removed. */
export type Write = { readonly id: string; readonly session: Session | null };

/** What is to be written. Done twice it is empty the second time, because the draft has it then. */
export const writesOf = ({ added, changed, removed }: ImportPlan, { without, remove }: Choice): Write[] =>
  [
    ...added.map((session) => ({ id: session.id, session })),
    ...changed.map(({ id, after }) => ({ id, session: after })),
    ...(remove ? removed.map(({ id }) => ({ id, session: null })) : []),
  ].filter(({ id }) => !without.has(id));

/** What of a plan is written; nothing of it stays as it is. */
export const onlyOf = ({ added, changed, removed }: ImportPlan, writes: readonly Write[]): ImportPlan => {
  const ids = new Set(writes.map(({ id }) => id));
  const isWritten = ({ id }: { readonly id: string }) => ids.has(id);
  return {
    added: added.filter(isWritten),
    changed: changed.filter(isWritten),
    removed: removed.filter(isWritten),
    same: 0,
  };
};

const OPENS = '08:00';
const CLOSES = '22:00';

/** Hours that hold everything of this day, and the usual ones of a house. */
const dayFor = (date: string, sessions: readonly Session[]): FrameDay => {
  const from = sessions.map(({ start }) => clockOf(start)).reduce((a, b) => (b < a ? b : a), OPENS);
  const last = sessions.map(endOf).reduce((a, b) => (b > a ? b : a), `${date}T${CLOSES}`);
  return { date, from, to: dateOf(last) === date || clockOf(last) <= from ? clockOf(last) : from };
};

/** The frame with the rooms, tracks and days that these sessions need besides; null when it has them all. */
export const frameFor = (
  frame: Frame,
  { rooms, tracks }: Pick<Imported, 'rooms' | 'tracks'>,
  sessions: readonly Session[],
): Frame | null => {
  const missing = <P extends { readonly id: string }>(
    all: readonly P[],
    had: readonly P[],
    key: 'room' | 'track',
  ) =>
    all.filter(({ id }) => !had.some((place) => place.id === id) && sessions.some((one) => one[key] === id));
  const covers = (day: FrameDay, { start }: Session) => {
    const { from, to } = hoursOf(day);
    return from <= start && start < to;
  };
  const dates = [...new Set(sessions.filter(isScheduled).map(({ start }) => dateOf(start)))].sort();
  const days = dates
    .filter((date) => !frame.days.some((day) => day.date === date))
    .map((date) =>
      dayFor(
        date,
        sessions.filter(({ start }) => dateOf(start) === date),
      ),
    )
    // After midnight somebody may still sit in the day before.
    .filter(({ date }) =>
      sessions.some((one) => dateOf(one.start) === date && !frame.days.some((day) => covers(day, one))),
    )
    .slice(0, Math.max(0, FRAME_LIMITS.days - frame.days.length));
  const more = { rooms: missing(rooms, frame.rooms, 'room'), tracks: missing(tracks, frame.tracks, 'track') };
  if (days.length + more.rooms.length + more.tracks.length === 0) return null;
  return {
    ...frame,
    rooms: [...frame.rooms, ...more.rooms],
    tracks: [...frame.tracks, ...more.tracks],
    days: [...frame.days, ...days].sort((a, b) => a.date.localeCompare(b.date)),
  };
};
