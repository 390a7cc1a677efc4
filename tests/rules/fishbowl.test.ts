import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  collection,
  deleteDoc,
  deleteField,
  getDoc,
  getDocs,
  Timestamp,
  updateDoc,
  type DocumentData,
} from 'firebase/firestore';
import { describe, it } from 'vitest';
import { BOWL_STATES, CHAIR_NAME_LIMIT, GUEST, type Bowl } from '#domain/fishbowl.ts';
import { aSanction, at, cast, now, othersThan, put, type Who } from '../support/cast.ts';
import { aBowl } from '../support/factories.ts';

const path = 'fishbowl/stage';

const stored = ({ state, question, chairs }: Bowl): DocumentData => ({
  state,
  question,
  chairs: Object.fromEntries(chairs.map(({ id, occupant }) => [id, occupant?.who ?? ''])),
  people: Object.fromEntries(
    chairs.flatMap(({ id, occupant }) =>
      occupant ? [[id, { name: occupant.name, since: Timestamp.fromMillis(occupant.since) }]] : [],
    ),
  ),
  move: '',
  updatedAt: now,
});

/** Ben on c1, a guest on c2, three chairs free. */
const people = cast(() => ({ [path]: stored(aBowl({ seated: { c1: 'ben', c2: GUEST } })) }));
const store = (bowl: Bowl) => people.store({ [path]: stored(bowl) });

const change = (who: Who, fields: DocumentData) =>
  updateDoc(at(people[who](), path), { updatedAt: now, ...fields });

const sits = (chair: string, who: string, rest: DocumentData = {}) => ({
  [`chairs.${chair}`]: who,
  [`people.${chair}`]: { name: 'Name', since: now },
  move: chair,
  ...rest,
});
const leaves = (chair: string, rest: DocumentData = {}) => ({
  [`chairs.${chair}`]: '',
  [`people.${chair}`]: deleteField(),
  move: chair,
  ...rest,
});

describe('the stage', () => {
  it.each(['stranger', 'anna', 'moderator'] as const)('is seen by %s', async (who) => {
    await assertSucceeds(getDoc(at(people[who](), path)));
  });

  it('is neither listed, made, nor taken away by anybody', async () => {
    const organizer = people.organizer();
    await assertFails(getDocs(collection(organizer, 'events/bsen/fishbowl')));
    await assertFails(put(organizer, 'fishbowl/second', stored(aBowl())));
    await assertFails(deleteDoc(at(organizer, path)));
  });
});

describe('sitting down', () => {
  it.each(['running', 'lastCall'] as const)('is open to anybody with an account while %s', async (state) => {
    await store(aBowl({ state }));
    await assertSucceeds(change('anna', sits('c3', 'anna')));
  });

  it.each(['planned', 'explained', 'closed', 'summarised'] as const)('is refused while %s', async (state) => {
    await store(aBowl({ state }));
    await assertFails(change('anna', sits('c3', 'anna')));
  });

  it('takes a name at its limit', async () => {
    const person = { name: 'ä'.repeat(CHAIR_NAME_LIMIT), since: now };
    await assertSucceeds(change('anna', sits('c3', 'anna', { 'people.c3': person })));
  });

  it.each<[string, DocumentData]>([
    ['on a taken chair', sits('c1', 'anna')],
    ['on a guest’s chair', sits('c2', 'anna')],
    ['on a chair that is not there', sits('c9', 'anna')],
    ['as somebody else', sits('c3', 'eva')],
    ['as a guest', sits('c3', GUEST)],
    ['on two chairs at once', { ...sits('c4', 'anna'), ...sits('c3', 'anna') }],
    ['while putting somebody on another chair', sits('c3', 'anna', { 'chairs.c4': 'eva' })],
    ['while freeing another chair', sits('c3', 'anna', { 'chairs.c1': '' })],
    ['while bringing a chair', sits('c3', 'anna', { 'chairs.c6': '' })],
    ['while renaming a neighbour', sits('c3', 'anna', { 'people.c1.name': 'Jemand' })],
    ['while naming an empty chair', sits('c3', 'anna', { 'people.c4': { name: 'Geist', since: now } })],
    ['while asking another question', sits('c3', 'anna', { question: 'Wozu?' })],
    ['while closing', sits('c3', 'anna', { state: 'closed' })],
    ['while adding a field', sits('c3', 'anna', { mark: 'x' })],
    ['while pointing elsewhere', sits('c3', 'anna', { move: 'c4' })],
    ['without a name', sits('c3', 'anna', { 'people.c3': { since: now } })],
    ['with a blank name', sits('c3', 'anna', { 'people.c3': { name: ' ', since: now } })],
    ['with a name too long', sits('c3', 'anna', { 'people.c3': { name: 'ä'.repeat(61), since: now } })],
    ['with a rank', sits('c3', 'anna', { 'people.c3': { name: 'Name', since: now, rank: 1 } })],
    ['since long ago', sits('c3', 'anna', { 'people.c3': { name: 'Name', since: Timestamp.fromMillis(0) } })],
    ['at a time of the phone', sits('c3', 'anna', { updatedAt: Timestamp.now() })],
  ])('is refused %s', async (_, fields) => {
    await assertFails(change('anna', fields));
  });

  it('is refused while already seated', async () => {
    await assertFails(change('ben', sits('c3', 'ben')));
  });

  it('is refused to somebody who may only read, who may still stand up', async () => {
    await people.store({
      'sanctions/anna': aSanction({ readOnly: true }),
      'sanctions/ben': aSanction({ readOnly: true }),
    });
    await assertFails(change('anna', sits('c3', 'anna')));
    await assertSucceeds(change('ben', leaves('c1')));
  });

  it('is open to somebody who is only hidden', async () => {
    await people.store({ 'sanctions/anna': aSanction({ hidden: true }) });
    await assertSucceeds(change('anna', sits('c3', 'anna')));
  });

  it('is refused to strangers', async () => {
    await assertFails(change('stranger', sits('c3', 'anna')));
  });
});

describe('standing up', () => {
  it.each(BOWL_STATES)('is allowed while %s', async (state) => {
    await store(aBowl({ state, seated: { c1: 'ben' } }));
    await assertSucceeds(change('ben', leaves('c1')));
  });

  it.each<[string, Who, DocumentData]>([
    ['for somebody else', 'anna', leaves('c1')],
    ['for a guest', 'anna', leaves('c2')],
    ['for a stranger', 'stranger', leaves('c1')],
    ['handing the chair on', 'ben', leaves('c1', { 'chairs.c1': 'eva' })],
    ['leaving the name behind', 'ben', { 'chairs.c1': '', move: 'c1' }],
    ['taking the chair away', 'ben', leaves('c1', { 'chairs.c1': deleteField() })],
    ['and freeing another chair', 'ben', leaves('c1', { 'chairs.c2': '', 'people.c2': deleteField() })],
    ['and asking another question', 'ben', leaves('c1', { question: 'Wozu?' })],
    ['at a time of the phone', 'ben', leaves('c1', { updatedAt: Timestamp.now() })],
  ])('is refused %s', async (_, who, fields) => {
    await assertFails(change(who, fields));
  });
});

describe('moderators', () => {
  it.each(['moderator', 'organizer'] as const)(
    'seat guests and free chairs (%s), in any state',
    async (who) => {
      await store(aBowl({ state: 'planned', seated: { c1: 'ben', c2: GUEST } }));
      await assertSucceeds(change(who, sits('c3', GUEST)));
      await assertSucceeds(change(who, leaves('c1')));
      await assertSucceeds(change(who, leaves('c2')));
    },
  );

  it.each<[string, DocumentData]>([
    ['seat a guest on a taken chair', sits('c1', GUEST)],
    ['seat somebody with an account', sits('c3', 'anna')],
    [
      'seat two guests at once',
      sits('c3', GUEST, { 'chairs.c4': GUEST, 'people.c4': { name: 'Name', since: now } }),
    ],
    ['seat a guest without a name', sits('c3', GUEST, { 'people.c3': { name: '', since: now } })],
    ['free a chair that is not there', leaves('c9')],
    ['free an empty chair', leaves('c3')],
    ['free two chairs at once', leaves('c1', { 'chairs.c2': '', 'people.c2': deleteField() })],
    ['free a chair and leave the name', { 'chairs.c1': '', move: 'c1' }],
    ['free a chair and close', leaves('c1', { state: 'closed' })],
  ])('cannot %s', async (_, fields) => {
    await assertFails(change('moderator', fields));
  });

  it.each(othersThan('moderator', 'organizer'))('are not impersonated by %s', async (who) => {
    await store(aBowl({ seated: { c2: GUEST } }));
    await assertFails(change(who, sits('c3', GUEST)));
    await assertFails(change(who, leaves('c2')));
    await assertFails(change(who, { state: 'closed' }));
  });

  it.each(BOWL_STATES)('lead the talk to %s', async (state) => {
    await assertSucceeds(change('moderator', { state, question: 'ä'.repeat(200) }));
  });

  it('forget the last move when they change the state', async () => {
    await people.store({ [path]: { ...stored(aBowl()), move: 'c3' } });
    await assertSucceeds(change('moderator', { state: 'lastCall', move: '' }));
  });

  it.each<[string, DocumentData]>([
    ['an unknown state', { state: 'chaos' }],
    ['a question too long', { question: 'ä'.repeat(201) }],
    ['a list as question', { question: [] }],
    ['a move that was none', { state: 'lastCall', move: 'c1' }],
    ['a chair brought along', { state: 'lastCall', 'chairs.c6': '' }],
    ['a field nobody knows', { mark: 'x' }],
    ['a time of the phone', { updatedAt: Timestamp.now() }],
  ])('cannot lead with %s', async (_, fields) => {
    await assertFails(change('moderator', fields));
  });
});
