import * as v from 'valibot';
import { checkWith, type Checked } from './checked.ts';
import { headerEntries, type Header, type Programme } from './programme.ts';
import { isScheduled, SESSION_LIMITS, type Session } from './session.ts';
import { addMinutes, dateOf, DEFAULT_ZONE, isWallTime, type WallTime } from './wall-time.ts';

export const FRAME_LIMITS = {
  text: 160,
  name: 80,
  directions: 200,
  days: 14,
  rooms: 100,
  tracks: 60,
  changeOver: 60,
} as const;

const text = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max, 'tooLong'));
const name = (max: number) => v.pipe(text(max), v.minLength(1, 'required'));
const id = v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(SESSION_LIMITS.place, 'tooLong'));
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'badTime'));

const eachOnce = (list: readonly { readonly id: string }[]): boolean =>
  new Set(list.map((entry) => entry.id)).size === list.length;

export const frameSchema = v.object({
  event: v.object({
    name: name(FRAME_LIMITS.text),
    claim: text(FRAME_LIMITS.text),
    zone: headerEntries.event.entries.zone,
    venue: text(FRAME_LIMITS.text),
    address: text(FRAME_LIMITS.text),
  }),
  /** Days of the event: ISO date, and when the house opens and closes (`HH:mm`; not after `from`: on the next day). */
  days: v.pipe(
    v.array(
      v.object({
        date: v.pipe(
          v.string(),
          v.check((date) => isWallTime(`${date}T00:00`), 'badTime'),
        ),
        from: clock,
        to: clock,
      }),
    ),
    v.maxLength(FRAME_LIMITS.days, 'tooMany'),
  ),
  /** Minutes that a room, and a speaker on the way to another room, needs between two sessions. */
  changeOver: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0, 'badTime'),
    v.maxValue(FRAME_LIMITS.changeOver, 'badTime'),
  ),
  rooms: v.pipe(
    v.array(v.object({ id, name: name(FRAME_LIMITS.name), directions: text(FRAME_LIMITS.directions) })),
    v.maxLength(FRAME_LIMITS.rooms, 'tooMany'),
    v.check((list) => eachOnce(list), 'invalid'),
  ),
  tracks: v.pipe(
    v.array(v.object({ id, name: name(FRAME_LIMITS.name) })),
    v.maxLength(FRAME_LIMITS.tracks, 'tooMany'),
    v.check((list) => eachOnce(list), 'invalid'),
  ),
});

/** The draft of everything around the sessions: what the event is called, where, on which days, in which rooms. */
export type Frame = v.InferOutput<typeof frameSchema>;
export type FrameDay = Frame['days'][number];

export const checkFrame = (draft: unknown): Checked<Frame> => checkWith(frameSchema, draft);

/** From when to when the house is open on this day; the end may be on the next. */
export const hoursOf = ({ date, from, to }: FrameDay): { from: WallTime; to: WallTime } => {
  const closes: WallTime = `${date}T${to}`;
  return { from: `${date}T${from}`, to: to > from ? closes : addMinutes(closes, 24 * 60) };
};

/** What a release takes over from the draft: everything scheduled, in the frame. */
export const programmeOf = ({ event, rooms, tracks }: Header, sessions: readonly Session[]): Programme => ({
  event,
  rooms: [...rooms],
  tracks: [...tracks],
  sessions: sessions.filter(isScheduled),
});

const idsOf = (ids: readonly string[]) => [...new Set(ids)].filter(Boolean).sort();

/** A header where none can be had: rooms and tracks are named by the ids that the sessions use. */
export const headerFrom = (sessions: readonly Session[]): Header => ({
  event: { name: '#bsen', claim: '', zone: DEFAULT_ZONE, venue: '', address: '' },
  rooms: idsOf(sessions.map(({ room }) => room)).map((place) => ({ id: place, name: place, directions: '' })),
  tracks: idsOf(sessions.map(({ track }) => track)).map((place) => ({ id: place, name: place })),
});

const asText = (frame: Frame | undefined): string | undefined => {
  const checked = checkFrame(frame);
  return JSON.stringify(checked.ok ? checked.value : frame);
};

/** Whether two frames say the same, in whatever order their fields are written. */
export const isSameFrame = (a: Frame | undefined, b: Frame): boolean => asText(a) === asText(b);

const CHANGE_OVER = 5;

/** A frame to begin with where none is stored: the header of a release, and the days that its sessions need. */
export const frameAround = (header: Header, sessions: readonly Session[]): Frame => {
  const dates = [...new Set(sessions.filter(isScheduled).map(({ start }) => dateOf(start)))].sort();
  return {
    event: header.event,
    rooms: [...header.rooms],
    tracks: [...header.tracks],
    days: dates.map((date) => ({ date, from: '08:00', to: '22:00' })),
    changeOver: CHANGE_OVER,
  };
};
