import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '#domain/changes.ts';
import { frameAround, programmeOf } from '#domain/frame.ts';
import { frameBackTo, leftoversOf, sessionsBackTo, type Leftover } from '#domain/go-back.ts';
import type { Session } from '#domain/session.ts';
import { aProgramme, aSession } from '../support/factories.ts';

const start = fc.constantFrom('2016-04-29T09:00', '2016-04-29T10:00');
const some = (starts: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        title: fc.constantFrom('x', 'y'),
        start: starts,
      }),
      { selector: ({ id }) => id },
    )
    .map((list) => list.map(aSession));
const aDraft = some(fc.oneof(start, fc.constant('')));
const aRelease = some(start).map(aProgramme);
const leftover = fc.constantFrom<Leftover>('unschedule', 'remove');

const after = (draft: readonly Session[], changes: ReturnType<typeof sessionsBackTo>): Session[] => {
  const changed = new Set(changes.map(({ id }) => id));
  return [...draft.filter(({ id }) => !changed.has(id)), ...changes.flatMap(({ session }) => session ?? [])];
};

describe('going back to a release', () => {
  it('makes a draft that would be published as that release', () => {
    fc.assert(
      fc.property(aDraft, aRelease, leftover, (draft, release, choice) => {
        const then = after(draft, sessionsBackTo(draft, release, choice));
        const published = programmeOf(frameBackTo(null, release), then);
        expect(changesBetween(release.sessions, published.sessions)).toEqual([]);
        expect({ ...published, sessions: [] }).toEqual({ ...release, sessions: [] });
      }),
    );
  });

  it('is done once: asked again, nothing is left to do', () => {
    fc.assert(
      fc.property(aDraft, aRelease, leftover, (draft, release, choice) => {
        const then = after(draft, sessionsBackTo(draft, release, choice));
        expect(sessionsBackTo(then, release, choice)).toEqual([]);
      }),
    );
  });

  it('loses no session unless that is chosen, and never one that waits unscheduled', () => {
    fc.assert(
      fc.property(aDraft, aRelease, leftover, (draft, release, choice) => {
        const kept = new Set(after(draft, sessionsBackTo(draft, release, choice)).map(({ id }) => id));
        const given = new Set(choice === 'remove' ? leftoversOf(draft, release).map(({ id }) => id) : []);
        return draft.every(({ id }) => kept.has(id) || given.has(id));
      }),
    );
  });

  it('keeps the days and the change-over of the frame, and adds the days that the release needs', () => {
    const release = aProgramme([aSession({ start: '2016-04-30T09:00' })]);
    const frame = {
      ...frameAround(aProgramme(), []),
      days: [{ date: '2016-04-29', from: '09:00', to: '18:00' }],
      changeOver: 15,
    };
    expect(frameBackTo(frame, release)).toMatchObject({
      changeOver: 15,
      days: [
        { date: '2016-04-29', from: '09:00', to: '18:00' },
        { date: '2016-04-30', from: '08:00', to: '22:00' },
      ],
    });
  });
});
