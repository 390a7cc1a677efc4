import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addMinutes, clockOf, dateOf, isWallTime, minutesBetween, wallTimeAt } from '#domain/wall-time.ts';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'] as const;

/** What an independent implementation says that the wall shows. */
const oracle = (now: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2049, 11, 31) });
const wall = instant.map((now) => new Date(now).toISOString().slice(0, 16));
const days = fc.integer({ min: -400_000, max: 400_000 });

describe('wallTimeAt', () => {
  test.each(ZONES)('agrees with Temporal in %s at any instant', (zone) => {
    fc.assert(fc.property(instant, (now) => wallTimeAt(now, zone) === oracle(now, zone)));
  });

  test.each([
    ['Europe/Berlin', '2016-03-27T00:59:59.999Z', '2016-03-27T01:59'],
    ['Europe/Berlin', '2016-03-27T01:00:00.000Z', '2016-03-27T03:00'],
    ['Europe/Berlin', '2016-10-30T00:59:59.999Z', '2016-10-30T02:59'],
    ['Europe/Berlin', '2016-10-30T01:00:00.000Z', '2016-10-30T02:00'],
    ['America/New_York', '2016-03-13T06:59:59.999Z', '2016-03-13T01:59'],
    ['America/New_York', '2016-03-13T07:00:00.000Z', '2016-03-13T03:00'],
    ['America/New_York', '2016-11-06T05:59:59.999Z', '2016-11-06T01:59'],
    ['America/New_York', '2016-11-06T06:00:00.000Z', '2016-11-06T01:00'],
    ['Asia/Kolkata', '2016-04-29T18:29:59.999Z', '2016-04-29T23:59'],
    ['Asia/Kolkata', '2016-04-29T18:30:00.000Z', '2016-04-30T00:00'],
  ])('shows in %s at %s the wall time %s', (zone, at, shown) => {
    expect(wallTimeAt(Date.parse(at), zone)).toBe(shown);
    expect(oracle(Date.parse(at), zone)).toBe(shown);
  });
});

describe('isWallTime', () => {
  test('takes what wallTimeAt shows', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), (now, zone) => isWallTime(wallTimeAt(now, zone))),
    );
  });

  test.each(['2016-02-29T00:00', '2000-02-29T23:59', '2016-04-30T11:15'])('takes %s', (text) => {
    expect(isWallTime(text)).toBe(true);
  });

  test.each([
    '',
    '2016-04-29',
    '2016-04-29T24:00',
    '2016-04-29T11:60',
    '2016-4-29T11:15',
    '2016-04-29T11:15:00',
    '2016-04-29T11:15Z',
    ' 2016-04-29T11:15',
    '2016-04-29T11:15\n',
    '2016-13-01T11:15',
    '2016-04-31T11:15',
    '2016-02-30T11:15',
    '2015-02-29T11:15',
    '1900-02-29T11:15',
  ])('refuses „%s“', (text) => {
    expect(isWallTime(text)).toBe(false);
  });

  test('agrees with Temporal on any date written like one', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        two,
        two,
        two,
        two,
        (year, month, day, hour, minute) => {
          const text = `${year}-${month}-${day}T${hour}:${minute}`;
          expect(isWallTime(text)).toBe(existsForTemporal(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const existsForTemporal = (text: string): boolean => {
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
};

describe('wall arithmetic', () => {
  test('adds minutes as Temporal does', () => {
    fc.assert(
      fc.property(wall, days, (start, minutes) => {
        const expected = Temporal.PlainDateTime.from(start)
          .add({ minutes })
          .toString({ smallestUnit: 'minute' });
        expect(addMinutes(start, minutes)).toBe(expected);
      }),
    );
  });

  test('measures what was added', () => {
    fc.assert(
      fc.property(
        wall,
        days,
        (start, minutes) => minutesBetween(start, addMinutes(start, minutes)) === minutes,
      ),
    );
  });

  test('sorts as text in the order of time', () => {
    fc.assert(fc.property(wall, wall, (a, b) => a < b === minutesBetween(a, b) > 0));
  });

  test('takes date and clock apart', () => {
    expect(dateOf('2016-04-29T11:15')).toBe('2016-04-29');
    expect(clockOf('2016-04-29T11:15')).toBe('11:15');
  });
});
