import * as v from 'valibot';
import { isHttpLink } from './http-link.ts';
import { isWallTime } from './wall-time.ts';

export const SESSION_LIMITS = {
  title: 200,
  abstract: 8000,
  name: 80,
  about: 500,
  link: 300,
  speakers: 8,
  fields: 4,
  field: 40,
  place: 40,
  minutes: 1440,
} as const;

/** Which parts are invented for the demonstration and must be marked „Beispiel“ on screen. */
export const EXAMPLE = ['none', 'time', 'all'] as const;

export const SESSION_KINDS = ['session', 'opening', 'break', 'fishbowl'] as const;

const httpLink = v.pipe(
  v.string(),
  v.maxLength(SESSION_LIMITS.link, 'tooLong'),
  v.check((text) => text === '' || isHttpLink(text), 'badLink'),
);

/** What objects have of their own: a record by session id would lose these. */
const TAKEN = ['constructor', 'prototype'];

type Link = v.GenericSchema<string, string>;

const line = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1, 'required'), v.maxLength(max, 'tooLong'));

const speakerEntries = <L extends Link>(link: L) => ({
  name: line(SESSION_LIMITS.name),
  blog: link,
  /** Who this is, in a few words. */
  about: v.pipe(v.string(), v.trim(), v.maxLength(SESSION_LIMITS.about, 'tooLong')),
});

const sessionEntries = <L extends Link, S extends v.GenericSchema>(link: L, speaker: S) => ({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]{1,40}$/),
    v.check((id) => !TAKEN.includes(id)),
  ),
  title: line(SESSION_LIMITS.title),
  abstract: v.pipe(v.string(), v.trim(), v.maxLength(SESSION_LIMITS.abstract, 'tooLong')),
  speakers: v.pipe(v.array(speaker), v.maxLength(SESSION_LIMITS.speakers, 'tooMany')),
  /** Whom it concerns: fields in the words of the event, as on cards. */
  fields: v.pipe(v.array(line(SESSION_LIMITS.field)), v.maxLength(SESSION_LIMITS.fields, 'tooMany')),
  /** Id of a track, or '' for what belongs to none. */
  track: v.pipe(v.string(), v.maxLength(SESSION_LIMITS.place, 'tooLong')),
  /** Id of a room, or '' for the whole house. */
  room: v.pipe(v.string(), v.maxLength(SESSION_LIMITS.place, 'tooLong')),
  /** '' while it is not scheduled; only a draft has such. */
  start: v.pipe(
    v.string(),
    v.check((text) => text === '' || isWallTime(text), 'badTime'),
  ),
  minutes: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(5, 'badTime'),
    v.maxValue(SESSION_LIMITS.minutes, 'badTime'),
  ),
  kind: v.picklist(SESSION_KINDS),
  cancelled: v.boolean(),
  example: v.picklist(EXAMPLE),
  /** Where the facts are from, '' for examples. */
  source: link,
});

/** As it is written: nothing unknown, and a bad link is a problem of its field. */
export const writtenSession = v.strictObject(
  sessionEntries(httpLink, v.strictObject(speakerEntries(httpLink))),
);

const link = v.fallback(httpLink, '');
const someone = speakerEntries(link);
const entries = sessionEntries(link, v.object({ ...someone, about: v.optional(someone.about, '') }));

/**
 * As it is stored: a link that is none becomes '', because one bad link must not take a programme away; what an earlier
 * version of the app did not know is empty, and what a later one has added is left out.
 */
export const sessionSchema = v.object({ ...entries, fields: v.optional(entries.fields, () => []) });

/** One entry of the programme. `start` is a wall time of the event, `minutes` its length. */
export type Session = v.InferOutput<typeof sessionSchema>;

export type Speaker = Session['speakers'][number];

/** Whether it has a place in time; what has none waits in the draft and is never published. */
export const isScheduled = (session: Session): boolean => session.start !== '';
