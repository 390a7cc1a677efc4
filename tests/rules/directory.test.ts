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
import { shardOf } from '#domain/shard.ts';
import { at, cast, now, othersThan, put } from '../support/cast.ts';
import { aCard, aProfile } from '../support/factories.ts';
import { saveTogether } from '../support/profile-batch.ts';

const people = cast();

const SHARDS = '0123456789abcdef'.split('');
const mine = shardOf('anna');
const path = `directory/${mine}`;
const profile = aProfile();
const neighbour = aCard({ name: 'Nachbarin' });

const storeProfile = () => people.store({ 'profiles/anna': { ...profile, updatedAt: now } });
const storeShard = (cards: DocumentData) => people.store({ [path]: { cards, updatedAt: now } });

describe('directory', () => {
  it.each(['anna', 'outsider', 'organizer'] as const)('shows the cards to %s', async (who) => {
    await storeShard({ neighbour });
    await assertSucceeds(getDoc(at(people[who](), path)));
    await assertSucceeds(getDocs(collection(people[who](), 'events/bsen/directory')));
  });

  it('hides the cards from strangers', async () => {
    await storeShard({ neighbour });
    await assertFails(getDoc(at(people.stranger(), path)));
    await assertFails(getDocs(collection(people.stranger(), 'events/bsen/directory')));
  });

  it.each([...othersThan(), 'anna'] as const)('lets %s not delete a shard', async (who) => {
    await storeShard({});
    await assertFails(deleteDoc(at(people[who](), path)));
  });

  it('keeps the neighbours’ cards when mine is added, changed, removed', async () => {
    await storeShard({ neighbour });
    const other = aProfile({ lesson: '' });
    await assertSucceeds(saveTogether(people.anna(), 'anna', profile, profile.card));
    await assertSucceeds(saveTogether(people.anna(), 'anna', other, other.card));
    await assertSucceeds(saveTogether(people.anna(), 'anna', 'deleted', 'deleted'));
  });

  it('takes the card that an earlier profile already has', async () => {
    await storeProfile();
    await assertSucceeds(put(people.anna(), path, { cards: { anna: profile.card }, updatedAt: now }));
  });

  it.each(othersThan('anna'))('lets %s not list my card for me', async (who) => {
    await storeProfile();
    await assertFails(put(people[who](), path, { cards: { anna: profile.card }, updatedAt: now }));
  });

  it.each<[string, DocumentData]>([
    ['another card than the profile has', { cards: { anna: aCard({ name: 'Jemand anders' }) } }],
    ['a card for somebody else beside mine', { cards: { anna: profile.card, neighbour } }],
    ['no card while the profile is visible', { cards: {} }],
    ['a list of cards', { cards: [profile.card] }],
    ['a field nobody knows', { mark: 'x' }],
    ['a time of the phone', { updatedAt: Timestamp.now() }],
  ])('refuses a new shard with %s', async (_, change) => {
    await storeProfile();
    await assertFails(put(people.anna(), path, { cards: { anna: profile.card }, updatedAt: now, ...change }));
  });

  it.each<[string, DocumentData]>([
    ['another card than the profile has', { 'cards.anna': aCard({ name: 'Jemand anders' }) }],
    ['no card while the profile is visible', { 'cards.anna': deleteField() }],
    ['a neighbour’s card changed', { 'cards.neighbour.name': 'Gehässig' }],
    ['a neighbour’s card removed', { 'cards.neighbour': deleteField() }],
    ['a neighbour invented', { 'cards.nobody': neighbour }],
  ])('refuses an old shard with %s', async (_, change) => {
    await storeProfile();
    await storeShard({ anna: profile.card, neighbour });
    await assertFails(updateDoc(at(people.anna(), path), { updatedAt: now, ...change }));
  });

  it('refuses a card without a profile', async () => {
    await assertFails(put(people.anna(), path, { cards: { anna: profile.card }, updatedAt: now }));
  });

  it('refuses a card of a hidden profile', async () => {
    await people.store({ 'profiles/anna': { ...profile, visible: false, updatedAt: now } });
    await assertFails(put(people.anna(), path, { cards: { anna: profile.card }, updatedAt: now }));
  });

  it.each(SHARDS.filter((shard) => shard !== mine))(
    'refuses my card a second time, in shard %s',
    async (shard) => {
      await storeProfile();
      await storeShard({ anna: profile.card });
      await assertFails(
        put(people.anna(), `directory/${shard}`, { cards: { anna: profile.card }, updatedAt: now }),
      );
    },
  );

  it.each(['ben', 'ÄÖÜ-ß', '😀', 'x'.repeat(128)])(
    'agrees with the app on the shard of „%s“',
    async (uid) => {
      await assertSucceeds(saveTogether(people.anyUid(uid), uid, profile, profile.card));
    },
  );
});
