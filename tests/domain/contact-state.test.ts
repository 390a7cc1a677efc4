import { expect, test } from 'vitest';
import {
  ASKED_AFTER,
  byNewest,
  contactState,
  isAsked,
  isOpenQuestion,
  metAt,
} from '#domain/contact-state.ts';
import { EMPTY_NOTE } from '#domain/note.ts';
import type { Pair } from '#domain/pair.ts';
import { NOW } from '../support/factories.ts';

const aPair = (traits: Partial<Pair> = {}): Pair => ({
  id: 'anna_ben',
  uid: 'ben',
  mine: null,
  theirs: null,
  meeting: null,
  iMet: null,
  theyMet: null,
  byCode: false,
  code: '',
  madeAt: NOW,
  expiresAt: NOW + 90 * 86_400_000,
  ...traits,
});
const met = (at: number) => ({ at, step: '' });

test('takes the earlier „getroffen“ of the two', () => {
  expect(metAt(aPair())).toBeNull();
  expect(metAt(aPair({ iMet: met(NOW + 5), theyMet: met(NOW + 3) }))).toBe(NOW + 3);
  expect(metAt(aPair({ byCode: true, iMet: met(NOW + 5) }))).toBe(NOW);
});

test('asks exactly seven times 24 hours after the meeting', () => {
  const pair = aPair({ theyMet: met(NOW) });
  expect(isAsked(pair, undefined, NOW + ASKED_AFTER - 1)).toBe(false);
  expect(isAsked(pair, undefined, NOW + ASKED_AFTER)).toBe(true);
  expect(ASKED_AFTER).toBe(7 * 24 * 60 * 60 * 1000);
});

test('keeps a question open that was put off, without asking again', () => {
  const pair = aPair({ theyMet: met(NOW) });
  const later = { ...EMPTY_NOTE, worth: 'later' as const };
  expect(isAsked(pair, later, NOW + ASKED_AFTER)).toBe(false);
  expect(isOpenQuestion(pair, later, NOW + ASKED_AFTER)).toBe(true);
  for (const worth of ['yes', 'no', 'open'] as const)
    expect(isOpenQuestion(pair, { ...EMPTY_NOTE, worth }, NOW + ASKED_AFTER)).toBe(false);
});

test('says what matters most: question, met, meeting, new', () => {
  const meeting = { at: '', place: 'Foyer', byMe: true };
  expect(contactState(aPair(), undefined, false, NOW)).toBe('new');
  expect(contactState(aPair(), undefined, true, NOW)).toBe('open');
  expect(contactState(aPair({ meeting }), undefined, false, NOW)).toBe('meeting');
  expect(contactState(aPair({ meeting, iMet: met(NOW) }), undefined, true, NOW)).toBe('met');
  expect(contactState(aPair({ iMet: met(NOW) }), undefined, true, NOW + ASKED_AFTER)).toBe('question');
});

test('puts the newest first, the same way on every phone', () => {
  const pairs = [aPair({ id: 'b' }), aPair({ id: 'a' }), aPair({ id: 'c', madeAt: NOW + 1 })];
  expect(pairs.sort(byNewest).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
