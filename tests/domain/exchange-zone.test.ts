import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { endIn, instantOf, withOffset } from '#domain/exchange/zone.ts';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'] as const;

/** Every minute from 2000 to 2049, also those that a clock skips or shows twice. */
const wall = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2049, 11, 31) })
  .map((now) => new Date(now).toISOString().slice(0, 16));

/** What an independent implementation takes for the instant; skipped minutes as RFC 5545 wants them. */
const oracle = (time: string, zone: string): number =>
  Temporal.PlainDateTime.from(time).toZonedDateTime(zone).epochMilliseconds;

describe('instantOf', () => {
  test.each(ZONES)('agrees with Temporal in %s at any wall time', (zone) => {
    fc.assert(fc.property(wall, (time) => instantOf(time, zone) === oracle(time, zone)));
  });

  test.each([
    ['the last minute before the clocks go forward', '2016-03-27T01:59', '2016-03-27T00:59:00Z'],
    ['a minute that no clock shows', '2016-03-27T02:30', '2016-03-27T01:30:00Z'],
    ['a minute that is shown twice', '2016-10-30T02:30', '2016-10-30T00:30:00Z'],
  ])('knows %s', (_, time, instant) => {
    expect(new Date(instantOf(time, 'Europe/Berlin')).toISOString()).toBe(instant.replace('Z', '.000Z'));
  });
});

describe('withOffset', () => {
  test.each(ZONES)('keeps the wall time and names the instant in %s', (zone) => {
    fc.assert(
      fc.property(wall, (time) => {
        const stamp = withOffset(time, zone);
        return stamp.startsWith(`${time}:00`) && Date.parse(stamp) === instantOf(time, zone);
      }),
    );
  });
});

describe('endIn', () => {
  test('counts the minutes that pass in the night of the change', () => {
    expect(endIn('2016-10-29T23:00', 300, 'Europe/Berlin')).toBe('2016-10-30T03:00');
    expect(endIn('2016-03-26T23:00', 300, 'Europe/Berlin')).toBe('2016-03-27T05:00');
  });
});
