import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonTimes, freeTimes } from '#domain/free-times.ts';
import { PAIR_LIMITS } from '#domain/pair.ts';
import { endOf } from '#domain/programme.ts';
import { addMinutes } from '#domain/wall-time.ts';
import { aProgramme, aSession } from '../support/factories.ts';

const MORNING = '2016-04-29T09:00';
const at = (clock: string) => `2016-04-29T${clock}`;

const session = fc.record({
  start: fc.integer({ min: 0, max: 40 }).map((quarter) => addMinutes(MORNING, quarter * 15)),
  minutes: fc.constantFrom(15, 30, 60, 90),
  kind: fc.constantFrom('session' as const, 'break' as const, 'opening' as const, 'fishbowl' as const),
  cancelled: fc.boolean(),
});
const programmes = fc
  .array(session, { maxLength: 30 })
  .map((list) => aProgramme(list.map((traits, index) => aSession({ id: `s${index}`, ...traits }))));
const someIds = fc.uniqueArray(
  fc.integer({ min: 0, max: 29 }).map((index) => `s${index}`),
  { maxLength: 6 },
);
const marks = someIds.map((ids) => new Set(ids));
const now = fc.integer({ min: -60, max: 700 }).map((minutes) => addMinutes(MORNING, minutes));
const starts = (list: readonly { start: string }[]) => list.map(({ start }) => start);

test('names beginnings of breaks and sessions in order, each once, and not more than can be told', () => {
  fc.assert(
    fc.property(programmes, marks, now, (programme, marked, wall) => {
      const free = starts(freeTimes(programme, marked, wall));
      expect(free).toEqual([...new Set(free)].sort());
      expect(free.length).toBeLessThanOrEqual(PAIR_LIMITS.free);
      const known = programme.sessions.filter(({ kind }) => kind === 'break' || kind === 'session');
      for (const start of free) expect(starts(known)).toContain(start);
    }),
  );
});

test('is free only while none of the marked sessions takes place', () => {
  fc.assert(
    fc.property(programmes, marks, now, (programme, marked, wall) => {
      const busy = programme.sessions.filter(
        ({ id, kind, cancelled }) => marked.has(id) && kind !== 'break' && !cancelled,
      );
      for (const time of freeTimes(programme, marked, wall))
        for (const mine of busy) expect(time.start < endOf(mine) && mine.start < time.end).toBe(false);
    }),
  );
});

test('has no more free times with more sessions marked', () => {
  fc.assert(
    fc.property(programmes, someIds, someIds, (programme, some, others) => {
      const few = starts(freeTimes(programme, new Set(some), MORNING));
      const fewer = starts(freeTimes(programme, new Set([...some, ...others]), MORNING));
      // At most so many are told: a marked one lets a later one move up.
      fc.pre(few.length < PAIR_LIMITS.free);
      for (const start of fewer) expect(few).toContain(start);
    }),
  );
});

test('finds the same common times on both phones', () => {
  fc.assert(
    fc.property(programmes, marks, marks, now, (programme, mine, theirs, wall) => {
      const anna = freeTimes(programme, mine, wall);
      const ben = freeTimes(programme, theirs, wall);
      expect(commonTimes(anna, starts(ben))).toEqual(commonTimes(ben, starts(anna)));
    }),
  );
});

test('counts a block until it begins, and a break while ten minutes of it are left', () => {
  const programme = aProgramme([
    aSession({ id: 'block', start: at('11:00'), minutes: 60 }),
    aSession({ id: 'pause', start: at('12:00'), minutes: 30, kind: 'break' }),
  ]);
  const free = (clock: string) => starts(freeTimes(programme, new Set(), at(clock)));
  expect(free('11:00')).toEqual([at('11:00'), at('12:00')]);
  expect(free('11:01')).toEqual([at('12:00')]);
  expect(free('12:20')).toEqual([at('12:00')]);
  expect(free('12:21')).toEqual([]);
});

test('is still free in a break that was marked, and when what was marked is cancelled', () => {
  const programme = aProgramme([
    aSession({ id: 'pause', start: at('12:00'), kind: 'break' }),
    aSession({ id: 'weg', start: at('12:00'), cancelled: true }),
  ]);
  expect(starts(freeTimes(programme, new Set(['pause', 'weg']), MORNING))).toEqual([at('12:00')]);
});

test('leaves out what the whole house attends, and what has no time', () => {
  const programme = aProgramme([
    aSession({ id: 'eröffnung', start: at('10:00'), kind: 'opening' }),
    aSession({ id: 'fishbowl', start: at('17:00'), kind: 'fishbowl' }),
    aSession({ id: 'ablage', start: '' }),
  ]);
  expect(freeTimes(programme, new Set(), MORNING)).toEqual([]);
});
