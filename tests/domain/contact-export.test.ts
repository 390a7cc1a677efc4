import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { exportedOf, fileStem, type Contactable } from '#domain/contact-export.ts';
import { writeContactsCsv } from '#domain/exchange/write-contacts-csv.ts';
import { writeVCards } from '#domain/exchange/write-vcards.ts';
import { isAbsent, readShared } from '../realdata/shared-data.ts';
import { NOW } from '../support/factories.ts';

const HEADS = {
  name: 'Name',
  email: 'E-Mail',
  phone: 'Telefon',
  blog: 'Blog',
  mastodon: 'Mastodon',
  links: 'Links',
  met: 'Gefunden am',
  note: 'Notiz',
};

const aContactable = (traits: Partial<Contactable> = {}): Contactable => ({
  uid: 'anna',
  name: 'Anna Beispiel',
  contact: EMPTY_CONTACT,
  note: '',
  madeAt: NOW,
  ...traits,
});

const exported = (people: readonly Contactable[], notes = false) =>
  exportedOf(people, { notes }, () => '2016-04-29');

type Read = Readonly<Record<string, readonly string[]>>;

/** Every card as a reader of vCards sees it: property → its values. */
const readVCards = (text: string): Read[] => {
  const parsed = ICAL.parse(text) as unknown;
  const cards = (Array.isArray(parsed) && typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][];
  return cards.map((card) => {
    const found: Record<string, string[]> = {};
    for (const property of new ICAL.Component(card).getAllProperties())
      (found[property.name] ??= []).push(...property.getValues().flat().map(String));
    return found;
  });
};

/** One line as RFC 2426 has it: its parts between plain semicolons, with what was escaped. */
const partsOf = (line: string): string[] => {
  const parts = [''];
  for (const [, escaped, plain = ''] of line.matchAll(/\\([^])|([^\\])/g)) {
    if (plain === ';') parts.push('');
    else parts[parts.length - 1] += escaped === undefined ? plain : escaped.replace(/^[nN]$/, '\n');
  }
  return parts;
};

/** The parts of every line of this property, unfolded: ical.js leaves `\;` in a name as it is. */
const linesOf = (text: string, property: string): string[][] =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${property}:`))
    .map((line) => partsOf(line.slice(property.length + 1)));

const rowsOf = (people: readonly Contactable[], notes = false): string[][] => {
  const text = writeContactsCsv(exported(people, notes), HEADS, notes);
  return Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true }).data;
};

const ANNA = aContactable({
  note: 'Trafen uns am Kaffee;\nruft an, "bald"',
  contact: {
    email: 'anna@example.org',
    phone: '+49 341 1234',
    blog: 'https://anna.example/blog?a=1,2;3',
    mastodon: '@anna@chaos.social',
    links: ['https://anna.example/a b'],
  },
});

describe('vCards', () => {
  test('hold what was revealed, and where it came from', () => {
    expect(readVCards(writeVCards(exported([ANNA]), '#bsen'))).toEqual([
      {
        version: ['3.0'],
        prodid: [expect.any(String)],
        rev: [expect.any(String)],
        fn: ['Anna Beispiel'],
        n: ['', 'Anna Beispiel', '', '', ''],
        email: ['anna@example.org'],
        tel: ['+49 341 1234'],
        url: [
          'https://anna.example/blog?a=1,2;3',
          'https://chaos.social/@anna',
          'https://anna.example/a%20b',
        ],
        categories: ['#bsen'],
        note: ['#bsen, 2016-04-29'],
      },
    ]);
  });

  test('hold my note only when I say so', () => {
    const text = writeVCards(exported([ANNA], true), '#bsen');
    expect(linesOf(text, 'NOTE')).toEqual([[`#bsen, 2016-04-29\n${ANNA.note}`]]);
  });

  test('have lines of 75 octets at most, and never break a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const text = writeVCards(exported([aContactable({ name: `ä${name}ß`.repeat(3) })]), '#bsen');
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toContain('\uFFFD');
        }
      }),
    );
  });

  test('let no link begin a line of its own', () => {
    const contact = { ...EMPTY_CONTACT, blog: 'https://anna.example/\r\nTEL:0900' };
    const [card] = readVCards(writeVCards(exported([aContactable({ contact })]), '#bsen'));
    expect(card?.['tel']).toBeUndefined();
  });

  test('name nobody twice, in the order of names', () => {
    const people = [aContactable({ uid: 'z', name: 'Zoë' }), ANNA, ANNA];
    expect(readVCards(writeVCards(exported(people), '#bsen')).map(({ fn }) => fn)).toEqual([
      ['Anna Beispiel'],
      ['Zoë'],
    ]);
  });
});

describe('a table', () => {
  test('holds what was revealed', () => {
    expect(rowsOf([ANNA])).toEqual([
      ['Name', 'E-Mail', 'Telefon', 'Blog', 'Mastodon', 'Links', 'Gefunden am'],
      [
        'Anna Beispiel',
        'anna@example.org',
        "'+49 341 1234",
        'https://anna.example/blog?a=1,2;3',
        "'@anna@chaos.social",
        'https://anna.example/a b',
        '2016-04-29',
      ],
    ]);
  });

  test('holds my note only when I say so', () => {
    expect(rowsOf([ANNA])[1]).not.toContain(ANNA.note);
    expect(rowsOf([ANNA], true)[1]).toContain(ANNA.note);
  });

  const FILE = 'hostile/csv-injection-payloads.txt';
  const absent = isAbsent(FILE);

  test.skipIf(absent)('has no cell that a spreadsheet would calculate', () => {
    const payloads = readShared(FILE).split('\n').filter(Boolean);
    expect(payloads.length).toBeGreaterThan(5);
    const rows = rowsOf(
      payloads.map((text, index) => aContactable({ uid: String(index), name: text, note: text })),
      true,
    );
    for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(rows).toHaveLength(payloads.length + 1);
  });
});

const NAMES = [
  '„;,\\n“',
  'Müller, Anna; BA',
  'a\\',
  '"; DROP',
  'محمد بن عبد الله',
  '👩‍👩‍👧‍👦 Familie',
  'é'.repeat(60),
];
const HOSTILE = 'hostile/blns.json';
const absent = isAbsent(HOSTILE);

const twenty = (): string[] => {
  const all = (JSON.parse(readShared(HOSTILE)) as string[])
    .map((text) => text.trim())
    .filter((text) => text !== '' && text.length <= 60);
  return Array.from({ length: 20 }, (_, index) => all[Math.floor((index * all.length) / 20)] ?? '');
};

/** Signs that end lines are blanks in a name. */
const asOneLine = (name: string) => name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const expectToHold = (name: string) => {
  const text = writeVCards(exported([aContactable({ name })]), '#bsen');
  expect(readVCards(text)).toHaveLength(1);
  expect(linesOf(text, 'FN')).toEqual([[asOneLine(name)]]);
  expect(linesOf(text, 'N')).toEqual([['', asOneLine(name), '', '', '']]);
  const cell = rowsOf([aContactable({ name })])[1]?.[0] ?? '';
  expect([asOneLine(name), `'${asOneLine(name)}`]).toContain(cell);
};

describe('names', () => {
  test.each(NAMES)('hold in both files: %s', (name) => expectToHold(name));

  test.skipIf(absent)('hold in both files when they are hostile', () => {
    for (const name of twenty()) expectToHold(name);
  });

  test.each([
    ['Anna Müller', 'anna-mueller'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con'],
    ['محمد', ''],
    ['é'.repeat(60), 'e'.repeat(40)],
  ])('become file names: %s', (name, stem) => {
    expect(fileStem(name)).toBe(stem);
  });
});
