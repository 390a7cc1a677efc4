import { writeIcs } from '#domain/exchange/write-ics.ts';
import { writeScheduleJson } from '#domain/exchange/write-json.ts';
import { scheduleTree } from '#domain/exchange/write-xml.ts';
import type { Programme } from '#domain/programme.ts';
import { writeXml } from './xml-dom.ts';

export const EXPORTS = ['json', 'xml', 'csv', 'ics'] as const;
export type Export = (typeof EXPORTS)[number];

const TYPES: Readonly<Record<Export, string>> = {
  json: 'application/json',
  xml: 'application/xml',
  csv: 'text/csv',
  ics: 'text/calendar',
};

/** What is handed out: a release by its number, or the draft that may become the next one. */
export type Handout = { readonly programme: Programme; readonly number: number; readonly isDraft: boolean };

export type ExportFile = { readonly name: string; readonly type: string; readonly text: string };

const textOf = async ({ programme, number, isDraft }: Handout, format: Export): Promise<string> => {
  const { origin } = location;
  const source = { programme, version: isDraft ? `${number}-entwurf` : String(number), origin };
  if (format === 'json') return writeScheduleJson(source);
  if (format === 'xml') return writeXml(scheduleTree(source));
  if (format === 'ics') return writeIcs({ number, programme }, programme.sessions, { origin });
  return (await import('#domain/exchange/write-csv.ts')).writeScheduleCsv(programme);
};

/** A programme as a file. Rejects when what writes it could not be loaded. */
export const exportFile = async (handout: Handout, format: Export): Promise<ExportFile> => ({
  name: `bsen-${handout.isDraft ? 'entwurf' : `fassung-${handout.number}`}.${format}`,
  type: TYPES[format],
  text: await textOf(handout, format),
});
