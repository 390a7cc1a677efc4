import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScheduleCsv } from '#domain/exchange/read-csv.ts';
import { readScheduleJson } from '#domain/exchange/read-json.ts';
import type { Reading } from '#domain/exchange/schedule.ts';
import { toSessions } from '#domain/exchange/to-sessions.ts';
import { writeScheduleCsv } from '#domain/exchange/write-csv.ts';
import { writeScheduleJson } from '#domain/exchange/write-json.ts';
import { checkSession } from '#domain/check-session.ts';
import type { Programme } from '#domain/programme.ts';
import { arbitraryProgramme } from '../support/arbitrary-programme.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { countsOf, expectedOf, type Counts } from '../support/schedule-counts.ts';
import { isAbsent, readShared } from './shared-data.ts';

const absent = isAbsent('programme/expected-counts.json');
const expected = absent
  ? {}
  : (JSON.parse(readShared('programme/expected-counts.json')) as Record<string, Counts>);
const files = Object.keys(expected).filter((name) => name.endsWith('.json'));

const read = (name: string): Reading => readScheduleJson(readShared(`programme/${name}`), 'Europe/Berlin');

const imported = (name: string) => {
  const reading = read(name);
  if (!reading.ok) throw new Error(reading.why);
  return toSessions(reading, aProgramme([]));
};

const source = (programme: Programme) => ({ programme, version: '3', origin: 'https://bsen.example' });

const validator = () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // The schema's own invention; we write no colours.
  ajv.addFormat('color', true);
  ajv.addMetaSchema(draft06);
  return ajv.compile(JSON.parse(readShared('programme/voc-schedule-schema.json')) as object);
};

const validate = absent ? () => false : validator();

/** What the official schema finds wrong. */
const complaints = (text: string): unknown => {
  validate(JSON.parse(text));
  return 'errors' in validate ? (validate.errors ?? []) : [];
};

describe.skipIf(absent)('real programmes', () => {
  test.each(files)('count as expected in %s', (name) => {
    const reading = read(name);
    expect(reading).toMatchObject({ ok: true });
    const counted: Counts = reading.ok ? countsOf(reading.schedule) : {};
    expect(counted).toEqual(expectedOf(name, expected[name]!, counted));
  });

  test.each(files)('become sessions that may be stored, from %s', (name) => {
    const refused = imported(name).sessions.filter((session) => !checkSession(session).ok);
    expect(refused).toEqual([]);
  });

  test.each(files)('leave no tag in what people read, from %s', (name) => {
    const texts = imported(name).sessions.flatMap(({ title, abstract }) => [title, abstract]);
    expect(texts.filter((text) => /<(p|br|li|a|script)\b/i.test(text))).toEqual([]);
  });

  test.each(files)('pass the schema when they are written again, from %s', (name) => {
    const { sessions, rooms, tracks } = imported(name);
    const programme = { ...aProgramme([...sessions]), rooms, tracks };
    expect(complaints(writeScheduleJson(source(programme)))).toEqual([]);
  });
});

describe.skipIf(absent)('the schema of schedule.json', () => {
  test('finds nothing wrong in what we write', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        expect(complaints(writeScheduleJson(source(programme)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('finds something wrong in the invalid example, and we name it', () => {
    const name = 'voc-invalid-example.json';
    expect(complaints(readShared(`programme/${name}`))).not.toEqual([]);
    const found = imported(name).warnings.map(({ kind, event, field, detail }) => [
      kind,
      event,
      field,
      detail,
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['badField', 'Internal Penetration Testing Basics', 'id', '2814'],
        ['badField', 'Internal Penetration Testing Basics', 'persons', 'dsadf, MÄaN0'],
      ]),
    );
  });
});

describe.skipIf(absent)('hostile spreadsheets', () => {
  test('calculate nothing of ours, and give it back as it was', () => {
    const payloads = readShared('hostile/csv-injection-payloads.txt').split('\n').filter(Boolean);
    const sessions = payloads.map((payload, index) =>
      aSession({ id: `s${index}`, title: payload, speakers: [{ name: payload, blog: '', about: payload }] }),
    );
    const programme = aProgramme(sessions);
    const table = writeScheduleCsv(programme);
    const cells = table.slice(1).split(/\r\n|;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
    const reading = readScheduleCsv(table, 'Europe/Berlin');
    expect(reading.ok && toSessions(reading, { ...programme, sessions: [] }).sessions).toEqual(sessions);
  });

  test('may hold any naughty string', () => {
    const strings = (JSON.parse(readShared('hostile/blns.json')) as string[]).filter(
      (text) => text.trim() !== '',
    );
    const sessions = strings.map((text, index) =>
      aSession({ id: `s${1000 + index}`, abstract: text.trim() }),
    );
    const programme = aProgramme(sessions);
    const reading = readScheduleCsv(writeScheduleCsv(programme), 'Europe/Berlin');
    const back = reading.ok ? toSessions(reading, { ...programme, sessions: [] }).sessions : [];
    expect(back.map(({ abstract }) => abstract)).toEqual(
      strings.map((text) => text.trim().replace(/\r\n?/g, '\n')),
    );
  });
});
