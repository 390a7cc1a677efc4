import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  collection,
  deleteDoc,
  deleteField,
  getDoc,
  getDocs,
  Timestamp,
  writeBatch,
  type DocumentData,
} from 'firebase/firestore';
import { describe, it } from 'vitest';
import { innerShardOf, shardOf } from '#domain/shard.ts';
import { aSanction, at, cast, now, othersThan, put } from '../support/cast.ts';
import { aCard } from '../support/factories.ts';
import { aDecision, decideTogether } from '../support/sanction-batch.ts';

const path = 'sanctions/anna';
const outer = `directory/${shardOf('anna')}`;
const inner = `directory/${innerShardOf('anna')}`;
const both = aSanction({ hidden: true, readOnly: true });

const people = cast();

describe('sanctions', () => {
  it.each<[string, DocumentData]>([
    ['hidden', { hidden: true, readOnly: false }],
    ['read-only', { hidden: false, readOnly: true }],
    ['free again', { hidden: false, readOnly: false }],
  ])('make somebody %s, with or without a profile', async (_, what) => {
    await people.store({ [path]: { ...both, decision: 'd0' } });
    await assertSucceeds(decideTogether(people.organizer(), aDecision(what), aSanction(what)));
  });

  it.each(['anna', 'moderator', 'organizer'] as const)('are shown to %s', async (who) => {
    await people.store({ [path]: both });
    await assertSucceeds(getDoc(at(people[who](), path)));
  });

  it.each(othersThan('anna', 'moderator', 'organizer'))('are hidden from %s', async (who) => {
    await people.store({ [path]: both });
    await assertFails(getDoc(at(people[who](), path)));
  });

  it('let me look whether there is anything against me', async () => {
    await assertSucceeds(getDoc(at(people.anna(), path)));
  });

  it('are listed for organizers', async () => {
    await assertSucceeds(getDocs(collection(people.organizer(), 'events/bsen/sanctions')));
  });

  it.each(othersThan('organizer'))('are listed not for %s', async (who) => {
    await assertFails(getDocs(collection(people[who](), 'events/bsen/sanctions')));
  });

  it.each(othersThan('organizer'))('are neither made, lifted nor removed by %s', async (who) => {
    // The decision is there already, so that only being no organizer stands in the way.
    await people.store({ 'decisions/d1': aDecision() });
    await assertFails(put(people[who](), path, both));
    await people.store({ [path]: both });
    await assertFails(put(people[who](), path, aSanction()));
    await assertFails(deleteDoc(at(people[who](), path)));
  });

  it('are removed by nobody, so that the log stays true', async () => {
    await people.store({ [path]: both });
    await assertFails(deleteDoc(at(people.organizer(), path)));
  });

  it.each<[string, DocumentData | null, DocumentData]>([
    ['without a decision', null, {}],
    ['with a decision about somebody else', { about: 'ben' }, {}],
    ['that hide against the decision', { hidden: false }, {}],
    ['that show against the decision', {}, { hidden: false }],
    ['that take writing away against the decision', { readOnly: false }, {}],
    ['for another reason', {}, { reason: 'Anders.' }],
    ['at another time', {}, { updatedAt: Timestamp.fromMillis(1) }],
    ['with a field nobody knows', {}, { rank: 1 }],
    ['that name another decision', {}, { decision: 'd2' }],
  ])('are refused %s', async (_, decision, sanction) => {
    await assertFails(
      decideTogether(people.organizer(), decision && aDecision(decision), { ...both, ...sanction }),
    );
  });

  it.each([
    ['of another time than now', { at: Timestamp.fromMillis(1) }, { updatedAt: Timestamp.fromMillis(1) }],
    ['of long ago', { at: Timestamp.fromMillis(1) }, {}],
  ])('are refused with a decision %s', async (_, decision, sanction) => {
    await people.store({ 'decisions/d1': aDecision(decision) });
    await assertFails(put(people.organizer(), path, { ...both, ...sanction }));
  });

  it('about somebody with a longer uid than the decision says are refused', async () => {
    const organizer = people.organizer();
    const batch = writeBatch(organizer);
    batch.set(at(organizer, 'decisions/d1'), aDecision());
    batch.set(at(organizer, path), both);
    batch.set(at(organizer, 'sanctions/ben'), both);
    await assertFails(batch.commit());
  });
});

describe('hiding somebody', () => {
  const hides = (shard: string | null, what: DocumentData = {}) => {
    const organizer = people.organizer();
    const batch = writeBatch(organizer);
    batch.set(at(organizer, 'decisions/d1'), aDecision(what));
    batch.set(at(organizer, path), { ...both, ...what });
    if (shard) batch.update(at(organizer, shard), { 'cards.anna': deleteField(), updatedAt: now });
    return batch.commit();
  };

  it.each([
    ['the outer', outer],
    ['the inner', inner],
  ])('takes the card out of %s shard in the same moment', async (_, shard) => {
    await people.store({ [shard]: { cards: { anna: aCard() }, updatedAt: now } });
    await assertFails(hides(null));
    await assertSucceeds(hides(shard));
  });

  it('asks for no card to go when somebody only loses writing', async () => {
    await people.store({ [outer]: { cards: { anna: aCard() }, updatedAt: now } });
    await assertSucceeds(hides(null, { hidden: false }));
  });
});
