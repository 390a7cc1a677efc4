import { addMinutes, type WallTime } from '../wall-time.ts';
import { clockIn, minutesOf, msOf, wallOf, writtenIn } from './entry-fields.ts';
import { ownIdIn } from './identity.ts';
import type { Entry, EntryLink, Own, Person, Warning } from './schedule.ts';

/** An event of frab's family as it stands in the file, JSON and XML alike; '' where it says nothing. */
export type RawEvent = {
  readonly guid: string;
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly subtitle: string;
  readonly abstract: string;
  readonly description: string;
  readonly room: string;
  readonly track: string;
  readonly type: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly duration: string;
  readonly url: string;
  readonly persons: readonly Person[];
  readonly links: readonly EntryLink[];
};

/** What stands around an event. */
export type Around = {
  readonly zone: string;
  readonly ours: boolean;
  /** ISO date of its day, '' if the file gives none. */
  readonly date: string;
  /** `HH:mm` until which the small hours belong to the day before; '' for midnight. */
  readonly dayChange: string;
  readonly own?: (id: string, raw: RawEvent) => Own & { readonly roomId?: string; readonly trackId?: string };
};

type Warn = (warning: Pick<Warning, 'kind' | 'field' | 'detail'>) => void;

const startOf = (raw: RawEvent, { zone, date, dayChange }: Around, warn: Warn): WallTime => {
  const clock = clockIn(raw.start);
  const written = writtenIn(raw.date);
  if (written) {
    const { wall, differs } = wallOf(written, zone, clock);
    if (differs) warn({ kind: 'clockDiffers', field: 'date', detail: raw.date });
    return wall;
  }
  const whole = writtenIn(raw.start);
  if (whole) return wallOf(whole, zone, undefined).wall;
  if (!date || !clock) {
    warn({ kind: 'noStart', field: 'start', detail: raw.date || raw.start });
    return '';
  }
  return clock < dayChange ? addMinutes(`${date}T${clock}`, 24 * 60) : `${date}T${clock}`;
};

const lengthOf = (raw: RawEvent): number | undefined => {
  const [from, to] = [writtenIn(raw.date), writtenIn(raw.end)];
  return minutesOf(raw.duration) ?? (from && to ? (msOf(to) - msOf(from)) / 60_000 : undefined);
};

/** An event of JSON or XML in the neutral model; what of it is odd is told by `warn`. */
export const entryOf = (raw: RawEvent, around: Around, warn: Warn): Entry => {
  const id = ownIdIn(raw.slug, raw.guid);
  const { roomId, trackId, ...own } = (id && around.ours && around.own?.(id, raw)) || {};
  return {
    guid: raw.guid,
    id: raw.id,
    slug: raw.slug,
    title: raw.title,
    subtitle: raw.subtitle,
    texts: [raw.abstract, raw.description].filter((text) => text.trim() !== ''),
    persons: raw.persons,
    links: raw.links,
    url: raw.url,
    room: { name: raw.room, ...(roomId !== undefined && { id: roomId }) },
    track: { name: raw.track, ...(trackId !== undefined && { id: trackId }) },
    start: startOf(raw, around, warn),
    minutes: lengthOf(raw),
    kind: raw.type,
    own: { ...own, ...(id !== undefined && { id }) },
  };
};
