import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFields, changesBetween } from '#domain/changes.ts';
import { aSession } from '../support/factories.ts';

const before = [aSession({ id: 'a' }), aSession({ id: 'b' })];
const kinds = (after: typeof before) =>
  changesBetween(before, after).map(({ kind, session }) => `${kind} ${session.id}`);

describe('changesBetween', () => {
  it('finds nothing between a programme and itself, however its entries were written', () => {
    const rewritten = before.map(
      (session) => Object.fromEntries(Object.entries(session).toReversed()) as typeof session,
    );
    expect(kinds(rewritten)).toEqual([]);
  });

  it.each([
    ['added', [...before, aSession({ id: 'c' })], 'added c'],
    ['removed', before.slice(0, 1), 'removed b'],
    ['cancelled', [before[0]!, aSession({ id: 'b', cancelled: true })], 'cancelled b'],
    ['moved', [before[0]!, aSession({ id: 'b', start: '2016-04-29T12:15' })], 'moved b'],
    ['room', [before[0]!, aSession({ id: 'b', room: 'salon' })], 'room b'],
    ['title', [before[0]!, aSession({ id: 'b', title: 'Anders' })], 'title b'],
    ['details', [before[0]!, aSession({ id: 'b', speakers: [] })], 'details b'],
  ])('says what was %s', (_, after, said) => {
    expect(kinds(after)).toEqual([said]);
  });

  it('says that a cancelled session takes place after all', () => {
    const cancelled = [aSession({ id: 'a', cancelled: true })];
    expect(changesBetween(cancelled, [aSession({ id: 'a' })])[0]?.kind).toBe('restored');
  });

  it('puts what cannot be attended before what is only elsewhere', () => {
    const after = [aSession({ id: 'a', cancelled: true, room: 'salon', start: '2016-04-29T12:15' })];
    expect(changesBetween([aSession({ id: 'a' })], after)[0]?.kind).toBe('cancelled');
  });

  it('keeps the earlier form, so that it can be said from what to what', () => {
    const moved = aSession({ id: 'b', start: '2016-04-29T12:15', room: 'salon' });
    expect(changesBetween(before, [before[0]!, moved])).toEqual([
      { kind: 'moved', session: moved, before: before[1] },
    ]);
  });

  it('says everything: applied to the one programme it makes the other', () => {
    const programme = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        title: fc.constantFrom('x', 'y'),
        start: fc.constantFrom('2016-04-29T09:00', '2016-04-29T10:00'),
        room: fc.constantFrom('', 'saal'),
        abstract: fc.constantFrom('', 'z'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(programme, programme, (from, to) => {
        const [old, next] = [from.map(aSession), to.map(aSession)];
        const made = new Map(old.map((session) => [session.id, session]));
        for (const { kind, session } of changesBetween(old, next))
          if (kind === 'removed') made.delete(session.id);
          else made.set(session.id, session);
        const byId = (list: Iterable<{ id: string }>) => [...list].sort((a, b) => a.id.localeCompare(b.id));
        expect(byId(made.values())).toEqual(byId(next));
      }),
    );
  });

  it('names the fields that differ', () => {
    const after = aSession({ minutes: 30, speakers: [] });
    expect(changedFields(aSession(), after)).toEqual(['speakers', 'minutes']);
  });

  it('says one thing a session at most, and nothing of sessions that stayed', () => {
    const programme = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        title: fc.constantFrom('x', 'y'),
        cancelled: fc.boolean(),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(programme, programme, (old, next) => {
        const changes = changesBetween(old.map(aSession), next.map(aSession));
        const ids = changes.map(({ session }) => session.id);
        const same = next
          .filter((n) => old.some((o) => JSON.stringify(o) === JSON.stringify(n)))
          .map(({ id }) => id);
        return new Set(ids).size === ids.length && same.every((id) => !ids.includes(id));
      }),
    );
  });
});
