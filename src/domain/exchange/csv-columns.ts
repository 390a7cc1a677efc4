import { SESSION_LIMITS, type Session } from '../session.ts';
import { termKey } from '../terms.ts';

/** The columns of our table in their order: `head` is written and read, the words of `also` are read as well. */
export const COLUMNS = [
  { key: 'id', head: 'Kürzel', also: ['id', 'session-id', 'code', 'uid', 'guid'] },
  {
    key: 'title',
    head: 'Titel',
    also: ['title', 'session', 'thema', 'name', 'proposal title', 'session title'],
  },
  { key: 'date', head: 'Tag', also: ['datum', 'date', 'day'] },
  { key: 'start', head: 'Beginn', also: ['start', 'von', 'zeit', 'uhrzeit', 'time', 'begin', 'start time'] },
  { key: 'end', head: 'Ende', also: ['end', 'bis', 'end time'] },
  { key: 'minutes', head: 'Minuten', also: ['dauer', 'duration', 'minutes', 'länge', 'length'] },
  { key: 'room', head: 'Raum', also: ['room', 'ort', 'location', 'saal'] },
  { key: 'track', head: 'Strang', also: ['track', 'reihe'] },
  { key: 'kind', head: 'Art', also: ['kind', 'type', 'typ', 'session type', 'format'] },
  {
    key: 'persons',
    head: 'Personen',
    also: ['speakers', 'speaker', 'wer', 'referenten', 'speaker names', 'persons'],
  },
  { key: 'abstract', head: 'Beschreibung', also: ['abstract', 'description', 'text', 'inhalt'] },
  { key: 'fields', head: 'Felder', also: ['fields', 'bereiche'] },
  { key: 'cancelled', head: 'Fällt aus', also: ['cancelled', 'canceled', 'abgesagt'] },
  { key: 'example', head: 'Beispiel', also: ['example'] },
  { key: 'source', head: 'Quelle', also: ['source', 'link', 'url'] },
] as const;

export type ColumnKey = (typeof COLUMNS)[number]['key'];

/** Of every person three columns: „Person 1“, „Blog 1“, „Über Person 1“ – people can fill them in a spreadsheet. */
export const PERSON_HEADS = { name: 'Person', blog: 'Blog', about: 'Über Person' } as const;

export type Found = {
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly persons: readonly { readonly name: number; readonly blog: number; readonly about: number }[];
};

/** Where which column stands in this row of heads; -1 for what a person has no column for. */
export const columnsIn = (heads: readonly string[]): Found => {
  const keys = heads.map(termKey);
  const at = (head: string) => keys.indexOf(termKey(head));
  const columns = new Map<ColumnKey, number>();
  for (const { key, head, also } of COLUMNS) {
    const index = [head, ...also].map(at).find((place) => place >= 0);
    if (index !== undefined) columns.set(key, index);
  }
  const persons = Array.from({ length: SESSION_LIMITS.speakers * 2 }, (_, index) => ({
    name: at(`${PERSON_HEADS.name} ${index + 1}`),
    blog: at(`${PERSON_HEADS.blog} ${index + 1}`),
    about: at(`${PERSON_HEADS.about} ${index + 1}`),
  })).filter(({ name }) => name >= 0);
  return { columns, persons };
};

export const KIND_WORDS: Readonly<Record<Session['kind'], string>> = {
  session: 'Session',
  opening: 'Begrüßung',
  break: 'Pause',
  fishbowl: 'Fishbowl',
};

export const EXAMPLE_WORDS: Readonly<Record<Session['example'], string>> = {
  none: '',
  time: 'Zeit',
  all: 'alles',
};

export const YES = 'ja';

export const saysYes = (cell: string): boolean => /^(ja|j|yes|y|x|1|true|wahr)$/i.test(cell.trim());

/** The words of one cell: „Museum; Verein“. */
export const FIELD_GAP = '; ';

/** What makes a spreadsheet calculate; an apostrophe of our own before it must be told from one that was there. */
export const FORMULA = /^[=+\-@\t\r\n'＝＋－＠][^]*$/;

/** The apostrophe that keeps a spreadsheet from calculating is no part of the text. */
export const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n'＝＋－＠])/, '');
