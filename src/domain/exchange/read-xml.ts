import { clockIn, isZone, writtenIn } from './entry-fields.ts';
import { GENERATOR, saysHeld } from './own-words.ts';
import { entryOf, type RawEvent } from './raw-event.ts';
import {
  readingOf,
  refuse,
  type EntryLink,
  type Person,
  type Reading,
  type ReadWarning,
} from './schedule.ts';
import { childOf, childrenOf, textOf, type XmlNode } from './xml-node.ts';

const linksIn = (event: XmlNode): EntryLink[] =>
  [
    ...childrenOf(childOf(event, 'links'), 'link'),
    ...childrenOf(childOf(event, 'attachments'), 'attachment'),
  ].map(({ attributes, text }) => ({
    url: attributes['href'] || text.trim(),
    title: attributes['service'] || text.trim(),
    type: attributes['type'] ?? '',
  }));

const personsIn = (event: XmlNode, ours: boolean): Person[] => {
  const list = childOf(event, 'persons');
  const blogs = ours ? linksIn(event).filter(({ type }) => type === 'blog') : [];
  const persons = childrenOf(list, 'person');
  return persons.map(({ attributes, text }) => {
    // Giggity's friends write the name behind the person instead of into it.
    const name = text.trim() || (persons.length === 1 ? (list?.text.trim() ?? '') : '');
    const blog = blogs.find(({ title }) => title === name)?.url ?? '';
    return { id: attributes['id'] || attributes['guid'] || '', name, ...(ours && { blog }) };
  });
};

const rawFromXml = (event: XmlNode, room: string, ours: boolean): RawEvent => ({
  guid: event.attributes['guid'] ?? '',
  id: event.attributes['id'] ?? event.attributes['code'] ?? '',
  slug: textOf(event, 'slug'),
  title: textOf(event, 'title').trim(),
  subtitle: textOf(event, 'subtitle'),
  abstract: textOf(event, 'abstract'),
  description: textOf(event, 'description'),
  room: textOf(event, 'room').trim() || room,
  track: textOf(event, 'track').trim(),
  type: textOf(event, 'type').trim(),
  date: textOf(event, 'date'),
  start: textOf(event, 'start'),
  end: textOf(event, 'end'),
  duration: textOf(event, 'duration'),
  url: textOf(event, 'url').trim(),
  persons: personsIn(event, ours),
  links: linksIn(event),
});

/**
 * `schedule.xml` of pentabarf, frab, pretalx, and what Giggity reads, as a tree that somebody else has parsed. `zone` is
 * meant where the file names none. Text that stands between the elements is no one's, and is passed over.
 */
export const readScheduleXml = (root: XmlNode, zone: string): Reading => {
  const days = childrenOf(root, 'day');
  if (root.name !== 'schedule' || (days.length === 0 && !childOf(root, 'conference')))
    return refuse('notASchedule');
  const conference = childOf(root, 'conference');
  const ours = childOf(root, 'generator')?.attributes['name'] === GENERATOR.name;
  const meant = [textOf(conference, 'time_zone_name').trim()].find(isZone) ?? zone;
  const dayChange = clockIn(textOf(conference, 'day_change')) ?? '';
  const warnings: ReadWarning[] = [];
  const events = days.flatMap((day) =>
    childrenOf(day, 'room').flatMap((room) =>
      childrenOf(room, 'event').map((event) => ({
        raw: rawFromXml(event, room.attributes['name'] ?? '', ours),
        guid: room.attributes['guid'] ?? '',
        date: day.attributes['date'] ?? '',
      })),
    ),
  );
  const entries = events.map(({ raw, guid, date }, index) => {
    const entry = entryOf(raw, { zone: meant, ours, date, dayChange }, (warning) =>
      warnings.push({ event: raw.title, entry: index, ...warning }),
    );
    const { persons, ...others } = entry;
    const isHeld = ours && saysHeld(raw.subtitle);
    const source = raw.links.find(({ type }) => type === 'related')?.url ?? '';
    return {
      ...others,
      room: { ...entry.room, guid },
      ...(persons && { persons }),
      ...(isHeld && { subtitle: '' }),
      ...(ours && { own: { ...entry.own, source, ...(isHeld && { cancelled: false }) } }),
    };
  });
  return readingOf(
    {
      format: 'xml',
      ours,
      title: textOf(conference, 'title').trim(),
      zone: meant,
      zoned: events.some(({ raw }) => writtenIn(raw.date)?.offset !== undefined),
      days: days.map(({ attributes }) => attributes['date'] ?? ''),
      rooms: days
        .flatMap((day) => childrenOf(day, 'room'))
        .map(({ attributes }) => ({ name: attributes['name'] ?? '', guid: attributes['guid'] ?? '' })),
      tracks: childrenOf(conference, 'track').map(({ attributes, text }) => ({
        name: attributes['name'] || text.trim(),
      })),
      entries,
    },
    warnings,
  );
};
