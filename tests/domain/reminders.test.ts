import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueReminders,
  LEADS,
  nextReminderAt,
  reminderKey,
  STALE,
  stillToRemember,
  toldAndCurrent,
} from '#domain/reminders.ts';
import type { Session } from '#domain/session.ts';
import { addMinutes } from '#domain/wall-time.ts';
import { aSession } from '../support/factories.ts';

const DAY = '2016-04-29T00:00';
const at = (minute: number) => addMinutes(DAY, minute);

const session = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    minute: fc.integer({ min: 0, max: 120 }),
    cancelled: fc.boolean(),
    scheduled: fc.boolean(),
  })
  .map(({ id, minute, cancelled, scheduled }) =>
    aSession({ id, cancelled, start: scheduled ? at(minute) : '' }),
  );

const sessions = fc.uniqueArray(session, { selector: ({ id }) => id, maxLength: 6 });
const mine = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')).map((ids) => new Set<string>(ids));
const lead = fc.constantFrom(...LEADS);
const minute = fc.integer({ min: -30, max: 150 });

const keysOf = (due: readonly Session[]) => due.map(reminderKey);

describe('dueReminders', () => {
  it('tells of mine within the lead, and of nothing else', () => {
    const soon = aSession({ id: 'soon', start: at(70) });
    const later = aSession({ id: 'later', start: at(71) });
    const others = aSession({ id: 'others', start: at(70) });
    const due = dueReminders([later, others, soon], new Set(['soon', 'later']), at(60), 10, []);
    expect(due).toEqual([soon]);
  });

  it('names the earliest first', () => {
    const second = aSession({ id: 'a', start: at(65) });
    const first = aSession({ id: 'b', start: at(63) });
    expect(dueReminders([second, first], new Set(['a', 'b']), at(60), 5, [])).toEqual([first, second]);
  });

  it('tells nothing twice for the same start', () => {
    fc.assert(
      fc.property(sessions, mine, lead, minute, fc.nat({ max: 60 }), (all, ids, before, now, later) => {
        const told = keysOf(dueReminders(all, ids, at(now), before, []));
        const again = dueReminders(all, ids, at(now + later), before, told);
        expect(keysOf(again).filter((key) => told.includes(key))).toEqual([]);
      }),
    );
  });

  it('tells again of a session that was moved after it was told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), lead, (moved, before) => {
        const planned = aSession({ start: at(0) });
        const told = keysOf(dueReminders([planned], new Set([planned.id]), at(0), before, []));
        const later = { ...planned, start: at(moved) };
        expect(dueReminders([later], new Set([planned.id]), at(moved - 1), before, told)).toEqual([later]);
      }),
    );
  });

  it('never tells of what is cancelled, unscheduled, not mine, or began too long ago', () => {
    fc.assert(
      fc.property(sessions, mine, lead, minute, (all, ids, before, now) => {
        for (const due of dueReminders(all, ids, at(now), before, [])) {
          expect(due.cancelled).toBe(false);
          expect(ids.has(due.id)).toBe(true);
          expect(due.start >= at(now - STALE)).toBe(true);
          expect(due.start <= at(now + before)).toBe(true);
        }
      }),
    );
  });

  it('misses nothing of mine when it is asked every minute', () => {
    fc.assert(
      fc.property(sessions, mine, lead, (all, ids, before) => {
        const told: string[] = [];
        for (let now = -30; now <= 150; now++)
          told.push(...keysOf(dueReminders(all, ids, at(now), before, told)));
        const wanted = all.filter(({ id, cancelled, start }) => ids.has(id) && !cancelled && start !== '');
        expect(told.sort()).toEqual(keysOf(wanted).sort());
      }),
    );
  });
});

describe('nextReminderAt', () => {
  it('is the first minute at which something new falls due', () => {
    fc.assert(
      fc.property(sessions, mine, lead, minute, (all, ids, before, now) => {
        const told = keysOf(dueReminders(all, ids, at(now), before, []));
        const next = nextReminderAt(all, ids, at(now), before, told);
        const later = Array.from({ length: 200 }, (_, index) => at(now + 1 + index));
        const first = later.find((wall) => dueReminders(all, ids, wall, before, told).length > 0);
        expect(next).toBe(first ?? null);
      }),
    );
  });
});

describe('what has been told', () => {
  const told = [reminderKey(aSession({ id: 'a', start: at(60) }))];

  it('is worth showing until it has begun for a while', () => {
    const planned = aSession({ id: 'a', start: at(60) });
    expect(toldAndCurrent([planned], at(60 + STALE), told)).toEqual([planned]);
    expect(toldAndCurrent([planned], at(61 + STALE), told)).toEqual([]);
  });

  it('is not worth showing any more when it was moved or cancelled', () => {
    expect(toldAndCurrent([aSession({ id: 'a', start: at(90) })], at(55), told)).toEqual([]);
    expect(toldAndCurrent([aSession({ id: 'a', start: at(60), cancelled: true })], at(55), told)).toEqual([]);
  });

  it('is remembered for a day', () => {
    expect(stillToRemember(told, at(60 + 24 * 60))).toEqual(told);
    expect(stillToRemember(told, at(61 + 24 * 60))).toEqual([]);
  });
});
