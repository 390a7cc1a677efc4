import { ICalCalendar } from 'ical-generator';
import { EVENT_ID } from '../event.ts';
import type { WallTime } from '../wall-time.ts';
import { speakable } from './plain-text.ts';
import { instantOf } from './zone.ts';

/** How long (minutes) a meeting takes in the calendar: nobody says it, and breaks are short. */
const LONG = 20;

type Meeting = {
  /** The same for every version of one meeting. */
  readonly id: string;
  readonly title: string;
  readonly at: WallTime;
  readonly place: string;
  readonly zone: string;
  /** Where the event is. */
  readonly venue: string;
  /** When this was written, ms; the later one counts. */
  readonly now: number;
};

/** One meeting of two people as iCalendar (RFC 5545). */
export const writeMeeting = ({ id, title, at, place, zone, venue, now }: Meeting): string => {
  const start = instantOf(at, zone);
  const calendar = new ICalCalendar({
    prodId: { company: 'bsen', product: 'companion', language: 'DE' },
    events: [
      {
        id: `${id}@${EVENT_ID}`,
        sequence: Math.floor(now / 60_000),
        stamp: new Date(now),
        start: new Date(start),
        end: new Date(start + LONG * 60_000),
        summary: speakable(title),
        location: speakable([place, venue].filter(Boolean).join(', ')),
      },
    ],
  });
  return calendar.toString();
};
