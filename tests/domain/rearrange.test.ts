import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  afterDoing,
  afterRedoing,
  afterUndoing,
  copyOn,
  GRID,
  inAllRooms,
  inverse,
  isSame,
  movedTo,
  NOTHING_DONE,
  resized,
  restOfDay,
  shifted,
  unscheduled,
  withSteps,
  type Step,
} from '#domain/rearrange.ts';
import { SESSION_LIMITS, type Session } from '#domain/session.ts';
import { addMinutes } from '#domain/wall-time.ts';
import { aFrame, aSession } from '../support/factories.ts';

const minute = fc.integer({ min: 0, max: 1439 });

describe('moving', () => {
  it('takes the new room and the nearest five minutes', () => {
    expect(movedTo(aSession(), 'salon', '2016-04-29T14:03')).toEqual(
      aSession({ room: 'salon', start: '2016-04-29T14:05' }),
    );
  });

  it('may round over midnight', () => {
    expect(movedTo(aSession(), 'saal', '2016-04-29T23:58').start).toBe('2016-04-30T00:00');
  });

  test('is on the grid, and at most half a step away', () => {
    fc.assert(
      fc.property(minute, (at) => {
        const wanted = addMinutes('2016-04-29T00:00', at);
        const { start } = movedTo(aSession(), 'saal', wanted);
        expect(Number(start.slice(14)) % GRID).toBe(0);
        expect(Math.abs(Date.parse(start) - Date.parse(wanted)) / 60_000).toBeLessThanOrEqual(GRID / 2);
      }),
    );
  });

  it('shifts by the minute what stands beside the grid', () => {
    expect(shifted(aSession({ start: '2016-04-29T11:17' }), -10).start).toBe('2016-04-29T11:07');
  });

  it('does not schedule what is not scheduled', () => {
    expect(shifted(aSession({ start: '' }), 10).start).toBe('');
  });

  it('keeps the room of what goes back to the tray', () => {
    expect(unscheduled(aSession({ room: 'salon' }))).toEqual(aSession({ room: 'salon', start: '' }));
  });

  it('gives a break to the whole house', () => {
    expect(inAllRooms(aSession({ kind: 'break', room: 'saal' })).room).toBe('');
  });

  it('copies to another day at the same time', () => {
    const copy = copyOn(aSession({ start: '2016-04-29T12:15' }), '2016-04-30', 'neu');
    expect(copy).toEqual(aSession({ id: 'neu', start: '2016-04-30T12:15' }));
  });
});

describe('resizing', () => {
  test('stays on the grid, above nothing and within a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 5000 }), (minutes) => {
        const { minutes: length } = resized(aSession(), minutes);
        expect(length % GRID).toBe(0);
        expect(length).toBeGreaterThanOrEqual(GRID);
        expect(length).toBeLessThanOrEqual(SESSION_LIMITS.minutes);
      }),
    );
  });

  it('takes the nearest step', () => {
    expect(resized(aSession(), 52).minutes).toBe(50);
  });
});

describe('the rest of a day', () => {
  const frame = aFrame({ days: [{ date: '2016-04-29', from: '09:00', to: '02:00' }] });
  const at = (id: string, start: string) => aSession({ id, start });

  it('begins here, ends when the house closes, and leaves the tray alone', () => {
    const draft = [
      at('before', '2016-04-29T11:10'),
      at('here', '2016-04-29T11:15'),
      at('night', '2016-04-30T01:00'),
      at('tomorrow', '2016-04-30T10:00'),
      at('tray', ''),
    ];
    expect(restOfDay(frame, draft, '2016-04-29T11:15').map(({ id }) => id)).toEqual(['here', 'night']);
  });
});

const traits = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  title: fc.string({ minLength: 1, maxLength: 3 }),
});
const draft = fc
  .uniqueArray(traits, { selector: ({ id }) => id })
  .map((list) => list.map((each) => aSession(each)));

/** A step that fits a draft: changes some, removes some, adds what is not there. */
const stepOn = (sessions: readonly Session[]): fc.Arbitrary<Step> =>
  fc.subarray(['a', 'b', 'c', 'd']).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.option(fc.string({ minLength: 4, maxLength: 5 })).map((title) => ({
          before: sessions.find((session) => session.id === id) ?? null,
          after: title === null ? null : aSession({ id, title }),
        })),
      ),
    ),
  );

const byId = (sessions: readonly Session[]) => Object.fromEntries(sessions.map((each) => [each.id, each]));

describe('the laws of undoing', () => {
  test('brings back exactly what was before', () => {
    const cases = draft.chain((sessions) => fc.tuple(fc.constant(sessions), stepOn(sessions)));
    fc.assert(
      fc.property(cases, ([sessions, step]) => {
        const undone = withSteps(withSteps(sessions, [step]), [inverse(step)]);
        expect(byId(undone)).toEqual(byId(sessions));
      }),
    );
  });

  test('does again what was taken back, and no more than was done', () => {
    fc.assert(
      fc.property(fc.array(draft.chain(stepOn), { maxLength: 6 }), fc.nat(8), (steps, times) => {
        const history = steps.reduce(afterDoing, NOTHING_DONE);
        let changed = history;
        for (let time = 0; time < times; time++) changed = afterUndoing(changed);
        expect(changed.undone).toHaveLength(Math.min(times, steps.length));
        for (let time = 0; time < times; time++) changed = afterRedoing(changed);
        expect(changed).toEqual(history);
      }),
    );
  });

  it('forgets what was taken back once something else is done', () => {
    const step: Step = [{ before: null, after: aSession() }];
    const history = afterDoing(afterUndoing(afterDoing(NOTHING_DONE, step)), []);
    expect(history).toEqual({ done: [[]], undone: [] });
  });
});

describe('isSame', () => {
  it('does not care about the order of keys', () => {
    const session = aSession();
    const turned = Object.fromEntries(Object.entries(session).toReversed()) as Session;
    expect(isSame(session, turned)).toBe(true);
  });

  it.each([
    ['a title', { title: 'Anders' }],
    ['a speaker', { speakers: [] }],
    ['a time', { start: '' }],
  ])('sees another %s', (_, traitsOf) => {
    expect(isSame(aSession(), aSession(traitsOf))).toBe(false);
  });

  it('tells something from nothing', () => {
    expect(isSame(aSession(), null)).toBe(false);
  });
});
