import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BOWL_STATES,
  chairOf,
  freeChair,
  GUEST,
  minutesSeated,
  stateAfter,
  type Bowl,
  type Occupant,
} from '#domain/fishbowl.ts';
import { aBowl, NOW } from '../support/factories.ts';

const occupantOf = (bowl: Bowl, who: string): Occupant => {
  const occupant = chairOf(bowl, who)?.occupant;
  if (!occupant) throw new Error(`${who} does not sit.`);
  return occupant;
};

describe('freeChair of somebody seen there', () => {
  const bowl = aBowl({ seated: { c1: 'anna', c2: GUEST } });
  const anna = occupantOf(bowl, 'anna');

  test('frees the chair while they sit there', () => {
    expect(freeChair(bowl, 'c1', anna).ok).toBe(true);
  });

  test.each([
    ['somebody else', { ...anna, who: 'ben' }],
    ['the same person who had stood up and sat down again', { ...anna, since: anna.since - 1 }],
  ])('refuses when it was %s', (_, seen) => {
    expect(freeChair(bowl, 'c1', seen)).toEqual({ ok: false, refusal: 'changed' });
  });
});

describe('minutesSeated', () => {
  const bowl = aBowl({ seated: { c1: 'anna', c2: 'ben', c3: 'cem' } });

  test('counts whole minutes', () => {
    expect(minutesSeated(bowl, occupantOf(bowl, 'anna'), NOW + 59_999)).toBe(2);
    expect(minutesSeated(bowl, occupantOf(bowl, 'anna'), NOW + 60_000)).toBe(3);
  });

  test('counts from the last one who sat down on a phone whose clock is behind', () => {
    const anHourAgo = NOW - 3_600_000;
    const minutes = ['anna', 'ben', 'cem'].map((who) =>
      minutesSeated(bowl, occupantOf(bowl, who), anHourAgo),
    );
    expect(minutes).toEqual([2, 1, 0]);
  });

  test('is never less than none, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('anna', 'ben', 'cem'), (now, who) => {
        expect(minutesSeated(bowl, occupantOf(bowl, who), now)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('stateAfter leads through all states in their order and ends', () => {
  expect(BOWL_STATES.map(stateAfter)).toEqual([...BOWL_STATES.slice(1), null]);
});
