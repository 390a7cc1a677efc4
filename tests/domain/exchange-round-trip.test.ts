import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planImport } from '#domain/exchange/plan-import.ts';
import { readScheduleCsv } from '#domain/exchange/read-csv.ts';
import { readScheduleJson } from '#domain/exchange/read-json.ts';
import { readScheduleXml } from '#domain/exchange/read-xml.ts';
import type { Reading } from '#domain/exchange/schedule.ts';
import { toSessions } from '#domain/exchange/to-sessions.ts';
import { writeScheduleCsv } from '#domain/exchange/write-csv.ts';
import { writeScheduleJson } from '#domain/exchange/write-json.ts';
import { scheduleTree } from '#domain/exchange/write-xml.ts';
import type { Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { arbitraryProgramme } from '../support/arbitrary-programme.ts';
import { aProgramme, aSession } from '../support/factories.ts';

const ORIGIN = 'https://bsen.example';
const NOTHING: Programme = {
  event: { name: '', claim: '', zone: 'Europe/Berlin', venue: '', address: '' },
  rooms: [],
  tracks: [],
  sessions: [],
};

/** A programme is much; rare trouble is found over the days. */
const RUNS = { numRuns: 40 };

const byId = (sessions: readonly Session[]) => [...sessions].sort((a, b) => (a.id < b.id ? -1 : 1));

const into = (draft: Programme, reading: Reading): Session[] => {
  expect(reading).toMatchObject({ ok: true });
  return reading.ok ? byId(toSessions(reading, draft).sessions) : [];
};

const source = (programme: Programme) => ({ programme, version: '3', origin: ORIGIN });

const throughJson = (programme: Programme) =>
  readScheduleJson(writeScheduleJson(source(programme)), 'Pacific/Apia');

const throughTree = (programme: Programme) =>
  readScheduleXml(scheduleTree(source(programme)), 'Pacific/Apia');

const throughCsv = (programme: Programme) =>
  readScheduleCsv(writeScheduleCsv(programme), programme.event.zone);

/** What XML has no place for. */
const withoutWordsOfOurs = (session: Session): Session => ({
  ...session,
  speakers: session.speakers.map((speaker) => ({ ...speaker, about: '' })),
  fields: [],
  example: 'none',
});

describe('a session called „Fällt aus: …“', () => {
  const named = (cancelled: boolean) => aProgramme([aSession({ title: 'Fällt aus: Strom', cancelled })]);

  test.each([
    ['JSON', true, throughJson],
    ['JSON', false, throughJson],
    ['XML', true, throughTree],
    ['XML', false, throughTree],
  ])('keeps its title in %s; cancelled: %s', (_, cancelled, through) => {
    const [back] = into({ ...named(cancelled), sessions: [] }, through(named(cancelled)));
    expect(back).toMatchObject({ title: 'Fällt aus: Strom', cancelled });
  });

  test('is what somebody makes of it in the file, if they change the title there', () => {
    const written = writeScheduleJson(source(aProgramme([aSession({ title: 'Strom' })])));
    const marked = readScheduleJson(
      written.replace(/"title": "Strom"(?=,\s+"subtitle")/, '"title": "Fällt aus: Strom"'),
      'Europe/Berlin',
    );
    expect(into(aProgramme([]), marked)[0]).toMatchObject({ title: 'Strom', cancelled: true });
  });

  test('is cancelled in a file of an earlier version, which said no more', () => {
    const written = writeScheduleJson(
      source(aProgramme([aSession({ title: 'Strom', fields: ['Museum'], cancelled: true })])),
    );
    const file = JSON.parse(written) as {
      schedule: { conference: { meta: { bsen: { sessions: object[] } } } };
    };
    const { bsen } = file.schedule.conference.meta;
    bsen.sessions = bsen.sessions.map((said) => ({ ...said, title: undefined, cancelled: undefined }));
    const reading = readScheduleJson(JSON.stringify(file), 'Europe/Berlin');
    expect(into(aProgramme([]), reading)[0]).toMatchObject({
      title: 'Strom',
      cancelled: true,
      fields: ['Museum'],
    });
  });
});

describe('reading what was written', () => {
  test('gives the programme back from JSON, even where nothing of it is known', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        expect(into(NOTHING, throughJson(programme))).toEqual(byId(programme.sessions));
      }),
      RUNS,
    );
  });

  test('gives the sessions back from XML; what it cannot hold stays as the draft has it', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const header = { ...programme, sessions: [] };
        expect(into(programme, throughTree(programme))).toEqual(byId(programme.sessions));
        expect(into(header, throughTree(programme))).toEqual(
          byId(programme.sessions.map(withoutWordsOfOurs)),
        );
      }),
      RUNS,
    );
  });

  test('gives everything back from CSV, also what has no time yet', () => {
    fc.assert(
      fc.property(arbitraryProgramme({ unscheduled: true }), (programme) => {
        expect(into({ ...programme, sessions: [] }, throughCsv(programme))).toEqual(byId(programme.sessions));
      }),
      RUNS,
    );
  });

  test.each([
    ['JSON', throughJson],
    ['XML', throughTree],
    ['CSV', throughCsv],
  ])('leaves nothing to do when it is put into the programme it came from (%s)', (_, through) => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const reading = through(programme);
        const plan = planImport(programme.sessions, { sessions: into(programme, reading) });
        expect(plan).toEqual({ added: [], changed: [], removed: [], same: programme.sessions.length });
      }),
      RUNS,
    );
  });
});
