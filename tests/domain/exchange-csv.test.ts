import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readScheduleCsv } from '#domain/exchange/read-csv.ts';
import { toSessions } from '#domain/exchange/to-sessions.ts';
import { writeScheduleCsv } from '#domain/exchange/write-csv.ts';
import { arbitraryProgramme } from '../support/arbitrary-programme.ts';
import { aProgramme, aSession } from '../support/factories.ts';

const read = (...lines: string[]) => {
  const reading = readScheduleCsv(lines.join('\n'), 'Europe/Berlin');
  return reading.ok ? toSessions(reading, aProgramme([aSession()])) : reading.why;
};

const first = (...lines: string[]) => {
  const imported = read(...lines);
  return typeof imported === 'string' ? undefined : imported.sessions[0];
};

describe('readScheduleCsv', () => {
  test('reads what a spreadsheet writes in German', () => {
    expect(
      first(
        'Titel;Tag;Beginn;Ende;Raum;Personen;Art',
        '"Öffnen; jetzt";29.04.2016;11:15;12:00;Saal;Anna Beispiel; Bert;Workshop'.replace(
          '; Bert',
          ', Bert',
        ),
      ),
    ).toMatchObject({
      title: 'Öffnen; jetzt',
      start: '2016-04-29T11:15',
      minutes: 45,
      room: 'saal',
      speakers: [{ name: 'Anna Beispiel' }, { name: 'Bert' }],
      kind: 'session',
    });
  });

  test('reads the heads that pretalx writes', () => {
    expect(
      first(
        'ID,Proposal title,Session type,Track,Abstract,Speaker names,Room,Start,Duration',
        'ABC123,Opening archives,Talk,Content,How,"Anna, Bert",Saal,2016-04-29T11:15:00+02:00,30',
      ),
    ).toMatchObject({
      id: 'abc123',
      title: 'Opening archives',
      track: 'content',
      start: '2016-04-29T11:15',
      minutes: 30,
    });
  });

  test('takes an end before the start for one on the next day', () => {
    expect(first('Titel,Tag,Beginn,Ende', 'Tanz,2016-04-29,23:00,01:30')?.minutes).toBe(150);
  });

  test('leaves as it is what has no column, and empties what has an empty cell', () => {
    const session = first('Kürzel;Titel;Tag;Beginn;Strang', 'archive-oeffnen;Archive;2016-04-29;12:15;');
    expect(session).toMatchObject({
      abstract: aSession().abstract,
      speakers: aSession().speakers,
      track: '',
      example: 'all',
    });
  });

  test('lets a session without a time wait, and says so', () => {
    const imported = read('Titel;Tag;Beginn', 'Später;;', 'Irgendwann;bald;früh');
    expect(imported).toMatchObject({
      sessions: [{ start: '' }, { start: '' }],
      warnings: expect.arrayContaining([
        expect.objectContaining({
          kind: 'noStart',
          event: 'Irgendwann',
          field: 'start',
          detail: 'bald früh',
        }),
      ]),
    });
  });

  test.each([
    ['prose', 'Liebe Leute,\nhier ist das Programm.', 'notASchedule'],
    ['a table of something else', 'Name;Preis\nBrot;3', 'notASchedule'],
    ['an open quotation', 'Titel;Tag;Raum\nA;2016-04-29;Saal\nB;2016-04-29;"Sa', 'truncated'],
    ['heads alone', 'Titel;Tag;Beginn', 'noEntries'],
  ])('refuses %s', (_, text, why) => {
    expect(read(text)).toBe(why);
  });
});

describe('writeScheduleCsv', () => {
  test('has no cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(arbitraryProgramme({ unscheduled: true }), (programme) => {
        const { data } = Papa.parse<string[]>(writeScheduleCsv(programme).slice(1), { delimiter: ';' });
        expect(data.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test.each(["'", "'=1", "''", '=1', '+1', '-1', '@a', "'n Apfel"])('gives %s back as it was', (title) => {
    const programme = aProgramme([aSession({ title, id: 'a', cancelled: true })]);
    const reading = readScheduleCsv(writeScheduleCsv(programme), 'Europe/Berlin');
    expect(reading.ok && toSessions(reading, { ...programme, sessions: [] }).sessions).toEqual(
      programme.sessions,
    );
  });
});
