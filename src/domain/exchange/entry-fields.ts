import { isWallTime, type WallTime } from '../wall-time.ts';
import { offsetAt, wallIn } from './zone.ts';

/** „1:30“, „01:30:00“, „90“, „90 min“, „1,5 h“, „PT1H30M“ as minutes; undefined for anything else. */
export const minutesOf = (text: string): number | undefined => {
  const said = text.trim();
  const clock = /^(\d{1,3}):(\d{2})(?::\d{1,2})?$/.exec(said);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const bare = /^(\d{1,4})(?:[.,]0+)?\s*(?:m|min|min\.|minuten|minutes)?$/i.exec(said);
  if (bare) return Number(bare[1]);
  const hours = /^(\d{1,2})(?:[.,](\d+))?\s*(?:h|std\.?|stunden?|hours?)$/i.exec(said);
  if (hours) return Math.round(Number(`${hours[1]}.${hours[2] ?? '0'}`) * 60);
  const iso = /^P(?:\d+[YMW])*(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?$/i.exec(said);
  const [days, hour, minute] = iso?.slice(1).map((part) => Number(part ?? 0)) ?? [];
  return iso && said.length > 2 ? (days ?? 0) * 1440 + (hour ?? 0) * 60 + (minute ?? 0) : undefined;
};

const two = (digits: string): string => digits.padStart(2, '0');

/** „9:30“, „09.30 Uhr“, „9:30:00“, „2:30 PM“, „9 Uhr“ as `HH:mm`; undefined for anything else. */
export const clockIn = (text: string): string | undefined => {
  const found =
    /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*(Uhr|h|am|pm)?$/i.exec(text.trim()) ??
    /^(\d{1,2})()\s*(Uhr|h|am|pm)$/i.exec(text.trim());
  if (!found) return undefined;
  const [, hour = '', minute = '', word = ''] = found;
  const half = word.toLowerCase();
  const hours =
    half === 'pm' || half === 'am' ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  return hours < 24 && Number(minute) < 60 ? `${two(String(hours))}:${minute || '00'}` : undefined;
};

/** „2016-04-29“, „29.04.2016“, „29.4.16“, „29/04/2016“ as an ISO date; undefined for what no calendar has. */
export const dateIn = (text: string): string | undefined => {
  const said = text.trim().replace(/^\p{L}+\.?,?\s+/u, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said);
  const german = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(said);
  const [year, month, day] = iso?.slice(1) ?? german?.slice(1).toReversed() ?? [];
  if (!year || !month || !day) return undefined;
  const date = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
  return isWallTime(`${date}T00:00`) ? date : undefined;
};

/** An instant as files write it: what its clock shows, and how far that clock is from UTC (undefined: not said). */
export type Written = { readonly wall: WallTime; readonly offset: number | undefined };

const STAMP = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** `2019-08-21T11:00:00+02:00`, also with Z, without offset, without seconds; undefined for anything else. */
export const writtenIn = (text: string): Written | undefined => {
  const [, date, clock, mark] = STAMP.exec(text.trim()) ?? [];
  const wall = `${date}T${clock}`;
  if (!date || !isWallTime(wall)) return undefined;
  if (!mark) return { wall, offset: undefined };
  const digits = mark.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return { wall, offset: mark.startsWith('-') ? -minutes : minutes };
};

/** The instant (ms) of what was written with its offset. */
export const msOf = ({ wall, offset = 0 }: Written): number => Date.parse(`${wall}:00Z`) - offset * 60_000;

/**
 * What the clock on the wall shows at a written instant. A file whose offset is not that of its zone contradicts
 * itself: then the clock time that it also gives in words (`clock`, `HH:mm`) decides, because that is what people read.
 */
export const wallOf = (
  written: Written,
  zone: string,
  clock: string | undefined,
): { readonly wall: WallTime; readonly differs: boolean } => {
  const { wall, offset } = written;
  if (offset === undefined || offsetAt(msOf(written), zone) === offset) return { wall, differs: false };
  if (wall.slice(11) === clock) return { wall, differs: true };
  return { wall: wallIn(msOf(written), zone), differs: false };
};

/** Whether the platform knows this IANA zone. */
export const isZone = (zone: string): boolean => {
  try {
    return zone !== '' && wallIn(0, zone) !== '';
  } catch {
    return false;
  }
};
