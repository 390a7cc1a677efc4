import Papa from 'papaparse';
import type { Exported } from '../contact-export.ts';
import { FORMULA } from './csv-columns.ts';

/** The heads of the columns, in the language of whoever exports. */
export type ContactHeads = Readonly<
  Record<'name' | 'email' | 'phone' | 'blog' | 'mastodon' | 'links' | 'met' | 'note', string>
>;

const cellsOf = ({ name, contact, note, date }: Exported, withNotes: boolean): string[] => [
  name,
  contact.email,
  contact.phone,
  contact.blog,
  contact.mastodon,
  contact.links.join(' '),
  date,
  ...(withNotes ? [note] : []),
];

/**
 * A table for spreadsheets: semicolons and a byte order mark, as a German Excel opens it by a double click; no cell is a
 * formula (an apostrophe stands before what looks like one, also before a phone number with a plus).
 */
export const writeContactsCsv = (
  people: readonly Exported[],
  heads: ContactHeads,
  withNotes: boolean,
): string => {
  const { name, email, phone, blog, mastodon, links, met, note } = heads;
  const first = [name, email, phone, blog, mastodon, links, met, ...(withNotes ? [note] : [])];
  const table = Papa.unparse([first, ...people.map((person) => cellsOf(person, withNotes))], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `\uFEFF${table}\r\n`;
};
