import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readIcs } from '#domain/exchange/read-ics.ts';
import { toSessions } from '#domain/exchange/to-sessions.ts';
import { writeIcs } from '#domain/exchange/write-ics.ts';
import { instantOf } from '#domain/exchange/zone.ts';
import type { Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { arbitraryProgramme } from '../support/arbitrary-programme.ts';
import { aProgramme, aSession } from '../support/factories.ts';

const OPTIONS = { origin: 'https://bsen.example' };

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const written = (sessions: readonly Session[], options: { alarmMinutes?: number } = {}, number = 3): string =>
  writeIcs({ number, programme: aProgramme(sessions) }, sessions, { ...OPTIONS, ...options });

const only = (text: string) => {
  const [event] = eventsIn(text);
  if (!event) throw new Error('There is no event.');
  return event;
};

const placeOf = ({ event, rooms }: Programme, { room }: Session): string =>
  [rooms.find(({ id }) => id === room)?.name, event.venue, event.address].filter(Boolean).join(', ');

describe('writeIcs', () => {
  test('is read back equal by a reader that we did not write', () => {
    fc.assert(
      fc.property(arbitraryProgramme({ unscheduled: true }), (programme) => {
        const { sessions, event } = programme;
        const read = eventsIn(writeIcs({ number: 3, programme }, sessions, OPTIONS));
        const expected = sessions
          .filter(({ start }) => start !== '')
          .map((session) => ({
            uid: `${session.id}@bsen`,
            summary: session.title,
            location: placeOf(programme, session),
            from: instantOf(session.start, event.zone),
            minutes: session.minutes,
            status: session.cancelled ? 'CANCELLED' : 'CONFIRMED',
            url: `https://bsen.example/session/${session.id}`,
          }));
        expect(
          read.map((entry) => ({
            uid: entry.uid,
            summary: entry.summary,
            location: entry.location ?? '',
            from: entry.startDate.toUnixTime() * 1000,
            minutes: entry.duration.toSeconds() / 60,
            status: entry.component.getFirstPropertyValue('status'),
            url: entry.component.getFirstPropertyValue('url'),
          })),
        ).toEqual(expected);
        for (const [index, entry] of read.entries()) {
          const session = sessions.filter(({ start }) => start !== '')[index]!;
          const names = session.speakers.map(({ name }) => name).join(', ');
          expect(entry.description ?? '').toBe([names, session.abstract].filter(Boolean).join('\n\n'));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('folds at 75 octets, and never within a letter', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const text = writeIcs({ number: 1, programme }, programme.sessions, { ...OPTIONS, alarmMinutes: 10 });
        const octets = new TextEncoder().encode(text);
        const lines: Uint8Array[] = [];
        let begin = 0;
        for (let at = 1; at < octets.length; at++)
          if (octets[at - 1] === 13 && octets[at] === 10) {
            lines.push(octets.slice(begin, at - 1));
            begin = at + 1;
          }
        expect(begin).toBe(octets.length);
        expect(lines.filter((line) => line.length > 75)).toEqual([]);
        for (const line of lines) decoder.decode(line);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['an umlaut', 'ä'],
    ['a smiley', '😀'],
    ['Hebrew', 'ש'],
  ])('folds a long title of nothing but %s', (_, sign) => {
    for (let length = 30; length < 80; length++) {
      const title = sign.repeat(length);
      const text = written([aSession({ title })]);
      const longest = Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length));
      expect([only(text).summary, longest <= 75]).toEqual([title, true]);
    }
  });

  test('writes the same text for the same release', () => {
    expect(written([aSession()])).toBe(written([aSession()]));
  });

  test('keeps the UID in the next release and counts the sequence up', () => {
    const [before, after] = [3, 4].map((number) => only(written([aSession()], {}, number)));
    expect([before?.uid, after?.uid]).toEqual(['archive-oeffnen@bsen', 'archive-oeffnen@bsen']);
    expect([before?.sequence, after?.sequence]).toEqual([3, 4]);
  });

  test.each([
    ['in summer', '2016-04-29T11:15', '2016-04-29T09:15:00Z'],
    ['in winter', '2016-12-24T11:15', '2016-12-24T10:15:00Z'],
    ['before the clocks go forward', '2016-03-27T01:59', '2016-03-27T00:59:00Z'],
    ['after the clocks have gone forward', '2016-03-27T03:00', '2016-03-27T01:00:00Z'],
    ['after the clocks have gone back', '2016-10-30T03:00', '2016-10-30T02:00:00Z'],
  ])('writes the right instant for Berlin %s', (_, start, instant) => {
    expect(only(written([aSession({ start })])).startDate.toString()).toBe(instant);
  });

  test('lasts as long over a change of clocks', () => {
    const event = only(written([aSession({ start: '2016-10-29T23:00', minutes: 300 })]));
    expect(event.endDate.toString()).toBe('2016-10-30T02:00:00Z');
  });

  test('rings before a session if asked to, but never for a cancelled one', () => {
    const alarms = (session: Session, options = {}) =>
      only(written([session], options)).component.getAllSubcomponents('valarm');
    const [alarm] = alarms(aSession(), { alarmMinutes: 10 });
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT10M');
    expect(alarms(aSession())).toEqual([]);
    expect(alarms(aSession({ cancelled: true }), { alarmMinutes: 10 })).toEqual([]);
  });

  test('cannot be told another line by a name', () => {
    const programme = aProgramme();
    const event = { ...programme.event, name: 'Eins\r\nX-EVIL:ja', venue: 'Haus\nBEGIN:VEVENT' };
    const text = writeIcs({ number: 1, programme: { ...programme, event } }, programme.sessions, OPTIONS);
    expect(text.split('\r\n').filter((line) => /^(X-EVIL|BEGIN:VEVENT)/.test(line))).toEqual([
      'BEGIN:VEVENT',
    ]);
  });
});

const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y', ...events, 'END:VCALENDAR', ''].join('\r\n');

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT'].join('\r\n');

const starts = (text: string) => {
  const reading = readIcs(text, 'Europe/Berlin');
  return reading.ok
    ? {
        starts: reading.schedule.entries.map(({ start }) => start),
        warnings: reading.warnings.map(({ kind }) => kind),
      }
    : reading.why;
};

describe('readIcs', () => {
  test.each([
    ['in UTC', 'DTSTART:20160429T091500Z'],
    ['without zone', 'DTSTART:20160429T111500'],
    ['in its own zone', 'DTSTART;TZID=America/New_York:20160429T051500'],
    ['in a zone nobody knows', 'DTSTART;TZID="W. Europe Standard Time":20160429T111500'],
  ])('puts a time %s on the wall of the conference', (_, line) => {
    expect(starts(calendar(event(line, 'SUMMARY:A')))).toEqual({
      starts: ['2016-04-29T11:15'],
      warnings: [],
    });
  });

  test('takes the first of what repeats, and warns', () => {
    const text = calendar(event('DTSTART:20160429T091500Z', 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:Yoga'));
    expect(starts(text)).toEqual({ starts: ['2016-04-29T11:15'], warnings: ['recurring'] });
  });

  test('leaves what lasts whole days without a time, and warns', () => {
    const text = calendar(event('DTSTART;VALUE=DATE:20160429', 'SUMMARY:Messe'));
    expect(starts(text)).toEqual({ starts: [''], warnings: ['allDay'] });
  });

  test.each([
    ['cut off', calendar(event('SUMMARY:A')).slice(0, 60), 'truncated'],
    ['without events', calendar(), 'noEntries'],
  ])('refuses a calendar that is %s', (_, text, why) => {
    expect(starts(text)).toBe(why);
  });

  test('finds everything of our own calendar in the draft again', () => {
    const sessions = [
      aSession({ title: 'Ärger; Glück, \\ „Maß“', cancelled: true }),
      aSession({ id: 'haus', room: '', track: '', speakers: [], abstract: '' }),
    ];
    const programme = aProgramme(sessions);
    const reading = readIcs(writeIcs({ number: 3, programme }, sessions, OPTIONS), 'Europe/Berlin');
    expect(reading.ok && toSessions(reading, programme).sessions).toEqual(sessions);
  });
});
