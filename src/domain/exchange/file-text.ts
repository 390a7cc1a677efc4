import { FILE_LIMITS, type Refusal } from './schedule.ts';

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: Refusal };

const BOMS: readonly [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** What the file says itself: a byte order mark, or the first line of XML. */
const declaredIn = (bytes: Uint8Array): string | null => {
  const bom = BOMS.find(([marks]) => marks.every((mark, index) => bytes[index] === mark));
  if (bom) return bom[1];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1] ?? null;
};

const decodeAs = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The text of a file: UTF-8, or as its byte order mark or XML declaration says, or else Windows-1252 – the one that
 * German spreadsheets write. Refuses what is bigger than 10 MB before looking at it, what is empty, and what holds zero
 * bytes as pictures and archives do.
 */
export const fileText = (bytes: Uint8Array): FileText => {
  if (bytes.length > FILE_LIMITS.bytes) return { ok: false, why: 'tooBig' };
  const declared = declaredIn(bytes);
  const text =
    (declared && decodeAs(bytes, declared)) ??
    decodeAs(bytes, 'utf-8') ??
    decodeAs(bytes, 'windows-1252') ??
    '';
  if (text.trim() === '') return { ok: false, why: 'empty' };
  return text.includes('\0') ? { ok: false, why: 'binary' } : { ok: true, text };
};

export type Format = 'json' | 'xml' | 'csv' | 'ics';

/** By what it begins with, never by the name of the file; what looks like nothing else may be a table. */
export const formatOf = (text: string): Format => {
  const head = text.trimStart();
  if (head.startsWith('<')) return 'xml';
  if (/^[{[]/.test(head)) return 'json';
  return /^BEGIN:VCALENDAR/i.test(head) ? 'ics' : 'csv';
};

/** XML that may define words of its own: that is how a kilobyte becomes a gigabyte. Never handed to a parser. */
export const definesEntities = (text: string): boolean => /<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text);
