import type { Session } from '../session.ts';
import type { WallTime } from '../wall-time.ts';

/** Somebody named in a file. What the file does not speak of is undefined, and stays as it is in the draft. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly blog?: string;
  readonly about?: string;
};

export type EntryLink = { readonly url: string; readonly title: string; readonly type: string };

/**
 * One entry of a file, in the words of the file: texts may hold HTML, be too long, or be missing. Undefined is what this
 * file, or its format, does not speak of.
 */
export type Entry = {
  /** As the source knows it; '' where it has none. */
  readonly guid: string;
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Abstract and description, or what stands for them. */
  readonly texts?: readonly string[];
  readonly persons?: readonly Person[];
  readonly links: readonly EntryLink[];
  /** Address of its page at the source. */
  readonly url: string;
  readonly room: Place;
  readonly track?: Place;
  /** In the zone of the schedule; '' where the file gives none that can be read. */
  readonly start: WallTime;
  readonly minutes?: number | undefined;
  /** The file's word for it: „lecture“, „Pause“ … */
  readonly kind?: string;
  readonly own?: Own;
};

/** `id`: ours, where the file proves it. */
export type Place = { readonly name: string; readonly id?: string; readonly guid?: string };

/** What only our own files say, in our words. */
export type Own = { readonly id?: string } & Partial<
  Pick<Session, 'kind' | 'cancelled' | 'example' | 'fields' | 'source'>
>;

export type RoomOfFile = {
  readonly name: string;
  readonly guid: string;
  readonly directions?: string;
  readonly id?: string;
};

export type Schedule = {
  readonly format: 'json' | 'xml' | 'csv' | 'ics';
  /** Written by this app: its texts are plain already, and its proofs can be believed. */
  readonly ours: boolean;
  readonly title: string;
  /** IANA zone in which the starts are meant. */
  readonly zone: string;
  /** Whether the file says itself which instants it means. */
  readonly zoned: boolean;
  /** ISO dates that the file has as days. */
  readonly days: readonly string[];
  readonly rooms: readonly RoomOfFile[];
  readonly tracks: readonly { readonly name: string; readonly id?: string }[];
  readonly entries: readonly Entry[];
};

/** Something that was not as it should be; the screens have a sentence for each. */
export const WARNINGS = [
  'tooLong',
  'tooMany',
  'minutes',
  'noTitle',
  'noRoom',
  'noStart',
  'badLink',
  'linksLeftOut',
  'badField',
  'duplicateId',
  'overlap',
  'cancelled',
  'amendment',
  'otherZone',
  'clockDiffers',
  'recurring',
  'allDay',
  'unreadable',
] as const;

/** `event`: the title as it stands in the file, '' for the file as a whole; `field`: what of it; `detail`: how it looked. */
export type Warning = {
  readonly kind: (typeof WARNINGS)[number];
  readonly event: string;
  readonly field: string;
  readonly detail: string;
  /** Our id of the session, as soon as it has one. */
  readonly id?: string;
};

/** As a reader has it: `entry` is the index of the entry, which may share its title with others. */
export type ReadWarning = Omit<Warning, 'id'> & { readonly entry?: number };

export const REFUSALS = [
  'tooBig',
  'empty',
  'binary',
  'truncated',
  'damaged',
  'entities',
  'notASchedule',
  'noEntries',
  'tooManyEntries',
] as const;

export type Refusal = (typeof REFUSALS)[number];

export type Reading =
  | { readonly ok: true; readonly schedule: Schedule; readonly warnings: readonly ReadWarning[] }
  | { readonly ok: false; readonly why: Refusal };

export const refuse = (why: Refusal): Reading => ({ ok: false, why });

export const FILE_LIMITS = { bytes: 10_000_000, entries: 5000 } as const;

/** A reading, unless there is nothing in it or far too much. */
export const readingOf = (schedule: Schedule, warnings: readonly ReadWarning[]): Reading => {
  if (schedule.entries.length === 0) return refuse('noEntries');
  if (schedule.entries.length > FILE_LIMITS.entries) return refuse('tooManyEntries');
  return { ok: true, schedule, warnings };
};
