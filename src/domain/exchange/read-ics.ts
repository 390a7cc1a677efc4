import { convertIcsCalendar, type IcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { EVENT_ID } from '../event.ts';
import { isZone } from './entry-fields.ts';
import { readingOf, refuse, type Entry, type Reading, type ReadWarning } from './schedule.ts';
import { instantOf, wallIn } from './zone.ts';

/** The reader takes a time without zone for UTC; such a time is meant on the wall of the conference. */
const withZone = (text: string, zone: string): string =>
  text.replace(/^(DTSTART|DTEND)(;VALUE=DATE-TIME)?:(\d{8}T\d{6})(?=\r?$)/gim, `$1;TZID=${zone}:$3`);

const parsed = (text: string): IcsCalendar | null => {
  try {
    return convertIcsCalendar(undefined, text);
  } catch {
    return null;
  }
};

const digitsOf = (date: Date): string => date.toISOString().slice(0, 16);

/** The zones of a calendar: its own definitions, and the one of the conference. */
type Zones = { readonly defined: readonly string[]; readonly here: string };

/** The instant (ms) of a date of the file; undefined for none that can be read. A zone that nobody knows is ours. */
const msOf = (stamp: IcsDateObject | undefined, { defined, here }: Zones): number | undefined => {
  if (!stamp || Number.isNaN(stamp.date.getTime())) return undefined;
  const { local } = stamp;
  if (!local || defined.includes(local.timezone)) return stamp.date.getTime();
  return instantOf(digitsOf(local.date), isZone(local.timezone) ? local.timezone : here);
};

const MINUTE = 60_000;

const lengthOf = ({ duration }: IcsEvent): number | undefined => {
  if (!duration) return undefined;
  const { weeks = 0, days = 0, hours = 0, minutes = 0 } = duration;
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
};

/** The reader splits at escaped commas too. */
const firstOf = (categories: readonly string[] | undefined): string =>
  (categories?.join(',') ?? '').split(/(?<!\\),/)[0]?.replace(/\\([,;\\])/g, '$1') ?? '';

const OWN_UID = new RegExp(`^([a-z0-9-]{1,40})@${EVENT_ID}$`);

const entryOf = (event: IcsEvent, zones: Zones, ours: boolean): Entry => {
  const [from, to] = [msOf(event.start, zones), msOf(event.end ?? undefined, zones)];
  const isAllDay = event.start?.type === 'DATE';
  const id = ours ? OWN_UID.exec(event.uid ?? '')?.[1] : undefined;
  const track = firstOf(event.categories);
  return {
    guid: '',
    id: event.uid ?? '',
    slug: '',
    title: event.summary ?? '',
    texts: [event.description ?? ''].filter(Boolean),
    links: [],
    url: event.url ?? '',
    room: { name: event.location ?? '' },
    ...(track !== '' && { track: { name: track } }),
    start: from === undefined || isAllDay ? '' : wallIn(from, zones.here),
    minutes: from !== undefined && to !== undefined ? (to - from) / MINUTE : lengthOf(event),
    own: { cancelled: event.status === 'CANCELLED', ...(id !== undefined && { id }) },
  };
};

const warningsOf = (event: IcsEvent, { title, start }: Entry, entry: number): ReadWarning[] => {
  const told = { event: title, entry, field: 'start', detail: '' };
  if (event.start?.type === 'DATE') return [{ ...told, kind: 'allDay' }];
  return [
    ...(start === '' ? [{ ...told, kind: 'noStart' as const }] : []),
    ...(event.recurrenceRule
      ? [{ ...told, kind: 'recurring' as const, detail: event.recurrenceRule.frequency }]
      : []),
  ];
};

/**
 * An iCalendar. Times are put on the wall of `zone`; of what repeats only the first time is taken, and what lasts whole
 * days waits without a time – both with a warning.
 */
export const readIcs = (text: string, zone: string): Reading => {
  if (!/^END:VCALENDAR\s*$/im.test(text)) return refuse('truncated');
  const calendar = parsed(withZone(text, zone));
  if (!calendar) return refuse('damaged');
  const zones = { defined: calendar.timezones?.map(({ id }) => id) ?? [], here: zone };
  const ours = calendar.prodId?.includes('//bsen//companion') ?? false;
  const events = calendar.events ?? [];
  const entries = events.map((event) => entryOf(event, zones, ours));
  return readingOf(
    {
      format: 'ics',
      ours,
      title: (calendar.name ?? '').replace(/\\([,;\\])/g, '$1'),
      zone,
      zoned: true,
      days: [],
      rooms: [],
      tracks: [],
      entries,
    },
    events.flatMap((event, index) => warningsOf(event, entries[index]!, index)),
  );
};
