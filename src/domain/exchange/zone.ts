import { addMinutes, minutesBetween, type WallTime } from '../wall-time.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A clock is slow to make and quick to read. */
const clockIn = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(zone, clock);
  return clock;
};

/** The wall clock in `zone` (IANA name) at the instant `ms`, for many instants. Throws for a zone nobody knows. */
export const wallIn = (ms: number, zone: string): WallTime =>
  clockIn(zone).format(ms).replace(' ', 'T').slice(0, 16);

const asIfUtc = (wall: WallTime): number => Date.parse(`${wall}:00Z`);

/** By how many minutes the clocks of `zone` are ahead of UTC at the instant `ms`. */
export const offsetAt = (ms: number, zone: string): number =>
  minutesBetween(new Date(ms).toISOString().slice(0, 16), wallIn(ms, zone));

const DAY = 24 * 60 * 60_000;

/**
 * The instant (ms since 1970) at which the clock on the wall of `zone` shows `wall`. Shown twice (in autumn): the first
 * time. Never shown (in spring): as if the clocks had not been changed yet – as calendars do (RFC 5545, 3.3.5).
 */
export const instantOf = (wall: WallTime, zone: string): number => {
  const utc = asIfUtc(wall);
  const [before, after] = [offsetAt(utc - DAY, zone), offsetAt(utc + DAY, zone)];
  const fits = [before, after]
    .map((offset) => utc - offset * 60_000)
    .filter((ms) => wallIn(ms, zone) === wall);
  return fits.length ? Math.min(...fits) : utc - before * 60_000;
};

/** `YYYY-MM-DDTHH:mm:ss+02:00`: a wall time as it is, with the offset that makes it the right instant. */
export const withOffset = (wall: WallTime, zone: string): string => {
  const offset = Math.round((asIfUtc(wall) - instantOf(wall, zone)) / 60_000);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${wall}:00${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
};

/** When it ends, on the clock of the wall: minutes that really pass, also in the night of the change. */
export const endIn = (wall: WallTime, minutes: number, zone: string): WallTime => {
  try {
    return wallIn(instantOf(wall, zone) + minutes * 60_000, zone);
  } catch {
    return addMinutes(wall, minutes);
  }
};
