import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockIn, dateIn, minutesOf, wallOf, writtenIn } from '#domain/exchange/entry-fields.ts';
import { plainText } from '#domain/exchange/html-text.ts';
import { kindOf } from '#domain/exchange/kind-words.ts';
import { titleMarks } from '#domain/exchange/title-words.ts';

/** How many signs are gone through while it works, by searching for text and for patterns. */
const signsRead = (work: () => void): number => {
  const { exec } = RegExp.prototype;
  const { indexOf } = String.prototype;
  let read = 0;
  const counting = {
    exec(this: RegExp, text: string) {
      const from = this.global ? this.lastIndex : 0;
      const found = exec.call(this, text);
      read += (found ? found.index + found[0].length : text.length) - from;
      return found;
    },
    indexOf(this: string, sought: string, from = 0) {
      const found = indexOf.call(this, sought, from);
      read += (found < 0 ? this.length : found) - from;
      return found;
    },
  };
  Object.assign(RegExp.prototype, { exec: counting.exec });
  Object.assign(String.prototype, { indexOf: counting.indexOf });
  try {
    work();
  } finally {
    Object.assign(RegExp.prototype, { exec });
    Object.assign(String.prototype, { indexOf });
  }
  return read;
};

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
    // Were a tag to run on over the next one, a text of beginnings would be read once for each of them.
    ['<p <p <b>offen</b>', '<p <p offen'],
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

  test('knows no sign but those of HTML, whatever else objects have', () => {
    const names = [...Object.getOwnPropertyNames(Object.prototype), 'toString', 'size', 'get', 'Amp', 'x'];
    for (const name of names) expect(plainText(`<p>&${name};</p>`)).toBe(`&${name};`);
  });

  test.each([
    ['beginnings of scripts', (times: number) => '<script>'.repeat(times)],
    ['beginnings of tags', (times: number) => `<p>${'<p '.repeat(times)}`],
    ['ends', (times: number) => `<p>${'</script'.repeat(times)}`],
    ['whole scripts', (times: number) => '<style></style>'.repeat(times)],
    ['tags in tags', (times: number) => `${'<scr'.repeat(times)}<script></script>${'ipt>'.repeat(times)}`],
  ])('looks at twice as many signs, and no more, when there are twice as many %s', (_, text) => {
    const [once, twice] = [text(1000), text(2000)].map((html) => signsRead(() => plainText(html)));
    expect(twice).toBeLessThanOrEqual(2.1 * (once ?? 0));
  });
});

describe('titleMarks', () => {
  test.each([
    ['CANCELLED: Cockpit', 'Cockpit', true, false],
    ['CANCELLED gopy: extend CPython', 'gopy: extend CPython', true, false],
    ['[AMENDMENT] Apache Bigtop', 'Apache Bigtop', false, true],
    ['AMENDMENT: Maven', 'Maven', false, true],
    ['Fällt aus: Museen', 'Museen', true, false],
    ['ABGESAGT – Museen', 'Museen', true, false],
    ['ABGESAGT! Museen', 'Museen', true, false],
    ['(abgesagt) Museen', 'Museen', true, false],
    ['[Cancelled] – Museen', 'Museen', true, false],
    ['Abgesagt: was nun?', 'was nun?', true, false],
    ['Abgesagt – was nun?', 'Abgesagt – was nun?', false, false],
    ['Abgesagt - was nun?', 'Abgesagt - was nun?', false, false],
    ['Abgesagt! Was nun?', 'Abgesagt! Was nun?', false, false],
    ['Geändert – und jetzt?', 'Geändert – und jetzt?', false, false],
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
