import { describe, expect, test } from 'vitest';
import { comingUp } from '#domain/coming-up.ts';
import { aProgramme, aSession } from '../support/factories.ts';

const at = (clock: string, traits = {}) =>
  aSession({ id: `um-${clock.replace(':', '-')}`, start: `2016-04-29T${clock}`, minutes: 30, ...traits });

const programme = aProgramme([at('10:00'), at('10:15'), at('11:00'), at('11:30'), at('12:00')]);

const starts = (slots: readonly { start: string }[]) => slots.map(({ start }) => start.slice(11));

describe('what is coming up', () => {
  test('is what runs, by start, and what begins within half an hour of the next', () => {
    const { running, next } = comingUp(programme, '2016-04-29T10:20');
    expect(starts(running)).toEqual(['10:00', '10:15']);
    expect(starts(next)).toEqual(['11:00', '11:30']);
  });

  test('leaves out what is cancelled', () => {
    const cancelled = aProgramme([
      at('10:00', { cancelled: true }),
      at('11:00', { cancelled: true }),
      at('12:00'),
    ]);
    const { running, next } = comingUp(cancelled, '2016-04-29T10:20');
    expect([starts(running), starts(next)]).toEqual([[], ['12:00']]);
  });

  test('is nothing when all is over', () => {
    expect(comingUp(programme, '2016-04-29T13:00')).toEqual({ phase: 'after', running: [], next: [] });
  });
});
