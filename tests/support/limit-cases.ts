import { ANSWER_LIMITS } from '#domain/answer.ts';
import { PROFILE_LIMITS } from '#domain/profile.ts';
import { SESSION_LIMITS } from '#domain/session.ts';
import { aCard, anAnswer, aSession } from './factories.ts';

type Value = Record<string, unknown>;

/** A sentence that finishes „… with“, and the whole value. */
export type LimitCase = readonly [what: string, value: Value];

export type LimitCases = {
  /** Taken as it is by `checkX` and by the rules. */
  readonly fits: readonly LimitCase[];
  /** Refused by both. */
  readonly refused: readonly LimitCase[];
  /** Mended by `checkX` before it is stored; refused by the rules when somebody goes past `checkX`. */
  readonly mended: readonly LimitCase[];
};

/** „ä“ is one character and one UTF-16 unit, but two bytes. */
const long = (length: number) => 'ä'.repeat(length);
const words = (count: number, length = 12) =>
  Array.from({ length: count }, (_, i) => `${i}`.padEnd(length, 'ö'));

const without = (value: Value, field: string): Value =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));

const missingFields = (value: Value): LimitCase[] =>
  Object.keys(value).map((field) => [`no ${field}`, without(value, field)]);

const extraField = (value: Value): LimitCase => ['a field nobody knows', { ...value, rank: 1 }];

/** A list where a text belongs, a text one unit too long. */
const badTexts = (value: Value, limits: Record<string, number>): LimitCase[] =>
  Object.entries(limits).flatMap(([field, max]): LimitCase[] => [
    [`a list as ${field}`, { ...value, [field]: [] }],
    [`a ${field} of more than ${max}`, { ...value, [field]: long(max + 1) }],
  ]);

const BAD_LINKS = [
  'javascript:alert(1)',
  'anna.example',
  'https://',
  'https:///x',
  'http:// x',
  ' data:text/html,x',
];

const badLinks = (value: Value, field: string, max: number): LimitCase[] => [
  ...BAD_LINKS.map((link): LimitCase => [`„${link}“ as ${field}`, { ...value, [field]: link }]),
  [
    `a ${field} of more than ${max}`,
    { ...value, [field]: `https://a.example/${long(max)}`.slice(0, max + 1) },
  ],
  [`a list as ${field}`, { ...value, [field]: [] }],
];

const linkOf = (length: number) => `HTTPS://a.example/${long(length)}`.slice(0, length);

const CARD_LISTS = ['fields', 'interests', 'offers', 'seeks', 'networks'] as const;
const { term, name, sentence, lesson } = PROFILE_LIMITS;

export const CARD_CASES: LimitCases = {
  fits: [
    [
      'every text and list at its limit',
      {
        ...aCard({ name: long(name), sentence: long(sentence), lesson: long(lesson) }),
        ...Object.fromEntries(CARD_LISTS.map((list) => [list, words(PROFILE_LIMITS[list], term)])),
      },
    ],
    [
      'a name only',
      {
        ...aCard({ undecided: true, sentence: '', lesson: '' }),
        ...Object.fromEntries(CARD_LISTS.map((list) => [list, []])),
      },
    ],
  ],
  refused: [
    ...badTexts(aCard(), { name, sentence, lesson }),
    ['a blank name', aCard({ name: ' ' })],
    ...CARD_LISTS.flatMap((list): LimitCase[] => [
      [`too many ${list}`, { ...aCard(), [list]: words(PROFILE_LIMITS[list] + 1) }],
      [`a word too long in ${list}`, { ...aCard(), [list]: ['kurz', long(term + 1)] }],
      [`a number in ${list}`, { ...aCard(), [list]: ['kurz', 7] }],
      [`a text as ${list}`, { ...aCard(), [list]: 'kurz' }],
    ]),
    ['a text as undecided', { ...aCard({ seeks: [] }), undecided: 'yes' }],
    ...missingFields(aCard()),
    extraField(aCard()),
  ],
  mended: [
    ['an empty word at the end', aCard({ offers: ['Führungen', ''] })],
    ['an empty word at the beginning', aCard({ offers: ['', 'Führungen'] })],
    ['something sought by the undecided', aCard({ undecided: true, seeks: ['Fotografie'] })],
  ],
};

const named = anAnswer({ consent: 'named' });

export const ANSWER_CASES: LimitCases = {
  fits: [
    [
      'every text at its limit',
      anAnswer({
        consent: 'named',
        what: long(ANSWER_LIMITS.what),
        when: long(ANSWER_LIMITS.when),
        field: long(ANSWER_LIMITS.field),
        name: long(ANSWER_LIMITS.name),
        blog: linkOf(ANSWER_LIMITS.blog),
      }),
    ],
    ['the first question only', anAnswer({ when: '', field: '', attending: '', consent: 'counted' })],
    ['the second question only', anAnswer({ what: '', attending: 'no' })],
    ['a name without a blog', anAnswer({ consent: 'named', blog: '' })],
    ['several lines', anAnswer({ what: 'Vertrauen.\nZeit.' })],
  ],
  refused: [
    ...badTexts(named, {
      what: ANSWER_LIMITS.what,
      when: ANSWER_LIMITS.when,
      field: ANSWER_LIMITS.field,
      name: ANSWER_LIMITS.name,
    }),
    ...badLinks(named, 'blog', ANSWER_LIMITS.blog),
    ['neither question answered', anAnswer({ what: ' ', when: '' })],
    ['an unknown attending', { ...named, attending: 'maybe' }],
    ['no choice of consent', { ...named, consent: '' }],
    ['consent to be named, but a blank name', anAnswer({ consent: 'named', name: ' ' })],
    ...missingFields(named),
    extraField(named),
  ],
  mended: [
    ['a name without consent to be named', anAnswer({ name: 'Anna Beispiel' })],
    ['a blog without consent to be named', anAnswer({ consent: 'counted', blog: 'https://anna.example' })],
  ],
};

const session = aSession();
const speaker = { name: 'Anna Beispiel', blog: '', about: '' };
const speakers = (count: number) => Array.from({ length: count }, () => speaker);
const withSpeaker = (index: number, value: Value) => ({ ...session, speakers: [...speakers(index), value] });

export const SESSION_CASES: LimitCases = {
  fits: [
    [
      'every text and list at its limit',
      aSession({
        id: 'a'.repeat(40),
        title: long(SESSION_LIMITS.title),
        abstract: long(SESSION_LIMITS.abstract),
        speakers: Array.from({ length: SESSION_LIMITS.speakers }, () => ({
          name: long(SESSION_LIMITS.name),
          blog: linkOf(SESSION_LIMITS.link),
          about: long(SESSION_LIMITS.about),
        })),
        fields: words(SESSION_LIMITS.fields, SESSION_LIMITS.field),
        minutes: SESSION_LIMITS.minutes,
        source: linkOf(SESSION_LIMITS.link),
      }),
    ],
    [
      'as little as possible',
      aSession({
        abstract: '',
        speakers: [],
        fields: [],
        track: '',
        room: '',
        start: '',
        minutes: 5,
        kind: 'break',
        cancelled: true,
        example: 'none',
      }),
    ],
  ],
  refused: [
    ...badTexts(session, { title: SESSION_LIMITS.title, abstract: SESSION_LIMITS.abstract }),
    ...badLinks(session, 'source', SESSION_LIMITS.link),
    ['a blank title', aSession({ title: ' ' })],
    ['capitals in the id', aSession({ id: 'Archive' })],
    ['an id that objects have of their own', aSession({ id: 'constructor' })],
    ['another such id', aSession({ id: 'prototype' })],
    ['an id of more than 40', aSession({ id: 'a'.repeat(41) })],
    ['a list as track', { ...session, track: [] }],
    ['a list as room', { ...session, room: [] }],
    ['a map as speakers', { ...session, speakers: {} }],
    ['too many speakers', { ...session, speakers: speakers(SESSION_LIMITS.speakers + 1) }],
    ...speakers(SESSION_LIMITS.speakers).map((_, index): LimitCase => [
      `a nameless speaker in place ${index + 1}`,
      withSpeaker(index, { ...speaker, name: ' ' }),
    ]),
    ['a speaker’s name too long', withSpeaker(0, { ...speaker, name: long(SESSION_LIMITS.name + 1) })],
    ...badLinks(speaker, 'blog', SESSION_LIMITS.link).map(([what, value]): LimitCase => [
      `${what} of a speaker`,
      withSpeaker(0, value),
    ]),
    ['a speaker’s text too long', withSpeaker(0, { ...speaker, about: long(SESSION_LIMITS.about + 1) })],
    ['a speaker without text', withSpeaker(0, without(speaker, 'about'))],
    ['a list as a speaker’s text', withSpeaker(0, { ...speaker, about: [] })],
    ['too many fields', { ...session, fields: words(SESSION_LIMITS.fields + 1) }],
    ['a field too long', { ...session, fields: words(1, SESSION_LIMITS.field + 1) }],
    ['a number as field', { ...session, fields: [7] }],
    ['a text as fields', { ...session, fields: 'Museum' }],
    ['a speaker without blog', withSpeaker(0, without(speaker, 'blog'))],
    ['a speaker with a rank', withSpeaker(0, { ...speaker, rank: 1 })],
    ...[
      '2016-04-29',
      '2016-13-29T11:15',
      '2016-04-32T11:15',
      '2016-04-29T24:00',
      '2016-04-29T11:60',
      'morgen',
    ].map((start): LimitCase => [`„${start}“ as start`, { ...session, start }]),
    ...[4, 1441, 5.5, '60'].map((minutes): LimitCase => [`${minutes} as minutes`, { ...session, minutes }]),
    ['an unknown kind', { ...session, kind: 'party' }],
    ['a text as cancelled', { ...session, cancelled: 'yes' }],
    ['an unknown example', { ...session, example: 'some' }],
    ...missingFields(session),
    extraField(session),
  ],
  mended: [],
};
