import type { Session } from '../session.ts';
import { clockOf } from '../wall-time.ts';
import {
  acronymOf,
  durationOf,
  exportDays,
  numbersOf,
  SLOT,
  TEXT_LANGUAGE,
  type ExportSource,
} from './export-days.ts';
import { guidOfPerson, guidOfRoom, guidOfSession, scheduleSlug } from './identity.ts';
import { GENERATOR, subtitleOf, titleOf, trackNameOf } from './own-words.ts';
import { speakable } from './plain-text.ts';
import { withOffset } from './zone.ts';
import { node, type XmlNode } from './xml-node.ts';

const text = (name: string, content: string): XmlNode => node(name, {}, speakable(content));

/** Attributes stand on one line; a line break in a name would come back as a blank. */
const attribute = (value: string): string => speakable(value).replace(/\s+/gu, ' ');

const linksOf = ({ speakers, source }: Session): XmlNode[] => [
  ...speakers
    .filter(({ blog }) => blog !== '')
    .map(({ name, blog }) => node('link', { href: blog, type: 'blog' }, speakable(name))),
  ...(source ? [node('link', { href: source, type: 'related' }, 'Quelle')] : []),
];

const eventOf = (
  { programme, origin }: ExportSource,
  room: string,
  number: number,
  session: Session,
): XmlNode => {
  const track = trackNameOf(programme.tracks, session.track);
  return node('event', { guid: guidOfSession(session.id), id: String(number) }, [
    text('date', withOffset(session.start, programme.event.zone)),
    text('start', clockOf(session.start)),
    text('duration', durationOf(session.minutes)),
    text('room', room),
    text('slug', scheduleSlug(session.id)),
    text('url', `${origin}/session/${session.id}`),
    text('title', titleOf(session)),
    text('subtitle', subtitleOf(session)),
    text('track', track),
    text('type', session.kind),
    text('language', TEXT_LANGUAGE),
    text('abstract', session.abstract),
    text('description', ''),
    node(
      'persons',
      {},
      session.speakers.map(({ name }) => node('person', { guid: guidOfPerson(name) }, speakable(name))),
    ),
    node('links', {}, linksOf(session)),
  ]);
};

/**
 * Everything scheduled as the tree of a `schedule.xml` (schema of the c3voc). The format has no place for what speakers
 * say about themselves, for fields and for marks of examples: reading it again leaves these as they are in the draft.
 */
export const scheduleTree = (source: ExportSource): XmlNode => {
  const { programme, origin, version } = source;
  const { event, tracks, sessions } = programme;
  const days = exportDays(programme);
  const numbers = numbersOf(sessions);
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  return node('schedule', {}, [
    node('generator', { name: GENERATOR.name, version: GENERATOR.version }),
    text('version', version),
    node('conference', {}, [
      text('title', event.name),
      text('acronym', acronymOf(event.name)),
      ...(first && last ? [text('start', first), text('end', last)] : []),
      text('days', String(days.length)),
      text('timeslot_duration', SLOT),
      text('base_url', origin),
      text('time_zone_name', event.zone),
      ...tracks.map(({ name }) => node('track', { name: attribute(name) }, speakable(name))),
    ]),
    ...days.map(({ index, date, start, end, rooms }) =>
      node(
        'day',
        { index: String(index), date, start, end },
        rooms.map((room) =>
          node(
            'room',
            { name: attribute(room.name), guid: guidOfRoom(room.id) },
            room.sessions.map((session) => eventOf(source, room.name, numbers.get(session.id) ?? 1, session)),
          ),
        ),
      ),
    ),
  ]);
};
