import Papa from 'papaparse';
import { EXAMPLE, type Session } from '../session.ts';
import { minutesBetween } from '../wall-time.ts';
import {
  columnsIn,
  COLUMNS,
  EXAMPLE_WORDS,
  saysYes,
  withoutGuard,
  type ColumnKey,
  type Found,
} from './csv-columns.ts';
import { clockIn, dateIn, minutesOf, wallOf, writtenIn } from './entry-fields.ts';
import {
  readingOf,
  refuse,
  type Entry,
  type Own,
  type Person,
  type Reading,
  type ReadWarning,
} from './schedule.ts';

type Row = { readonly has: (key: ColumnKey) => boolean; readonly cell: (key: ColumnKey) => string };

const personsIn = (cells: readonly string[], { columns, persons }: Found, row: Row): Person[] | undefined => {
  if (persons.length === 0 && !columns.has('persons')) return undefined;
  const named = persons
    .map(({ name, blog, about }) => ({
      id: '',
      name: (cells[name] ?? '').trim(),
      ...(blog >= 0 && { blog: (cells[blog] ?? '').trim() }),
      ...(about >= 0 && { about: (cells[about] ?? '').trim() }),
    }))
    .filter(({ name }) => name !== '');
  const listed = row.cell('persons').split(/[;\n]|,(?=\s*\p{Lu})/u);
  const others = listed.map((name) => ({ id: '', name: name.trim() })).filter(({ name }) => name !== '');
  return [...named, ...others];
};

const ownIn = ({ has, cell }: Row): Own => {
  const fields = cell('fields')
    .split(/[;,\n]/)
    .map((word) => word.trim());
  const said = cell('example').toLowerCase();
  const example: Session['example'] =
    EXAMPLE.find((word) => EXAMPLE_WORDS[word].toLowerCase() === said) ?? 'none';
  return {
    ...(cell('id') !== '' && { id: cell('id') }),
    ...(has('fields') && { fields: fields.filter(Boolean) }),
    ...(has('cancelled') && { cancelled: saysYes(cell('cancelled')) }),
    ...(has('example') && { example: saysYes(cell('example')) ? 'all' : example }),
    ...(has('source') && { source: cell('source') }),
  };
};

const MIDNIGHT = 24 * 60;

/** Start and length; an end before the start is on the next day. */
const timesIn = ({ cell }: Row, zone: string) => {
  const [date, clock] = [dateIn(cell('date')), clockIn(cell('start'))];
  const whole = writtenIn(cell('start')) ?? writtenIn(cell('date'));
  const german = /^(\S+)\s+(\S+)$/.exec(cell('start'));
  const [day, hour] = [date ?? dateIn(german?.[1] ?? ''), clock ?? clockIn(german?.[2] ?? '')];
  const start = whole && !clock ? wallOf(whole, zone, undefined).wall : day && hour ? `${day}T${hour}` : '';
  const said = minutesOf(cell('minutes'));
  const ending = writtenIn(cell('end'));
  const end = ending
    ? wallOf(ending, zone, undefined).wall
    : `${start.slice(0, 10)}T${clockIn(cell('end')) ?? ''}`;
  const passed = start && /T\d/.test(end) ? minutesBetween(start, end) : undefined;
  return { start, minutes: said ?? (passed !== undefined && passed < 0 ? passed + MIDNIGHT : passed) };
};

const cellsOf = (cells: readonly string[], { columns }: Found): Row => ({
  has: (key) => columns.has(key),
  cell: (key) => (cells[columns.get(key) ?? -1] ?? '').trim(),
});

const entryOf = (cells: readonly string[], found: Found, zone: string): Entry => {
  const row = cellsOf(cells, found);
  const persons = personsIn(cells, found, row);
  return {
    guid: '',
    id: row.cell('id'),
    slug: '',
    title: row.cell('title'),
    ...(row.has('abstract') && { texts: [row.cell('abstract')].filter(Boolean) }),
    ...(persons && { persons }),
    links: [],
    url: '',
    room: { name: row.cell('room') },
    ...(row.has('track') && { track: { name: row.cell('track') } }),
    ...timesIn(row, zone),
    ...(row.has('kind') && { kind: row.cell('kind') }),
    own: ownIn(row),
  };
};

const SIGNS_OF_A_PROGRAMME: readonly ColumnKey[] = ['date', 'start', 'room', 'persons', 'minutes'];

/** Every column that we write, in our order: nobody else does that. */
const isOurs = (heads: readonly string[]): boolean =>
  COLUMNS.filter(({ key }) => key !== 'persons').every(({ head }, index) => heads[index] === head);

/** A table with a row of heads; which columns there may be says `COLUMNS`. Times without offset are meant in `zone`. */
export const readScheduleCsv = (text: string, zone: string): Reading => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t', '|'],
  });
  const [heads = [], ...rows] = data.map((cells) =>
    cells.map((cell) => withoutGuard(cell.replace(/\r\n?/g, '\n'))),
  );
  const found = columnsIn(heads);
  const isProgramme = SIGNS_OF_A_PROGRAMME.some((key) => found.columns.has(key)) || found.persons.length > 0;
  if (!found.columns.has('title') || !isProgramme) return refuse('notASchedule');
  if (errors.some(({ code }) => code === 'MissingQuotes')) return refuse('truncated');
  const entries = rows.map((cells) => entryOf(cells, found, zone));
  const warnings = entries.flatMap((entry, index): ReadWarning[] => {
    const { cell } = cellsOf(rows[index] ?? [], found);
    const detail = [cell('date'), cell('start')].filter(Boolean).join(' ');
    return entry.start === ''
      ? [{ kind: 'noStart', event: entry.title, entry: index, field: 'start', detail }]
      : [];
  });
  return readingOf(
    {
      format: 'csv',
      ours: isOurs(heads),
      title: '',
      zone,
      zoned: false,
      days: [],
      rooms: [],
      tracks: [],
      entries,
    },
    warnings,
  );
};
