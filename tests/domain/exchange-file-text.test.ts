import { describe, expect, test } from 'vitest';
import { definesEntities, fileText, formatOf } from '#domain/exchange/file-text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const oneByteEach = (text: string) =>
  Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

const textOf = (file: Uint8Array) => {
  const read = fileText(file);
  return read.ok ? read.text : read.why;
};

describe('fileText', () => {
  test.each([
    ['UTF-8', utf8('Größe')],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, ...utf8('Größe'))],
    ['Windows-1252', oneByteEach('Größe')],
    ['UTF-16', bytes(0xff, 0xfe, 71, 0, 114, 0, 0xf6, 0, 0xdf, 0, 101, 0)],
  ])('reads %s', (_, file) => {
    expect(textOf(file)).toBe('Größe');
  });

  test.each([
    ['nothing', bytes(), 'empty'],
    ['blanks', utf8(' \n\t'), 'empty'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'binary'],
    ['a ZIP, as spreadsheets are', bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'binary'],
    ['more than 10 MB', new Uint8Array(10_000_001).fill(65), 'tooBig'],
  ])('refuses %s', (_, file, why) => {
    expect(textOf(file)).toBe(why);
  });

  test('takes a file of exactly 10 MB', () => {
    expect(fileText(new Uint8Array(10_000_000).fill(65)).ok).toBe(true);
  });
});

describe('formatOf', () => {
  test.each([
    ['json', ' {"schedule": {}}'],
    ['xml', '<?xml version="1.0"?>'],
    ['ics', 'BEGIN:VCALENDAR'],
    ['csv', 'Titel;Tag'],
  ])('knows %s by how it begins', (format, text) => {
    expect(formatOf(text)).toBe(format);
  });
});

describe('definesEntities', () => {
  test.each([
    [true, '<!DOCTYPE s [<!ENTITY a "b">]><schedule/>'],
    [true, '<!doctype s [ ]><schedule/>'],
    [true, '<!DOCTYPE s SYSTEM "a.dtd" [<!ELEMENT s ANY>]>'],
    [false, '<!DOCTYPE schedule><schedule/>'],
    [false, '<schedule><!-- ENTITY --></schedule>'],
  ])('is %s for %s', (expected, text) => {
    expect(definesEntities(text)).toBe(expected);
  });
});
