import { exportedOf, fileStem, type Contactable } from '#domain/contact-export.ts';
import type { ContactHeads } from '#domain/exchange/write-contacts-csv.ts';
import { saveFile } from '#ui/save-file.ts';

/** Where people met, as their entry in an address book says it. */
const EVENT = '#bsen';

type Choice = {
  readonly stem: string;
  readonly notes: boolean;
  /** The day of a moment at the venue. */
  readonly dayAt: (at: number) => string;
};

/** Saves people as vCards; resolves to the name of the file. */
export const saveVCards = async (
  people: readonly Contactable[],
  { stem, notes, dayAt }: Choice,
): Promise<string> => {
  const { writeVCards } = await import('#domain/exchange/write-vcards.ts');
  const name = `${stem}.vcf`;
  saveFile({ name, type: 'text/vcard', text: writeVCards(exportedOf(people, { notes }, dayAt), EVENT) });
  return name;
};

/** Saves people as a table; resolves to the name of the file. */
export const saveTable = async (
  people: readonly Contactable[],
  { stem, notes, dayAt }: Choice,
  heads: ContactHeads,
): Promise<string> => {
  const { writeContactsCsv } = await import('#domain/exchange/write-contacts-csv.ts');
  const name = `${stem}.csv`;
  const text = writeContactsCsv(exportedOf(people, { notes }, dayAt), heads, notes);
  saveFile({ name, type: 'text/csv', text });
  return name;
};

/** `kontakt-anna-mueller`; only `kontakt` where nothing of a name can stand in a file's name. */
export const stemFor = (stem: string, name: string): string =>
  [stem, fileStem(name)].filter(Boolean).join('-');
