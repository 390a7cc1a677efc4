import Papa from 'papaparse';
import { bySchedule, type Programme } from '../programme.ts';
import { isScheduled, type Session } from '../session.ts';
import { clockOf, dateOf } from '../wall-time.ts';
import {
  COLUMNS,
  EXAMPLE_WORDS,
  FIELD_GAP,
  FORMULA,
  KIND_WORDS,
  PERSON_HEADS,
  YES,
  type ColumnKey,
} from './csv-columns.ts';
import { roomNameOf, trackNameOf } from './own-words.ts';
import { endIn } from './zone.ts';

/** Written by the columns of the persons instead. */
const written = COLUMNS.filter(({ key }) => key !== 'persons');

const cellsOf = ({ event, rooms, tracks }: Programme, session: Session): Record<ColumnKey, string> => {
  const { start, minutes } = session;
  return {
    id: session.id,
    title: session.title,
    date: dateOf(start),
    start: clockOf(start),
    end: start && clockOf(endIn(start, minutes, event.zone)),
    minutes: String(minutes),
    room: roomNameOf(rooms, session.room),
    track: trackNameOf(tracks, session.track),
    kind: KIND_WORDS[session.kind],
    persons: '',
    abstract: session.abstract,
    fields: session.fields.join(FIELD_GAP),
    cancelled: session.cancelled ? YES : '',
    example: EXAMPLE_WORDS[session.example],
    source: session.source,
  };
};

/** As the day goes; what has no time is at the end. */
const inOrder = (sessions: readonly Session[]): Session[] => [
  ...sessions.filter(isScheduled).sort(bySchedule),
  ...sessions.filter((session) => !isScheduled(session)),
];

/**
 * All sessions, also those without a time, as a table for spreadsheets: semicolons and a byte order mark, as a German
 * Excel opens it by a double click; no cell is a formula. There are as many columns of persons as are needed, two at least.
 */
export const writeScheduleCsv = (programme: Programme): string => {
  const most = Math.max(2, ...programme.sessions.map(({ speakers }) => speakers.length));
  const numbers = Array.from({ length: most }, (_, index) => index);
  const { name, blog, about } = PERSON_HEADS;
  const heads = numbers.flatMap((index) => [name, blog, about].map((head) => `${head} ${index + 1}`));
  const rows = inOrder(programme.sessions).map((session) => {
    const cells = cellsOf(programme, session);
    const people = numbers.flatMap((index) => {
      const speaker = session.speakers[index];
      return speaker ? [speaker.name, speaker.blog, speaker.about] : ['', '', ''];
    });
    return [...written.map(({ key }) => cells[key]), ...people];
  });
  const table = Papa.unparse([[...written.map(({ head }) => head), ...heads], ...rows], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `\uFEFF${table}\r\n`;
};
