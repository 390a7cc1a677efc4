/**
 * What the clock on the wall of the venue shows: `YYYY-MM-DDTHH:mm`. Sorts and compares as text.
 * Sessions are stored so, because organizers mean „11:15 in the hall“ – whatever the phone's zone is.
 */
export type WallTime = string;

/** Where no programme says otherwise: the zone of the venue. */
export const DEFAULT_ZONE = 'Europe/Berlin';

const WALL = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;

/** Only times that a calendar has: 30 February is none, though some browsers would call it 1 March. */
export const isWallTime = (text: string): text is WallTime =>
  WALL.test(text) && new Date(asUtc(text)).getUTCDate() === Number(text.slice(8, 10));

/** The wall clock in `zone` (IANA name) at the instant `now` (ms since 1970). */
export const wallTimeAt = (now: number, zone: string): WallTime => {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return parts.format(now).replace(' ', 'T').slice(0, 16);
};

/** Wall arithmetic: correct within a day without a change of clocks, which is all a programme needs. */
const asUtc = (wall: WallTime): number => Date.parse(`${wall}:00Z`);

export const addMinutes = (wall: WallTime, minutes: number): WallTime =>
  new Date(asUtc(wall) + minutes * 60_000).toISOString().slice(0, 16);

export const minutesBetween = (from: WallTime, to: WallTime): number => (asUtc(to) - asUtc(from)) / 60_000;

export const dateOf = (wall: WallTime): string => wall.slice(0, 10);

/** `HH:mm` of a wall time. */
export const clockOf = (wall: WallTime): string => wall.slice(11, 16);
