import * as v from 'valibot';
import { isHttpLink } from './http-link.ts';
import { isWallTime } from './wall-time.ts';

export const SESSION_LIMITS = {
  title: 160,
  abstract: 2000,
  name: 80,
  link: 300,
  speakers: 8,
  place: 40,
  minutes: 720,
} as const;

/** Which parts are invented for the demonstration and must be marked „Beispiel“ on screen. */
export const EXAMPLE = ['none', 'time', 'all'] as const;

export const SESSION_KINDS = ['session', 'opening', 'break', 'fishbowl'] as const;

export const httpLink = v.pipe(
  v.string(),
  v.maxLength(SESSION_LIMITS.link, 'tooLong'),
  v.check((text) => text === '' || isHttpLink(text), 'badLink'),
);

type Link = v.GenericSchema<string, string>;

const speakerWith = <L extends Link>(link: L) =>
  v.strictObject({
    name: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, 'required'),
      v.maxLength(SESSION_LIMITS.name, 'tooLong'),
    ),
    blog: link,
  });

export const sessionWith = <L extends Link>(link: L) =>
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
    title: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, 'required'),
      v.maxLength(SESSION_LIMITS.title, 'tooLong'),
    ),
    abstract: v.pipe(v.string(), v.trim(), v.maxLength(SESSION_LIMITS.abstract, 'tooLong')),
    speakers: v.pipe(v.array(speakerWith(link)), v.maxLength(SESSION_LIMITS.speakers, 'tooMany')),
    /** Id of a track, or '' for what belongs to none. */
    track: v.pipe(v.string(), v.maxLength(SESSION_LIMITS.place, 'tooLong')),
    /** Id of a room, or '' for the whole house. */
    room: v.pipe(v.string(), v.maxLength(SESSION_LIMITS.place, 'tooLong')),
    start: v.pipe(v.string(), v.check(isWallTime, 'badTime')),
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

/** As it is stored: a link that is none becomes '', because one bad link must not take a programme away. */
export const sessionSchema = sessionWith(v.fallback(httpLink, ''));

/** One entry of the programme. `start` is a wall time of the event, `minutes` its length. */
export type Session = v.InferOutput<typeof sessionSchema>;
