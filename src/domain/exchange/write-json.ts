import { isScheduled, type Session, type Speaker } from '../session.ts';
import { clockOf } from '../wall-time.ts';
import {
  acronymOf,
  durationOf,
  exportDays,
  exportRooms,
  numbersOf,
  SLOT,
  TEXT_LANGUAGE,
  type ExportSource,
} from './export-days.ts';
import { guidOfPerson, guidOfSession, scheduleSlug } from './identity.ts';
import { GENERATOR, ownWordsOf, titleOf, trackNameOf } from './own-words.ts';
import { withOffset } from './zone.ts';

/** As the schema wants an address: no umlauts in it. What is stored may have some. */
const uriOf = (link: string): string => new URL(link).href;

const personOf = ({ name, blog, about }: Speaker) => ({
  guid: guidOfPerson(name),
  name,
  public_name: name,
  biography: about,
  ...(blog !== '' && { url: uriOf(blog), blog }),
});

/** What the schema's pattern for zones takes; others are told by the offsets of the times, and in our own words. */
const ZONE = /^[A-Z][a-z]+\/[A-Z][a-z]+|UTC$/;

const eventOf = ({ programme, origin }: ExportSource, room: string, number: number, session: Session) => ({
  guid: guidOfSession(session.id),
  id: number,
  date: withOffset(session.start, programme.event.zone),
  start: clockOf(session.start),
  duration: durationOf(session.minutes),
  room,
  slug: scheduleSlug(session.id),
  url: `${origin}/session/${session.id}`,
  title: titleOf(session),
  subtitle: '',
  track: trackNameOf(programme.tracks, session.track) || null,
  type: session.kind,
  language: TEXT_LANGUAGE,
  abstract: session.abstract,
  description: '',
  persons: session.speakers.map(personOf),
  links: session.source ? [{ url: uriOf(session.source), title: 'Quelle', type: 'related' }] : [],
});

/**
 * Everything scheduled as `schedule.json` (schema of the c3voc, draft 06). What the schema has no place for stands in
 * `conference.meta.bsen`, so that reading it again gives the same programme.
 */
export const writeScheduleJson = (source: ExportSource): string => {
  const { programme, origin, version } = source;
  const { event, rooms, tracks, sessions } = programme;
  const days = exportDays(programme);
  const numbers = numbersOf(sessions);
  const dates = days.map(({ date }) => date);
  const conference = {
    acronym: acronymOf(event.name),
    title: event.name,
    start: dates[0] ?? '',
    end: dates.at(-1) ?? '',
    daysCount: days.length,
    timeslot_duration: SLOT,
    ...(ZONE.test(event.zone) && { time_zone_name: event.zone }),
    url: origin,
    tracks: tracks.map(({ name }) => ({ name })),
    rooms: exportRooms(days).map(({ id, name, guid }) => ({
      name,
      guid,
      description: rooms.find((room) => room.id === id)?.directions ?? '',
    })),
    meta: { bsen: ownWordsOf({ ...programme, sessions: sessions.filter(isScheduled) }) },
    days: days.map(({ index, date, start, end, rooms: places }) => ({
      index,
      date,
      day_start: start,
      day_end: end,
      rooms: Object.fromEntries(
        [...new Set(places.map(({ name }) => name))].map((name) => [
          name,
          places
            .filter((place) => place.name === name)
            .flatMap((place) => place.sessions)
            .map((session) => eventOf(source, name, numbers.get(session.id) ?? 1, session)),
        ]),
      ),
    })),
  };
  const file = {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { ...GENERATOR, url: origin },
    schedule: { version, base_url: origin, conference },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
};
