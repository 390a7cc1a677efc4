import { FRAME_LIMITS, type Frame } from '../frame.ts';
import type { Header } from '../programme.ts';
import { termKey } from '../terms.ts';
import { placeId } from '../place-id.ts';
import { guidOfRoom } from './identity.ts';
import { wholeHouseIn } from './own-words.ts';
import type { Place, Schedule, Warning } from './schedule.ts';

type Warn = (warning: Pick<Warning, 'kind' | 'field' | 'detail'>) => void;

/** What a place is called: on one line, no longer than a name may be. */
const nameOf = (name: string, field: string, warn: Warn): string => {
  const line = name.replace(/\s+/gu, ' ').trim();
  if (line.length > FRAME_LIMITS.name) warn({ kind: 'tooLong', field, detail: line });
  return line.slice(0, FRAME_LIMITS.name).toWellFormed().trim();
};

const byName = <P extends { readonly name: string }>(places: readonly P[], name: string): P | undefined =>
  places.find((place) => place.name === name) ??
  places.find((place) => termKey(place.name) === termKey(name));

/** Ours where the file proves it and nobody has it, else one made of the name. */
const newId = (place: Place, name: string, places: readonly { readonly id: string }[]): string => {
  const taken = places.map(({ id }) => id);
  return place.id !== undefined && !taken.includes(place.id) ? place.id : placeId(name, taken);
};

/** A calendar has one line for where: the room, then the house. */
const inLocation = (rooms: Header['rooms'], location: string) =>
  [...rooms]
    .sort((a, b) => b.name.length - a.name.length)
    .find(({ name }) => location === name || location.startsWith(`${name},`));

/** Finds our rooms and tracks for those of a file, and makes new ones where there is none of that name. */
export const placeFinder = (schedule: Schedule, header: Header) => {
  const rooms: Frame['rooms'] = [...header.rooms];
  const tracks: Frame['tracks'] = [...header.tracks];
  const house = [header.event.venue, header.event.address].filter(Boolean).join(', ');
  const wholeHouse = termKey(wholeHouseIn(header.rooms));

  const isWholeHouse = ({ name, guid }: Place): boolean =>
    guid === guidOfRoom('') || termKey(name) === wholeHouse || (schedule.format === 'ics' && name === house);

  const known = (place: Place): string | undefined => {
    if (place.id !== undefined && (place.id === '' || rooms.some(({ id }) => id === place.id)))
      return place.id;
    const proven = place.guid && rooms.find(({ id }) => guidOfRoom(id) === place.guid?.toLowerCase());
    if (proven) return proven.id;
    const named = rooms.find(({ name }) => name === place.name);
    if (named) return named.id;
    if (isWholeHouse(place)) return '';
    return (
      byName(rooms, place.name) ?? (schedule.format === 'ics' ? inLocation(rooms, place.name) : undefined)
    )?.id;
  };

  const roomOf = (place: Place, warn: Warn): string => {
    const name = nameOf(place.name, 'room', warn);
    if (name === '' && place.id === undefined) warn({ kind: 'noRoom', field: 'room', detail: '' });
    const found = name === '' ? (place.id ?? '') : (known(place) ?? byName(rooms, name)?.id);
    if (found !== undefined) return found;
    if (rooms.length >= FRAME_LIMITS.rooms) warn({ kind: 'tooMany', field: 'room', detail: name });
    if (rooms.length >= FRAME_LIMITS.rooms) return '';
    const said = schedule.rooms.find((room) => room.name === place.name);
    const id = newId(place, name, rooms);
    const directions = (said?.directions ?? '')
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, FRAME_LIMITS.directions);
    rooms.push({ id, name, directions: directions.toWellFormed() });
    return id;
  };

  const trackOf = (place: Place, warn: Warn): string => {
    const name = nameOf(place.name, 'track', warn);
    if (name === '') return '';
    const found = tracks.find(({ id }) => id === place.id) ?? byName(tracks, name);
    if (found) return found.id;
    if (tracks.length >= FRAME_LIMITS.tracks) warn({ kind: 'tooMany', field: 'track', detail: name });
    if (tracks.length >= FRAME_LIMITS.tracks) return '';
    const id = newId(place, name, tracks);
    tracks.push({ id, name });
    return id;
  };

  return { rooms, tracks, roomOf, trackOf };
};
