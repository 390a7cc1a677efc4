import { ANSWER_LIMITS } from '#domain/answer.ts';
import { CONTACT_LIMITS, EMPTY_CONTACT } from '#domain/contact.ts';
import { PAIR_LIMITS } from '#domain/pair.ts';
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
  'https://?x',
  'https://a b.example',
  'https://%',
  'https://a<b>.example',
  'https://a.example:port',
  'https://@/',
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

const GOOD_LINKS = [
  'https://bücher.example:8080/ä?x=1#y',
  'http://[2001:db8::1]/',
  'https://anna@a.example',
  'https://☕.example?x',
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

const contact = {
  email: 'anna@example.org',
  phone: '+49 341 / 12-34.5 (0)',
  blog: 'https://anna.example',
  mastodon: '@anna@mastodon.example',
  links: ['https://b.example', 'http://c.example'],
};

const BAD_CHANNELS: Record<string, readonly string[]> = {
  email: [
    'anna',
    '@example.org',
    'anna@',
    'a b@example.org',
    'a\u00a0b@c',
    'a\ufeffb@c',
    'a@b@c',
    'a@b?cc=x',
    'a@b,c@d',
    'mailto:a@b',
  ],
  phone: ['12', '+', 'tel:123', '123;ext=4', '１２３', 'javascript:alert(1)', '++123'],
  mastodon: [
    'anna',
    '@anna',
    '@anna@mastodon',
    'an na@mastodon.example',
    'javascript:alert(1)',
    'ftp://a.example',
  ],
};

/** What somebody's contact data can be, in a profile as in what is revealed to one person. */
const contactCases = (whole: Value): LimitCases => ({
  fits: [
    ['every channel', whole],
    ['no channel', { ...whole, ...EMPTY_CONTACT }],
    [
      'every channel at its limit',
      {
        ...whole,
        email: `a@${long(CONTACT_LIMITS.email - 2)}`,
        phone: '0'.repeat(CONTACT_LIMITS.phone),
        blog: linkOf(CONTACT_LIMITS.blog),
        mastodon: `a@b.${'c'.repeat(CONTACT_LIMITS.mastodon - 4)}`,
        links: Array.from(
          { length: CONTACT_LIMITS.links },
          (_, index) => `${linkOf(CONTACT_LIMITS.link - 1)}${index}`,
        ),
      },
    ],
    ['a handle without its first @', { ...whole, mastodon: 'Anna_1.b-c@social.mastodon.example' }],
    ...GOOD_LINKS.map((link): LimitCase => [`„${link}“ as blog`, { ...whole, blog: link }]),
    ['a link as Mastodon', { ...whole, mastodon: linkOf(CONTACT_LIMITS.mastodon) }],
    ['the shortest telephone number', { ...whole, phone: '110' }],
  ],
  refused: [
    ...Object.entries(BAD_CHANNELS).flatMap(([channel, texts]) =>
      texts.map((text): LimitCase => [`„${text}“ as ${channel}`, { ...whole, [channel]: text }]),
    ),
    ...['email', 'phone', 'mastodon'].map((channel): LimitCase => [
      `a list as ${channel}`,
      { ...whole, [channel]: [] },
    ]),
    ['an address of more than 120', { ...whole, email: `a@${long(CONTACT_LIMITS.email - 1)}` }],
    ['a number of more than 40', { ...whole, phone: `+${'0'.repeat(CONTACT_LIMITS.phone)}` }],
    ['a handle of more than 120', { ...whole, mastodon: `a@b.${'c'.repeat(CONTACT_LIMITS.mastodon - 3)}` }],
    ['a link of more than 120 as Mastodon', { ...whole, mastodon: linkOf(CONTACT_LIMITS.mastodon + 1) }],
    ...badLinks(whole, 'blog', CONTACT_LIMITS.blog),
    ...[0, 1, 2].flatMap((place): LimitCase[] =>
      [...BAD_LINKS, linkOf(CONTACT_LIMITS.link + 1), 7].map((link) => [
        `„${link}“ as link in place ${place + 1}`,
        { ...whole, links: [...['https://a.example', 'https://b.example'].slice(0, place), link] },
      ]),
    ),
    ['four links', { ...whole, links: ['a', 'b', 'c', 'd'].map((host) => `https://${host}.example`) }],
    ['a map as links', { ...whole, links: {} }],
    ['a text as links', { ...whole, links: '' }],
    ...missingFields(whole),
    extraField(whole),
  ],
  mended: [
    ['an empty link', { ...whole, links: ['https://a.example', ''] }],
    ['blanks before an address', { ...whole, email: ' anna@example.org' }],
    ['blanks before a link', { ...whole, blog: ' https://anna.example' }],
  ],
});

export const CONTACT_CASES: LimitCases = contactCases(contact);

const free = ['2016-04-29T10:45', '2016-04-29T12:15'];
const share = { name: 'Anna Beispiel', ...contact, free };
const inContact = contactCases(share);

export const SHARE_CASES: LimitCases = {
  fits: [
    ...inContact.fits,
    [
      'name and free times at their limits',
      {
        ...share,
        name: long(name),
        free: Array.from({ length: PAIR_LIMITS.free }, () => '2016-12-31T23:59'),
      },
    ],
    [
      'everything at its limit at once',
      {
        ...inContact.fits[2]?.[1],
        name: long(name),
        free: Array.from({ length: PAIR_LIMITS.free }, () => '2016-12-31T23:59'),
      },
    ],
    ['no free time', { ...share, free: [] }],
    ['one free time', { ...share, free: free.slice(1) }],
  ],
  refused: [
    ...inContact.refused,
    ...badTexts(share, { name }),
    ['a blank name', { ...share, name: ' ' }],
    [
      '25 free times',
      { ...share, free: Array.from({ length: PAIR_LIMITS.free + 1 }, () => '2016-04-29T10:45') },
    ],
    ...['2026-02-30', '2026-02-31', '2026-04-31', '2026-06-31', '2026-09-31', '2026-11-31'].map(
      (day): LimitCase => [`the ${day} as day of a free time`, { ...share, free: [...free, `${day}T10:45`] }],
    ),
    ['a word as free time', { ...share, free: ['morgen'] }],
    ['a bad free time after a good one', { ...share, free: [...free, '2016-04-29T24:00'] }],
    ['two free times in one', { ...share, free: [free.join('\n')] }],
    ['two free times without a line between them', { ...share, free: [free.join('')] }],
    ['a number as free time', { ...share, free: [7] }],
    ['an empty free time', { ...share, free: [''] }],
    ['a text as free times', { ...share, free: '2016-04-29T10:45' }],
  ],
  mended: inContact.mended,
};

export const MEETING_CASES: LimitCases = {
  fits: [
    ['time and place', { at: '2016-04-29T10:45', place: 'Foyer' }],
    ['a place only', { at: '', place: long(PAIR_LIMITS.place) }],
    ['a time only', { at: '2016-12-31T23:59', place: '' }],
  ],
  refused: [
    ...badTexts({ at: '', place: '' }, { place: PAIR_LIMITS.place }),
    ...['2016-04-29', '2016-13-29T10:45', '2016-04-29T24:00', free.join('\n'), 'javascript:alert(1)'].map(
      (at): LimitCase => [`„${at}“ as time`, { at, place: '' }],
    ),
    ['a list as time', { at: [], place: '' }],
    ...missingFields({ at: '', place: '' }),
    extraField({ at: '', place: '' }),
  ],
  mended: [],
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
      '2016-04-31T11:15',
      '2016-04-29T24:00',
      '2016-04-29T11:60',
      '2016-04-29T11:15\n2016-04-29T11:15',
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
