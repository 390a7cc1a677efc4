import { definesEntities, fileText, formatOf, type Format } from '#domain/exchange/file-text.ts';
import { FILE_LIMITS, refuse, type Reading } from '#domain/exchange/schedule.ts';
import { parseXml } from './xml-dom.ts';

const readXml = async (text: string, zone: string): Promise<Reading> => {
  if (definesEntities(text)) return refuse('entities');
  if (!/<schedule[\s>]/.test(text)) return refuse('notASchedule');
  const tree = parseXml(text);
  if (!tree) return refuse(/<\/schedule\s*>\s*$/.test(text) ? 'damaged' : 'truncated');
  const { readScheduleXml } = await import('#domain/exchange/read-xml.ts');
  return readScheduleXml(tree, zone);
};

/** Every reader comes with its package, and only when a file asks for it. */
const READERS: Readonly<Record<Format, (text: string, zone: string) => Promise<Reading>>> = {
  json: async (text, zone) => (await import('#domain/exchange/read-json.ts')).readScheduleJson(text, zone),
  csv: async (text, zone) => (await import('#domain/exchange/read-csv.ts')).readScheduleCsv(text, zone),
  ics: async (text, zone) => (await import('#domain/exchange/read-ics.ts')).readIcs(text, zone),
  xml: readXml,
};

/** Reads a programme of any of the four formats; `zone` is meant where the file names none. Rejects without network. */
export const readFile = (bytes: Uint8Array, zone: string): Promise<Reading> => {
  const read = fileText(bytes);
  return read.ok ? READERS[formatOf(read.text)](read.text, zone) : Promise.resolve(refuse(read.why));
};

/** The same for a file that somebody chose; one that is too big is refused before it is in memory. */
export const readChosenFile = async (file: File, zone: string): Promise<Reading> =>
  file.size > FILE_LIMITS.bytes ? refuse('tooBig') : readFile(new Uint8Array(await file.arrayBuffer()), zone);
