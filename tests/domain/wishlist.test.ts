import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pair } from '#domain/pair.ts';
import {
  EMPTY_WISHLIST,
  isFull,
  peopleOfField,
  sizeOf,
  standingTries,
  triesFor,
  wishesOn,
  WISHLIST_LIMITS,
  withChange,
  withChanges,
  withoutFulfilled,
  withoutWish,
  withWish,
  type Wish,
  type WishChange,
} from '#domain/wishlist.ts';
import { people, reordered } from '../support/arbitrary-people.ts';
import { aListedCard, NOW } from '../support/factories.ts';

const wish = fc.record<Wish>({
  kind: fc.constantFrom('people', 'fields'),
  value: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'),
});

const pairWith = (uid: string, traits: Partial<Pair> = {}): Pair => ({
  id: `me_${uid}`,
  uid,
  mine: null,
  theirs: null,
  meeting: null,
  iMet: null,
  theyMet: null,
  byCode: false,
  code: '',
  madeAt: NOW,
  expiresAt: NOW + 1,
  ...traits,
});

test('never holds more than ten, nor anything twice', () => {
  fc.assert(
    fc.property(fc.array(wish), (wishes) => {
      const list = wishes.reduce((before, next) => withWish(before, next) ?? before, EMPTY_WISHLIST);
      expect(sizeOf(list)).toBeLessThanOrEqual(WISHLIST_LIMITS.entries);
      expect(new Set(list.people).size + new Set(list.fields).size).toBe(sizeOf(list));
      const next: Wish = { kind: 'people', value: 'somebody new' };
      expect(withWish(list, next) === null).toBe(isFull(list));
      expect(withoutWish(withWish(list, next) ?? list, next)).toEqual(list);
    }),
  );
});

const change = fc.tuple(wish, fc.boolean()).map(([one, on]): WishChange => ({ ...one, on }));
const has = ({ kind, value }: Wish, among: readonly Wish[]) =>
  among.some((other) => other.kind === kind && other.value === value);
const anyList = fc.record({
  people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'm', 'n', 'o'), { maxLength: 6 }),
  fields: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'm'), { maxLength: 4 }),
});

test('applies changes twice as once, within the limits, and never brings back what was taken off', () => {
  fc.assert(
    fc.property(anyList, fc.array(change), (stored, said) => {
      const changes = said.reduce<WishChange[]>(withChange, []);
      const { list, left } = withChanges(stored, changes);
      expect(withChanges(list, changes).list).toBe(list);
      expect(sizeOf(list)).toBeLessThanOrEqual(WISHLIST_LIMITS.entries);
      expect(list.fields.length).toBeLessThanOrEqual(WISHLIST_LIMITS.fields);
      for (const one of changes) expect(has(one, wishesOn(list)) || has(one, left)).toBe(one.on);
      for (const one of wishesOn(list)) expect(has(one, wishesOn(stored)) || has(one, changes)).toBe(true);
    }),
  );
});

test('leaves out what was added last where there is no room', () => {
  const changes = ['a', 'b', 'c', 'd'].map((value): WishChange => ({ kind: 'fields', value, on: true }));
  const { list, left } = withChanges({ people: [], fields: ['x', 'y'] }, [
    ...changes,
    { kind: 'fields', value: 'x', on: false },
  ]);
  expect(list.fields).toEqual(['y', 'a', 'b']);
  expect(left.map(({ value }) => value)).toEqual(['c', 'd']);
});

test('tries the people of a field in one order, however the cards come', () => {
  const cards = people().chain((list) => fc.tuple(fc.constant(list), reordered(list)));
  fc.assert(
    fc.property(cards, ([list, other]) => {
      const order = peopleOfField('me', 'Museum', list);
      expect(peopleOfField('me', 'Museum', other)).toEqual(order);
      expect(order).not.toContain('me');
      expect(triesFor('me', { kind: 'fields', value: 'Museum' }, list).length).toBeLessThanOrEqual(12);
    }),
  );
});

test('tries of the wishes that stand only who is here and was not tried', () => {
  const cards = ['ben', 'cem', 'dora'].map((uid) => aListedCard(uid, { fields: ['Verein'] }));
  const list = { people: ['ben', 'gone'], fields: ['Verein'] };
  const tries = standingTries('me', list, cards, (uid) => uid !== 'dora');
  expect(tries[0]).toEqual({ uid: 'ben', field: '' });
  expect(tries.filter(({ field }) => field).map(({ uid }) => uid)).toEqual(
    peopleOfField('me', 'Verein', cards).filter((uid) => uid !== 'dora'),
  );
});

test('takes out people I have a contact with, and nobody else', () => {
  const list = { people: ['ben', 'cem'], fields: [] };
  const left = withoutFulfilled(list, [pairWith('ben', { byCode: true, madeAt: 0 })], [], NOW);
  expect(left).toEqual({ people: ['cem'], fields: [] });
  expect(withoutFulfilled(list, [pairWith('dora')], [], NOW)).toBe(list);
});

test('takes out a field only when wishes made a contact of it after it was wished for', () => {
  const cards = [aListedCard('ben', { fields: ['Verein'] })];
  const list = { people: [], fields: ['Verein', 'Museum'] };
  const left = (traits: Partial<Pair>) =>
    withoutFulfilled(list, [pairWith('ben', traits)], cards, NOW).fields;
  expect(left({})).toEqual(['Museum']);
  expect(left({ madeAt: NOW - 1 })).toEqual(['Verein', 'Museum']);
  expect(left({ byCode: true })).toEqual(['Verein', 'Museum']);
  const both = { ...list, people: ['ben'] };
  expect(withoutFulfilled(both, [pairWith('ben')], cards, NOW)).toEqual({ people: [], fields: list.fields });
});
