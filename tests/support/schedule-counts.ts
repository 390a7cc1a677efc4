import type { Entry, Schedule } from '#domain/exchange/schedule.ts';
import { addMinutes, dateOf } from '#domain/wall-time.ts';

/** What `expected-counts.json` says of a file, as far as it depends on reading it. */
export type Counts = Readonly<Record<string, number | boolean | string | readonly (readonly string[])[]>>;

const endOf = ({ start, minutes }: Entry): string => addMinutes(start, minutes ?? 0);

const textOf = ({ title, texts }: Entry): string => [title, ...(texts ?? [])].join('');

const overlaps = (entries: readonly Entry[]): [string, string][] => {
  const pairs = entries.flatMap((a, index) =>
    entries
      .slice(index + 1)
      .filter((b) => a.room.name === b.room.name && a.start < endOf(b) && b.start < endOf(a))
      .map((b): [string, string] => [a.id, b.id].sort() as [string, string]),
  );
  return pairs.sort(([a], [b]) => (a < b ? -1 : 1));
};

const parallel = (entries: readonly Entry[]): number =>
  Math.max(...entries.map(({ start }) => entries.filter((e) => e.start <= start && start < endOf(e)).length));

const SIX_HOURS = 360;

/** The same numbers, counted from what our reader understood. Times are on the wall of the conference. */
export const countsOf = ({ entries, days, zoned }: Schedule): Counts => {
  const people = entries.flatMap(({ persons }) => persons ?? []).map(({ id, name }) => id || name);
  const count = (is: (entry: Entry) => boolean) => entries.filter(is).length;
  return {
    events: entries.length,
    days: days.length,
    rooms: new Set(entries.map(({ room }) => room.name)).size,
    persons: new Set(people).size,
    first_start: entries.map(({ start }) => start).sort()[0] ?? '',
    last_end: entries.map(endOf).sort().at(-1) ?? '',
    max_parallel: parallel(entries),
    overlapping_pairs_same_room: overlaps(entries).length,
    overlap_ids: overlaps(entries),
    crosses_midnight: count((entry) => dateOf(entry.start) !== dateOf(addMinutes(endOf(entry), -1))),
    ge_6h: count(({ minutes }) => (minutes ?? 0) >= SIX_HOURS),
    zero_duration: count(({ minutes }) => !minutes),
    no_persons: count(({ persons }) => !persons?.length),
    title_max_len: Math.max(...entries.map(({ title }) => title.length)),
    text_max_len: Math.max(...entries.map((entry) => textOf(entry).length)),
    html_tags_in_text: count((entry) => /<[a-z/][^>]*>/i.test(textOf(entry))),
    script_tag_in_text: count((entry) => /<script/i.test(textOf(entry))),
    umlaut_events: count((entry) => /[äöüßÄÖÜ]/.test(textOf(entry))),
    cancel_in_title: count(({ title }) => /cancel|amendment|ausfall|fällt aus/i.test(title)),
    numeric_ids: entries.every(({ id }) => /^\d+$/.test(id)),
    tz_aware: zoned,
  };
};

/** The other reader stopped at the first link inside of a description: 1,613. */
const CORRECTED: Readonly<Record<string, Counts>> = { 'tuebix-2016-giggity.xml': { text_max_len: 2217 } };

/** What is expected of a file, in our words: times without offset, which is the wall of the conference. */
export const expectedOf = (name: string, said: Counts, counted: Counts): Counts =>
  Object.fromEntries(
    Object.keys(counted).map((key) => {
      const value = CORRECTED[name]?.[key] ?? said[key];
      return [
        key,
        key === 'first_start' || key === 'last_end' ? String(value).slice(0, 16).replace(' ', 'T') : value!,
      ];
    }),
  );
