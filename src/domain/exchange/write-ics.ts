import {
  ICalAlarmType,
  ICalCalendar,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { EVENT_ID } from '../event.ts';
import type { Programme } from '../programme.ts';
import { isScheduled, type Session } from '../session.ts';
import { foldLines } from './fold-lines.ts';
import { calendarText } from './ics-text.ts';
import { speakable } from './plain-text.ts';
import { instantOf } from './zone.ts';

type Options = {
  /** Where the app is, `https://…` without a slash at the end: a session's address begins with it. */
  readonly origin: string;
  /** Minutes before the start at which the calendar is to ring; without it, it stays silent. */
  readonly alarmMinutes?: number;
};

/** Stands for „when this release was made“: only the order of releases matters to calendars, and it must not change. */
const stampOf = (release: number): Date => new Date(Date.UTC(2016, 0, 1) + release * 60_000);

const placeOf = ({ event, rooms }: Programme, session: Session): string => {
  const room = rooms.find(({ id }) => id === session.room)?.name;
  return [room, event.venue, event.address].filter(Boolean).join(', ');
};

/** The library escapes every text but the calendar's name. */
const escaped = (text: string): string =>
  speakable(text)
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

const END = 'END:VCALENDAR';

type Release = { readonly number: number; readonly programme: Programme };

const entryOf = ({ number, programme }: Release, session: Session, options: Options): ICalEventData => {
  const start = instantOf(session.start, programme.event.zone);
  const { cancelled, minutes } = session;
  const track = programme.tracks.find(({ id }) => id === session.track)?.name;
  const title = speakable(session.title);
  const rings = options.alarmMinutes !== undefined && !cancelled;
  return {
    id: `${session.id}@${EVENT_ID}`,
    sequence: number,
    stamp: stampOf(number),
    start: new Date(start),
    end: new Date(start + minutes * 60_000),
    summary: title,
    description: speakable(calendarText(session)),
    location: speakable(placeOf(programme, session)),
    url: `${options.origin}/session/${session.id}`,
    categories: track ? [{ name: speakable(track) }] : [],
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    alarms: rings
      ? [{ type: ICalAlarmType.display, trigger: (options.alarmMinutes ?? 0) * 60, description: title }]
      : [],
  };
};

/**
 * The scheduled ones of `sessions` as iCalendar (RFC 5545): times as UTC instants, lines folded at 75 octets, the same
 * text for the same input. A session keeps its UID over all releases, and a later release has a higher SEQUENCE, so a
 * calendar that has it already changes it instead of showing it twice.
 */
export const writeIcs = (release: Release, sessions: readonly Session[], options: Options): string => {
  const frame = {
    prodId: { company: 'bsen', product: 'companion', language: 'DE' },
    name: escaped(release.programme.event.name),
  };
  const entries = sessions.filter(isScheduled).map((session) => entryOf(release, session, options));
  const events = new ICalCalendar({ ...frame, events: entries }).events();
  const around = new ICalCalendar(frame).toString().slice(0, -END.length);
  // The library folds rightly too, but makes an encoder for every letter: twelve times slower for a thousand sessions.
  return [around, ...events.map((event) => foldLines(event.toString())), END, '\r\n'].join('');
};
