import * as v from 'valibot';
import { EXAMPLE, SESSION_KINDS } from '#domain/session.ts';
import { EMPTY_CONTACT, type Contact } from '#domain/contact.ts';
import { EMPTY_CARD, type Card } from '#domain/profile.ts';
import { STARS } from '#domain/rating.ts';
import { kept } from './phone.ts';

const terms = v.array(v.string());

/** Drafts are as unfinished as people leave them: only the shapes are checked, never the limits. */
const cardDraft = v.object({
  name: v.string(),
  sentence: v.string(),
  fields: terms,
  interests: terms,
  offers: terms,
  seeks: terms,
  undecided: v.boolean(),
  networks: terms,
  lesson: v.string(),
});

const contactDraft = v.object({
  email: v.string(),
  phone: v.string(),
  blog: v.string(),
  mastodon: v.string(),
  links: v.array(v.string()),
});

const wholeProfile = v.object({
  card: cardDraft,
  visible: v.boolean(),
  contact: v.optional(contactDraft, EMPTY_CONTACT),
});

/**
 * The profile as it is being written, until it is saved; null when nobody is writing. `basis` is what was stored when
 * the writing began (null: nothing yet): if something else is stored later, another phone wrote meanwhile.
 */
export const profileDraft = kept(
  'draft:profile',
  v.nullable(v.object({ ...wholeProfile.entries, basis: v.optional(v.nullable(wholeProfile), null) })),
  null,
);

const answerWords = v.object({
  what: v.string(),
  when: v.string(),
  field: v.string(),
  attending: v.picklist(['', 'yes', 'no']),
  consent: v.picklist(['', 'counted', 'anonymous', 'named']),
  name: v.string(),
  blog: v.string(),
});

/**
 * The answer as it is being written: survives a reload and a night. `base` is the answer that the writing began from
 * (null: a first one), so that a change on another phone of the same person is noticed.
 */
export const answerDraft = kept(
  'draft:answer',
  v.nullable(v.object({ words: answerWords, base: v.nullable(answerWords) })),
  null,
);

const sessionDraft = v.object({
  session: v.object({
    id: v.string(),
    title: v.string(),
    abstract: v.string(),
    speakers: v.array(v.object({ name: v.string(), blog: v.string(), about: v.optional(v.string(), '') })),
    fields: v.optional(terms, () => []),
    track: v.string(),
    room: v.string(),
    start: v.string(),
    // An emptied number is NaN, which JSON writes as null.
    minutes: v.pipe(
      v.nullable(v.number()),
      v.transform((minutes) => minutes ?? Number.NaN),
    ),
    kind: v.picklist(SESSION_KINDS),
    cancelled: v.boolean(),
    example: v.picklist(EXAMPLE),
    source: v.string(),
  }),
  seenAt: v.number(),
});

export type SessionDraft = v.InferOutput<typeof sessionDraft>;

/**
 * Sessions of the programme as they are being written, by id, until they are saved. `seenAt` (ms; 0: new) is the
 * version that the writing began from.
 */
export const sessionDrafts = kept('draft:sessions', v.record(v.string(), sessionDraft), {});

const ratingDraft = v.object({ stars: v.picklist([0, ...STARS]), line: v.string() });

/** Ratings as they are being written, by session, until they are sent. */
export const ratingDrafts = kept('draft:ratings', v.record(v.string(), ratingDraft), {});

const place = { id: v.string(), name: v.string() };

const frameWords = v.object({
  event: v.object({
    name: v.string(),
    claim: v.string(),
    zone: v.string(),
    venue: v.string(),
    address: v.string(),
  }),
  days: v.array(v.object({ date: v.string(), from: v.string(), to: v.string() })),
  // An emptied number is NaN, which JSON writes as null.
  changeOver: v.pipe(
    v.nullable(v.number()),
    v.transform((minutes) => minutes ?? Number.NaN),
  ),
  rooms: v.array(v.object({ ...place, directions: v.string() })),
  tracks: v.array(v.object(place)),
});

/**
 * What stands around the sessions as it is being written, until it is saved; null when nobody is writing. `seenAt` (ms;
 * 0: none yet) is the version that the writing began from.
 */
export const frameDraft = kept(
  'draft:frame',
  v.nullable(v.object({ frame: frameWords, seenAt: v.number() })),
  null,
);

export type ProfileDraft = { readonly card: Card; readonly visible: boolean; readonly contact: Contact };
export const EMPTY_PROFILE: ProfileDraft = { card: EMPTY_CARD, visible: true, contact: EMPTY_CONTACT };
