import fc from 'fast-check';
import { FRAME_LIMITS } from '#domain/frame.ts';
import type { Programme } from '#domain/programme.ts';
import { EXAMPLE, SESSION_KINDS, SESSION_LIMITS, type Session, type Speaker } from '#domain/session.ts';
import { termKey } from '#domain/terms.ts';
import { addMinutes } from '#domain/wall-time.ts';

const pieces = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'Stärken, Größe; und „Maß“',
    '👩‍👩‍👧‍👦 Familie',
    'שלום עולם',
    'مرحبا بالعالم',
    '=1+1',
    "'+1",
    'a < b && c > d',
    '<b>nicht fett</b>',
    '<script>alert(1)</script>',
    String.raw`\n \, \; \\`,
    'Zeile 1\nZeile 2',
    ']]>',
    '&amp;',
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenständer',
  ),
);

/** Signs that XML 1.0 and iCalendar cannot carry are never written; here they do not arise. */
const UNSPEAKABLE = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu;

/** A text as the draft may hold it: trimmed, and of signs that every format can carry. */
const text = (max: number) =>
  fc
    .array(pieces, { maxLength: 5 })
    .map((parts) =>
      parts.join(' ').toWellFormed().replace(UNSPEAKABLE, '').slice(0, max).toWellFormed().trim(),
    );

const oneLine = (max: number) => text(max).map((said) => said.replace(/\s+/gu, ' ').trim());

/** Some titles begin as those of cancelled sessions do in files. */
const title = fc
  .tuple(fc.constantFrom('', '', 'Fällt aus: '), oneLine(SESSION_LIMITS.title))
  .map(([mark, said]) => mark + said)
  .filter((said) => said !== '')
  .map((said) => said.slice(0, 150).toWellFormed().trim());

const link = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    'https://anna.example',
    'https://müller.example/straße?a=1&b=2',
    'http://example.org/a;b,c#d',
  ),
);

const named = (max: number) => oneLine(max).map((said) => said || 'Name');

const apart = (name: string) => termKey(name);

const speakers: fc.Arbitrary<Speaker[]> = fc.uniqueArray(
  fc.record({ name: named(SESSION_LIMITS.name), blog: link, about: text(SESSION_LIMITS.about) }),
  { maxLength: SESSION_LIMITS.speakers, selector: ({ name }) => apart(name) },
);

const fieldWords = fc.uniqueArray(fc.constantFrom('Museum', 'Verein', 'Theater', 'Startup', 'Bildung'), {
  maxLength: SESSION_LIMITS.fields,
});

const OBJECTS_HAVE = ['constructor', 'prototype'];

const id = fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,40}$/), fc.constantFrom(...OBJECTS_HAVE, '-'));

/** No hour that a clock skips in spring or shows twice in autumn. */
const start = fc
  .record({
    day: fc.integer({ min: 0, max: 12_000 }),
    minute: fc.integer({ min: 4 * 60, max: 24 * 60 - 1 }),
  })
  .map(({ day, minute }) => addMinutes('2000-01-01T00:00', day * 24 * 60 + minute));

const place = (max: number) => fc.record({ id, name: named(max) });

const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC');

/** `unscheduled`: also sessions that only a draft has. Names of rooms, and of tracks, differ. */
export const arbitraryProgramme = ({ unscheduled = false } = {}): fc.Arbitrary<Programme> =>
  fc
    .record({
      event: fc.record({
        name: named(40),
        claim: text(40),
        zone: zones,
        venue: oneLine(40),
        address: oneLine(40),
      }),
      rooms: fc.uniqueArray(
        fc
          .record({ place: place(FRAME_LIMITS.name), directions: oneLine(FRAME_LIMITS.directions) })
          .map(({ place: room, directions }) => ({ ...room, directions })),
        { maxLength: 5, comparator: (a, b) => a.id === b.id || apart(a.name) === apart(b.name) },
      ),
      tracks: fc.uniqueArray(place(FRAME_LIMITS.name), {
        maxLength: 4,
        comparator: (a, b) => a.id === b.id || apart(a.name) === apart(b.name),
      }),
    })
    .chain((header) => {
      const ids = (places: readonly { id: string }[]) => fc.constantFrom('', ...places.map((one) => one.id));
      const session: fc.Arbitrary<Session> = fc.record({
        id: id.filter((said) => !OBJECTS_HAVE.includes(said)),
        title,
        abstract: text(2000),
        speakers,
        fields: fieldWords,
        track: ids(header.tracks),
        room: ids(header.rooms),
        start: unscheduled ? fc.oneof(start, fc.constant('')) : start,
        minutes: fc.integer({ min: 5, max: SESSION_LIMITS.minutes }),
        kind: fc.constantFrom(...SESSION_KINDS),
        cancelled: fc.boolean(),
        example: fc.constantFrom(...EXAMPLE),
        source: link,
      });
      return fc
        .uniqueArray(session, { minLength: 1, maxLength: 6, selector: (one) => one.id })
        .map((sessions) => ({ ...header, sessions }));
    });
