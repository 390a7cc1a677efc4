import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  collection,
  deleteDoc,
  getDoc,
  getDocs,
  Timestamp,
  updateDoc,
  type DocumentData,
} from 'firebase/firestore';
import { describe, it } from 'vitest';
import { aSanction, at, cast, now, othersThan, put } from '../support/cast.ts';
import { anAnswer, anEvent } from '../support/factories.ts';
import { ANSWER_CASES } from '../support/limit-cases.ts';

const path = 'answers/anna';
const sent = { ...anAnswer(), state: 'new', reason: '', sentAt: now };
const approved = { ...sent, state: 'approved', reason: 'gut' };

const people = cast(() => ({ '': { ...anEvent(), updatedAt: now } }));
const close = () => people.store({ '': { ...anEvent({ surveyOpen: false }), updatedAt: now } });

describe('an answer and its author', () => {
  it('lets me send, read, edit and withdraw mine', async () => {
    const anna = people.anna();
    await assertSucceeds(put(anna, path, sent));
    await assertSucceeds(getDoc(at(anna, path)));
    await assertSucceeds(put(anna, path, { ...sent, ...anAnswer({ what: 'Anders gesagt.' }) }));
    await assertSucceeds(deleteDoc(at(anna, path)));
  });

  it('lets me look whether I have answered', async () => {
    await assertSucceeds(getDoc(at(people.anna(), path)));
  });

  it('makes an approved answer new again when I edit it', async () => {
    await people.store({ [path]: approved });
    await assertSucceeds(put(people.anna(), path, { ...sent, what: 'Anders gesagt.' }));
  });

  it.each(ANSWER_CASES.fits)('takes %s', async (_, answer) => {
    await assertSucceeds(put(people.anna(), path, { ...sent, ...answer }));
  });

  it.each([...ANSWER_CASES.refused, ...ANSWER_CASES.mended])('refuses %s', async (_, answer) => {
    await assertFails(put(people.anna(), path, { ...answer, state: 'new', reason: '', sentAt: now }));
  });

  it.each<[string, DocumentData]>([
    ['approved by its author', { state: 'approved' }],
    ['with a reason by its author', { reason: 'gut' }],
    ['at a time of the phone', { sentAt: Timestamp.now() }],
  ])('refuses an answer %s', async (_, change) => {
    await assertFails(put(people.anna(), path, { ...sent, ...change }));
    await people.store({ [path]: sent });
    await assertFails(updateDoc(at(people.anna(), path), change));
  });

  it('refuses an edit that stays approved', async () => {
    await people.store({ [path]: approved });
    await assertFails(updateDoc(at(people.anna(), path), { what: 'Anders gesagt.', sentAt: now }));
  });

  it('refuses to send or edit after the survey, not to withdraw', async () => {
    await close();
    await assertFails(put(people.anna(), path, sent));
    await people.store({ [path]: sent });
    await assertFails(put(people.anna(), path, { ...sent, what: 'Anders gesagt.' }));
    await assertSucceeds(deleteDoc(at(people.anna(), path)));
  });

  it('is neither sent nor edited, but withdrawn, by somebody who may only read', async () => {
    await people.store({ 'sanctions/anna': aSanction({ readOnly: true }) });
    await assertFails(put(people.anna(), path, sent));
    await people.store({ [path]: sent });
    await assertFails(put(people.anna(), path, { ...sent, what: 'Anders gesagt.' }));
    await assertSucceeds(deleteDoc(at(people.anna(), path)));
  });

  it('is sent by somebody who is only hidden', async () => {
    await people.store({ 'sanctions/anna': aSanction({ hidden: true }) });
    await assertSucceeds(put(people.anna(), path, sent));
  });

  it.each(othersThan('anna'))('lets %s neither send, edit nor withdraw mine', async (who) => {
    await assertFails(put(people[who](), path, sent));
    await people.store({ [path]: sent });
    await assertFails(put(people[who](), path, { ...sent, what: 'Verdreht.' }));
    await assertFails(deleteDoc(at(people[who](), path)));
  });
});

describe('answers and moderators', () => {
  it.each(['moderator', 'organizer'] as const)('shows all answers to the %s', async (who) => {
    await people.store({ [path]: sent });
    await assertSucceeds(getDoc(at(people[who](), path)));
    await assertSucceeds(getDocs(collection(people[who](), 'events/bsen/answers')));
  });

  it.each(othersThan('anna', 'moderator', 'organizer'))('hides an answer from %s', async (who) => {
    await people.store({ [path]: sent });
    await assertFails(getDoc(at(people[who](), path)));
  });

  it.each(othersThan('moderator', 'organizer'))('lets %s not list answers', async (who) => {
    await assertFails(getDocs(collection(people[who](), 'events/bsen/answers')));
  });

  it.each<[string, DocumentData]>([
    ['approve', { state: 'approved' }],
    ['dismiss with a reason', { state: 'dismissed', reason: 'ä'.repeat(280) }],
    ['take a decision back', { state: 'new', reason: '' }],
  ])('lets moderators %s', async (_, change) => {
    await people.store({ [path]: approved });
    await assertSucceeds(updateDoc(at(people.moderator(), path), change));
  });

  it('lets moderators decide after the survey', async () => {
    await close();
    await people.store({ [path]: sent });
    await assertSucceeds(updateDoc(at(people.moderator(), path), { state: 'approved' }));
  });

  it.each<[string, DocumentData]>([
    ['the words', { state: 'approved', what: 'Verdreht.' }],
    ['the consent', { state: 'approved', consent: 'counted' }],
    ['the time', { state: 'approved', sentAt: now }],
    ['a field nobody knows', { mark: 'x' }],
    ['the state to an unknown one', { state: 'loved' }],
    ['the reason to a list', { reason: [] }],
    ['the reason to a longer one', { reason: 'ä'.repeat(281) }],
  ])('lets moderators not change %s', async (_, change) => {
    await people.store({ [path]: sent });
    await assertFails(updateDoc(at(people.moderator(), path), change));
  });

  it.each(othersThan('moderator', 'organizer'))('lets %s decide nothing', async (who) => {
    await people.store({ [path]: sent });
    await assertFails(updateDoc(at(people[who](), path), { state: 'dismissed' }));
  });
});
