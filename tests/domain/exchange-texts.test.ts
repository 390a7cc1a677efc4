import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockIn, dateIn, minutesOf, wallOf, writtenIn } from '#domain/exchange/entry-fields.ts';
import { plainText } from '#domain/exchange/html-text.ts';
import { kindOf } from '#domain/exchange/kind-words.ts';
import { titleMarks } from '#domain/exchange/title-words.ts';

describe('plainText', () => {
  test.each([
    ['<p>Eins</p><p>Zwei</p>', 'Eins\n\nZwei'],
    ['Eins<br />Zwei', 'Eins\nZwei'],
    ['<ul><li>A</li><li>B</li></ul>', '- A\n- B'],
    ['<p>R&amp;D &ndash; f&uuml;r 5 &euro; &#x1F600;</p>', 'R&D – für 5 € 😀'],
    ['Gut <b>und</b> <a href="https://x.example">billig</a>', 'Gut und billig'],
    ['a < b und c > d', 'a < b und c > d'],
    ['Liebe <3 & mehr', 'Liebe <3 & mehr'],
    ['vorher<script>alert(1)</script> nachher', 'vorher nachher'],
    ['<scr<script></script>ipt>alert(1)</scr<script></script>ipt>gut', 'gut'],
    ['<p>&lt;script&gt;alert(1)&lt;/script&gt;gut</p>', 'gut'],
    ['<img src=x onerror=alert(1)>gut', 'gut'],
    ['<style>p{}</style>gut', 'gut'],
    ['<script>nie geschlossen', 'nie geschlossen'],
  ])('turns %s into what is read', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  test('leaves no script of anything', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</script>',
      '<scr',
      'ipt>',
      '<p>',
      '&lt;',
      '&gt;',
      'script',
      '/',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(plainText(`<p>${pieces.join('')}</p>`)).not.toMatch(/<\/?script\b[^<>]*>/i);
      }),
    );
  });

  test('is done with a megabyte of beginnings in a moment', () => {
    const begun = performance.now();
    plainText('<script>'.repeat(125_000));
    plainText('<p '.repeat(300_000));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('titleMarks', () => {
  test.each([
    ['CANCELLED: Cockpit', 'Cockpit', true, false],
    ['CANCELLED gopy: extend CPython', 'gopy: extend CPython', true, false],
    ['[AMENDMENT] Apache Bigtop', 'Apache Bigtop', false, true],
    ['AMENDMENT: Maven', 'Maven', false, true],
    ['Fällt aus: Museen', 'Museen', true, false],
    ['Abgesagt – Museen', 'Museen', true, false],
    ['AMENDMENT: CANCELLED: Maven', 'Maven', true, true],
    ['Cancelled stars of the web', 'Cancelled stars of the web', false, false],
    ['Geänderte Zeiten', 'Geänderte Zeiten', false, false],
  ])('reads %s', (said, title, cancelled, amended) => {
    expect(titleMarks(said)).toEqual({ title, cancelled, amended });
  });
});

describe('what people write for times', () => {
  test.each([
    ['1:30', 90],
    ['01:30:00', 90],
    ['90', 90],
    ['90 min', 90],
    ['1,5 h', 90],
    ['PT1H30M', 90],
    ['P1D', 1440],
    ['24:00', 1440],
    ['lange', undefined],
    ['', undefined],
  ])('takes %s for so many minutes', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });

  test.each([
    ['9:30', '09:30'],
    ['09.30 Uhr', '09:30'],
    ['9 Uhr', '09:00'],
    ['2:30 PM', '14:30'],
    ['12:00 am', '00:00'],
    ['11:15:00', '11:15'],
    ['25:00', undefined],
    ['bald', undefined],
  ])('takes %s for this time of day', (text, clock) => {
    expect(clockIn(text)).toBe(clock);
  });

  test.each([
    ['2016-04-29', '2016-04-29'],
    ['29.04.2016', '2016-04-29'],
    ['29.4.16', '2016-04-29'],
    ['Fr, 29.04.2016', '2016-04-29'],
    ['29/04/2016', '2016-04-29'],
    ['30.02.2016', undefined],
    ['morgen', undefined],
  ])('takes %s for this day', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  test.each([
    [
      'the offset is that of the zone',
      '2019-08-21T11:00:00+02:00',
      'Europe/Berlin',
      '11:00',
      '2019-08-21T11:00',
      false,
    ],
    ['there is none', '2019-08-21T11:00', 'Europe/Berlin', undefined, '2019-08-21T11:00', false],
    ['it is UTC', '2019-08-21T09:00:00Z', 'Europe/Berlin', '11:00', '2019-08-21T11:00', false],
    ['the file contradicts itself', '2020-12-14T09:00:00+01:00', 'UTC', '09:00', '2020-12-14T09:00', true],
  ])('puts a time on the wall where %s', (_, stamp, zone, clock, wall, differs) => {
    const written = writtenIn(stamp);
    expect(written && wallOf(written, zone, clock)).toEqual({ wall, differs });
  });
});

describe('kindOf', () => {
  test.each([
    ['Mittagspause', 'break'],
    ['Coffee break', 'break'],
    ['Lunch', 'break'],
    ['Begrüßung', 'opening'],
    ['opening', 'opening'],
    ['Fishbowl', 'fishbowl'],
    ['Workshop 110min', 'session'],
    ['', 'session'],
  ])('takes %s for a %s', (word, kind) => {
    expect(kindOf(word)).toBe(kind);
  });
});
