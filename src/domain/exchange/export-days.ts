import { bySchedule, type Programme } from '../programme.ts';
import { isScheduled, type Session } from '../session.ts';
import { dateOf } from '../wall-time.ts';
import { guidOfRoom, uuidOf } from './identity.ts';
import { roomNameOf } from './own-words.ts';
import { withOffset } from './zone.ts';

/** What the writers of JSON and XML are given: `version` is the number of the release, or a word for the draft. */
export type ExportSource = {
  readonly programme: Programme;
  readonly version: string;
  /** Where the app is, `https://…` without a slash at the end. */
  readonly origin: string;
};

export type ExportRoom = {
  readonly id: string;
  readonly name: string;
  readonly sessions: readonly Session[];
};

export type ExportDay = {
  readonly index: number;
  readonly date: string;
  /** With offset, as both schemas want it. */
  readonly start: string;
  readonly end: string;
  readonly rooms: readonly ExportRoom[];
};

/** Everything scheduled by days and rooms; a room without a name of its own has its id, '' is the whole house. */
export const exportDays = ({ event, rooms, sessions }: Programme): ExportDay[] => {
  const scheduled = sessions.filter(isScheduled).sort(bySchedule);
  const order = ['', ...rooms.map(({ id }) => id)];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const dates = [...new Set(scheduled.map(({ start }) => dateOf(start)))];
  return dates.map((date, index) => {
    const here = scheduled.filter(({ start }) => dateOf(start) === date);
    const ids = [...new Set(here.map(({ room }) => room))].sort((a, b) => place(a) - place(b));
    return {
      index: index + 1,
      date,
      start: withOffset(`${date}T00:00`, event.zone),
      end: withOffset(`${date}T23:59`, event.zone),
      rooms: ids.map((id) => ({
        id,
        name: roomNameOf(rooms, id),
        sessions: here.filter(({ room }) => room === id),
      })),
    };
  });
};

/** Rooms that are used, with the guid by which we know them again. */
export const exportRooms = (days: readonly ExportDay[]): { id: string; name: string; guid: string }[] => {
  const used = new Map(days.flatMap(({ rooms }) => rooms.map(({ id, name }) => [id, name] as const)));
  return [...used].map(([id, name]) => ({ id, name, guid: guidOfRoom(id) }));
};

const DIGITS = 7;

/** A number for every session, as old readers want one: the same in every release, as long as nobody else has it. */
export const numbersOf = (sessions: readonly Session[]): ReadonlyMap<string, number> => {
  const taken = new Set<number>();
  const entries = sessions
    .map(({ id }) => id)
    .sort()
    .map((id): [string, number] => {
      let number = Number.parseInt(uuidOf(`number/${id}`).slice(0, DIGITS), 16) + 1;
      while (taken.has(number)) number += 1;
      taken.add(number);
      return [id, number];
    });
  return new Map(entries);
};

/** The name of the event as a short word that both schemas take. */
export const acronymOf = (name: string): string => {
  const word = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return word.length < 4 ? `${word}event`.slice(0, 40) : word.slice(0, 40);
};

/** `HH:mm`, also for a whole day: „24:00“. */
export const durationOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Language of the texts; organizers write German. */
export const TEXT_LANGUAGE = 'de';

export const SLOT = '00:05';
