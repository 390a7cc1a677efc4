import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { Reading } from '#domain/exchange/schedule.ts';
import { toSessions } from '#domain/exchange/to-sessions.ts';
import { scheduleTree } from '#domain/exchange/write-xml.ts';
import { readFile } from '#features/editor/exchange/read-file.ts';
import { writeXml } from '#features/editor/exchange/xml-dom.ts';
import { arbitraryProgramme } from '../support/arbitrary-programme.ts';
import { aProgramme } from '../support/factories.ts';
import { countsOf, expectedOf, type Counts } from '../support/schedule-counts.ts';

declare module 'vitest/internal/browser' {
  interface BrowserCommands {
    sharedData: (path: string) => Promise<string | null>;
    xmllint: (xml: string) => Promise<string[]>;
  }
}

const shared = (path: string): Promise<string | null> => commands.sharedData(`programme/${path}`);

const expected = JSON.parse((await shared('expected-counts.json')) ?? '{}') as Record<string, Counts>;
const absent = Object.keys(expected).length === 0;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** One byte a letter. */
const lettersOf = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

const read = (text: string): Promise<Reading> => readFile(bytesOf(text), 'Europe/Brussels');

const why = async (bytes: Uint8Array): Promise<string> => {
  const reading = await readFile(bytes, 'Europe/Berlin');
  return reading.ok ? 'taken' : reading.why;
};

const wholeFile = async (name: string): Promise<string> => (await shared(name)) ?? '';

describe.skipIf(absent)('real programmes', () => {
  it.each(Object.keys(expected))('counts what is in %s', async (name) => {
    const reading = await read(await wholeFile(name));
    expect(reading).toMatchObject({ ok: true });
    const counted: Counts = reading.ok ? countsOf(reading.schedule) : {};
    expect(counted).toEqual(expectedOf(name, expected[name]!, counted));
  });

  it.each(Object.keys(expected))('refuses %s when the end of it is missing', async (name) => {
    const text = await wholeFile(name);
    const cuts = [0.5, 0.9, 0.999].map((share) => text.slice(0, Math.floor(text.length * share)));
    expect(await Promise.all(cuts.map((cut) => why(bytesOf(cut))))).toEqual([
      'truncated',
      'truncated',
      'truncated',
    ]);
  });

  it('writes XML in which xmllint finds nothing wrong', async () => {
    const programmes = fc.sample(arbitraryProgramme(), 12);
    for (const programme of programmes) {
      const xml = writeXml(scheduleTree({ programme, version: '3', origin: 'https://bsen.example' }));
      expect(await commands.xmllint(xml)).toEqual([]);
    }
  });

  it('is told by xmllint what is wrong, so the other test means something', async () => {
    expect(await commands.xmllint('<schedule/>')).not.toEqual([]);
  });

  it('writes every real programme again so that xmllint finds nothing wrong', async () => {
    for (const name of Object.keys(expected)) {
      const reading = await read(await wholeFile(name));
      const { sessions, rooms, tracks } = reading.ok ? toSessions(reading, aProgramme([])) : aProgramme([]);
      const programme = { ...aProgramme(), sessions: [...sessions], rooms: [...rooms], tracks: [...tracks] };
      const xml = writeXml(scheduleTree({ programme, version: '3', origin: 'https://bsen.example' }));
      expect([name, await commands.xmllint(xml)]).toEqual([name, []]);
    }
  });
});

describe('a table', () => {
  // Node's own decoder takes it for Latin-1.
  it('is read as the Excel of Windows writes it', async () => {
    const text = 'Titel;Tag;Beginn\r\n\u0084Gr\u00f6\u00dfe\u0093 \u0096 5 \u0080;29.04.2016;11:15\r\n';
    const reading = await readFile(Uint8Array.from(lettersOf(text)), 'Europe/Berlin');
    expect(reading.ok && reading.schedule.entries.map(({ title }) => title)).toEqual(['„Größe“ – 5 €']);
  });
});

describe('what is no text', () => {
  it('is refused', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(await why(png)).toBe('binary');
    expect(await why(new Uint8Array(10_000_001).fill(60))).toBe('tooBig');
    expect(await why(new Uint8Array())).toBe('empty');
  });
});

describe('XML', () => {
  it('gives the sessions back through the browser', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProgramme(), async (programme) => {
        const xml = writeXml(scheduleTree({ programme, version: '3', origin: 'https://bsen.example' }));
        const reading = await readFile(bytesOf(xml), 'Pacific/Apia');
        const sessions = reading.ok ? toSessions(reading, programme).sessions : [];
        const sorted = (list: readonly { id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(sessions)).toEqual(sorted(programme.sessions));
      }),
    );
  });

  it.each([
    [
      'an entity bomb',
      '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><schedule>&b;</schedule>',
      'entities',
    ],
    [
      'an outside entity',
      '<!DOCTYPE s SYSTEM "x.dtd" [<!ENTITY % x SYSTEM "file:///">]><schedule/>',
      'entities',
    ],
    ['a web page', '<!doctype html><html><body>Programm<br></body></html>', 'notASchedule'],
    ['another XML', '<rss version="2.0"><channel/></rss>', 'notASchedule'],
    ['broken XML', '<schedule><conference></schedule>', 'damaged'],
    ['a schedule without events', '<schedule><conference/></schedule>', 'noEntries'],
  ])('refuses %s', async (_, text, reason) => {
    expect(await why(bytesOf(text))).toBe(reason);
  });

  it('refuses an entity bomb in UTF-16 too', async () => {
    const text = '\uFEFF<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "ha">]><schedule>&a;</schedule>';
    const bytes = new Uint8Array(new Uint16Array(lettersOf(text)).buffer);
    expect(await why(bytes)).toBe('entities');
  });

  it('reads what an old encoding declares', async () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-1"?><schedule><day date="2016-04-29"><room name="S\u00e4ulen"><event id="1"><start>09:00</start><duration>1:00</duration><title>\u00d6l</title></event></room></day></schedule>';
    const reading = await readFile(Uint8Array.from(lettersOf(text)), 'Europe/Berlin');
    expect(reading.ok && reading.schedule.entries.map(({ title, room }) => [title, room.name])).toEqual([
      ['Öl', 'Säulen'],
    ]);
  });
});
