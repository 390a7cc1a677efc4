import * as v from 'valibot';
import { isZone, writtenIn } from './entry-fields.ts';
import { oddFields, rawFromJson } from './json-event.ts';
import { isObject, listIn, objectIn, textIn, type JsonObject } from './json-shape.ts';
import { GENERATOR, ownWords, roomNameOf, titleOf, trackNameOf, type OwnWords } from './own-words.ts';
import { entryOf, type Around } from './raw-event.ts';
import {
  readingOf,
  refuse,
  type Entry,
  type Reading,
  type ReadWarning,
  type RoomOfFile,
} from './schedule.ts';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Whether something was opened and never closed. */
const isCut = (text: string): boolean => {
  const bones = text.replace(/"(?:[^"\\]|\\.)*"/gs, '');
  return bones.includes('"') || bones.replace(/[^[{]/g, '').length > bones.replace(/[^\]}]/g, '').length;
};

/** Rooms of a day: by name, or as a list of rooms with their events. */
const roomsOfDay = (rooms: unknown): [name: string, events: readonly unknown[]][] =>
  Array.isArray(rooms)
    ? rooms.map(objectIn).map((room) => [textIn(room['name']), listIn(room['events'])])
    : Object.entries(objectIn(rooms)).map(([name, events]) => [name, listIn(events)]);

/** What we noted of each session; room and track only as long as they are those that the file names. */
const ownAround = (words: OwnWords): Around['own'] => {
  const byId = new Map(words.sessions.map((said) => [said.id, said]));
  return (id, { room, track, title }) => {
    const said = byId.get(id);
    if (!said) return {};
    const { id: _, room: roomId, track: trackId, title: named, cancelled, ...own } = said;
    const known = named !== undefined && cancelled !== undefined && { title: named, cancelled };
    // Somebody may have moved it since, or given it another title: then the file is newer than our note.
    return {
      ...own,
      ...(known && titleOf(known) === title && { cancelled }),
      ...(roomNameOf(words.rooms, roomId) === room && { roomId }),
      ...(trackNameOf(words.tracks, trackId) === track && { trackId }),
    };
  };
};

const roomsIn = (list: unknown, words: OwnWords | null): RoomOfFile[] =>
  words
    ? words.rooms.map(({ id, name, directions }) => ({ id, name, guid: '', directions }))
    : listIn(list)
        .map(objectIn)
        .map((room) => ({
          name: textIn(room['name']),
          guid: textIn(room['guid']),
          directions: textIn(room['description']),
        }));

/** Our own words, where the file is ours and nobody has damaged them. */
const wordsIn = (file: JsonObject, conference: JsonObject): OwnWords | null => {
  if (textIn(objectIn(file['generator'])['name']) !== GENERATOR.name) return null;
  const read = v.safeParse(ownWords, objectIn(conference['meta'])['bsen']);
  return read.success ? read.output : null;
};

/** `schedule.json` of frab, pretalx and their relatives. `zone` is meant where the file names none. */
export const readScheduleJson = (text: string, zone: string): Reading => {
  const file = parsed(text);
  if (file === undefined) return refuse(isCut(text) ? 'truncated' : 'damaged');
  const root = objectIn(objectIn(file)['schedule'] ?? file);
  const conference = objectIn(root['conference']);
  const dayList = isObject(conference['days']) ? Object.values(conference['days']) : conference['days'];
  if (!Array.isArray(dayList)) return refuse('notASchedule');
  const words = wordsIn(objectIn(file), conference);
  const meant = [words?.event.zone ?? '', textIn(conference['time_zone_name'])].find(isZone) ?? zone;
  const own = words ? { own: ownAround(words) } : {};
  const warnings: ReadWarning[] = [];
  const entries: Entry[] = [];
  const days = dayList.map(objectIn);
  const stamps: string[] = [];
  for (const day of days)
    for (const [room, events] of roomsOfDay(day['rooms']))
      for (const value of events) {
        const event = objectIn(value);
        if (!isObject(value))
          warnings.push({ event: '', kind: 'unreadable', field: '', detail: textIn(value) });
        if (!isObject(value)) continue;
        const told = { event: textIn(event['title']), entry: entries.length };
        const raw = rawFromJson(event, room);
        stamps.push(raw.date);
        warnings.push(...oddFields(event).map((odd) => ({ ...told, kind: 'badField' as const, ...odd })));
        const around = {
          zone: meant,
          ours: words !== null,
          date: textIn(day['date']),
          dayChange: '',
          ...own,
        };
        entries.push(entryOf(raw, around, (warning) => warnings.push({ ...told, ...warning })));
      }
  if (root['rooms'] !== undefined)
    warnings.push({ kind: 'badField', event: '', field: 'rooms', detail: 'schedule.rooms' });
  return readingOf(
    {
      format: 'json',
      ours: words !== null,
      title: textIn(conference['title']),
      zone: meant,
      zoned: stamps.some((stamp) => writtenIn(stamp)?.offset !== undefined),
      days: days.map((day) => textIn(day['date'])),
      rooms: roomsIn(conference['rooms'] ?? root['rooms'], words),
      tracks:
        words?.tracks ??
        listIn(conference['tracks']).map((track) => ({ name: textIn(objectIn(track)['name']) })),
      entries,
    },
    warnings,
  );
};
