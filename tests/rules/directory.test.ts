import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  collection,
  deleteDoc,
  deleteField,
  getDoc,
  getDocs,
  updateDoc,
  writeBatch,
  type DocumentData,
} from 'firebase/firestore';
import { describe, it } from 'vitest';
import { innerShardOf, shardOf, SPLIT_FROM } from '#domain/shard.ts';
import { ago, aSanction, at, cast, now, othersThan, put } from '../support/cast.ts';
import { aCard, aProfile } from '../support/factories.ts';
import { CARD_CASES } from '../support/limit-cases.ts';
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

  it.each<[string, () => Promise<unknown>]>([
    ['there is no profile', async () => {}],
    ['a card is missing since a sanction was lifted', storeProfile],
  ])('lets me say that there is something to look at while %s', async (_, before) => {
    await before();
    await storeShard({ neighbour });
    await assertSucceeds(updateDoc(at(people.anna(), path), { updatedAt: now }));
  });

  it('lets nobody else say so, nor strangers', async () => {
    await storeShard({ neighbour });
    for (const who of ['stranger', 'organizer'] as const)
      await assertFails(updateDoc(at(people[who](), path), { updatedAt: now }));
    await assertFails(updateDoc(at(people.anna(), path), { updatedAt: ago(1) }));
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
    ['a time of the phone', { updatedAt: ago(1) }],
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

  // The profile is stored past the rules, so that only the card stands in the way.
  it('refuses a card of somebody whom organizers have hidden', async () => {
    await people.store({ 'sanctions/anna': aSanction({ hidden: true }) });
    await storeProfile();
    await assertFails(put(people.anna(), path, { cards: { anna: profile.card }, updatedAt: now }));
    await storeShard({ anna: aCard({ sentence: 'Früher.' }), neighbour });
    await assertFails(updateDoc(at(people.anna(), path), { 'cards.anna': profile.card, updatedAt: now }));
    await assertSucceeds(updateDoc(at(people.anna(), path), { 'cards.anna': deleteField(), updatedAt: now }));
  });

  it.each([...CARD_CASES.refused, ...CARD_CASES.mended])('refuses a card with %s', async (_, card) => {
    await assertFails(saveTogether(people.anna(), 'anna', { ...profile, card }, card));
  });

  it('refuses a link that no card has', async () => {
    const card = { ...profile.card, blog: 'javascript:alert(1)' };
    await assertFails(saveTogether(people.anna(), 'anna', profile, card));
    await assertFails(saveTogether(people.anna(), 'anna', { ...profile, card }, card));
  });

  it('refuses a card of an invisible profile', async () => {
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

describe('a full shard', () => {
  const innerPath = `directory/${innerShardOf('anna')}`;
  const others = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, { name: 'X' }]));
  const storeFull = (cards: DocumentData = {}) =>
    storeShard({ ...others(SPLIT_FROM - Object.keys(cards).length), ...cards });

  it('sends a new card into the inner one, which is made with it', async () => {
    await storeFull();
    await assertSucceeds(saveTogether(people.anna(), 'anna', profile, 'left', profile.card));
  });

  it('sends a new card into an inner one that there is', async () => {
    await storeFull();
    await people.store({ [innerPath]: { cards: { neighbour }, updatedAt: now } });
    await assertSucceeds(saveTogether(people.anna(), 'anna', profile, 'left', profile.card));
  });

  it('lets a card that is in it move to the inner one', async () => {
    await storeProfile();
    await storeFull({ anna: profile.card });
    await assertSucceeds(saveTogether(people.anna(), 'anna', profile, 'deleted', profile.card));
  });

  it('may still take a card', async () => {
    await storeFull();
    await assertSucceeds(saveTogether(people.anna(), 'anna', profile, profile.card));
  });

  it('is not full with one card less', async () => {
    await storeShard(others(SPLIT_FROM - 1));
    await assertFails(saveTogether(people.anna(), 'anna', profile, 'left', profile.card));
  });

  it('is not full when nobody is in it', async () => {
    await assertFails(saveTogether(people.anna(), 'anna', profile, 'left', profile.card));
  });

  it('never has a card that the inner one has too', async () => {
    await storeProfile();
    await storeFull();
    await assertFails(saveTogether(people.anna(), 'anna', profile, profile.card, profile.card));
    await storeFull({ anna: profile.card });
    await assertFails(put(people.anna(), innerPath, { cards: { anna: profile.card }, updatedAt: now }));
    await people.store({ [innerPath]: { cards: { anna: profile.card }, updatedAt: now } });
    await storeFull();
    await assertFails(updateDoc(at(people.anna(), path), { 'cards.anna': profile.card, updatedAt: now }));
  });

  it('has no part in a lie: neither of the two shows another card', async () => {
    await storeFull();
    await assertFails(saveTogether(people.anna(), 'anna', profile, 'left', neighbour));
    await assertFails(saveTogether(people.anna(), 'anna', profile, neighbour, profile.card));
    await assertFails(saveTogether(people.anna(), 'anna', profile, 'left', 'left'));
  });

  describe('with my card in the inner one', () => {
    const store = async () => {
      await storeProfile();
      await storeShard(others(1));
      await people.store({ [innerPath]: { cards: { anna: profile.card, neighbour }, updatedAt: now } });
    };
    const changed = aProfile({ sentence: 'Jetzt anders.' });

    it('lets it change there, also when the outer one has room again', async () => {
      await store();
      await assertSucceeds(saveTogether(people.anna(), 'anna', changed, 'left', changed.card));
    });

    it('lets it move back', async () => {
      await store();
      await assertSucceeds(saveTogether(people.anna(), 'anna', changed, changed.card, 'deleted'));
    });

    it('lets it disappear, with the profile or without', async () => {
      await store();
      await assertSucceeds(
        saveTogether(people.anna(), 'anna', { ...profile, visible: false }, 'left', 'deleted'),
      );
      await store();
      await assertSucceeds(saveTogether(people.anna(), 'anna', 'deleted', 'left', 'deleted'));
    });

    it.each<[string, DocumentData]>([
      ['a neighbour’s card changed', { 'cards.neighbour.name': 'Gehässig' }],
      ['a neighbour’s card removed', { 'cards.neighbour': deleteField() }],
      ['a neighbour invented', { 'cards.nobody': neighbour }],
      ['another card of mine', { 'cards.anna': neighbour }],
      ['no card while I am visible', { 'cards.anna': deleteField() }],
      ['a time of the phone', { updatedAt: ago(1) }],
      ['a field nobody knows', { mark: 'x' }],
    ])('refuses %s', async (_, change) => {
      await store();
      await assertFails(updateDoc(at(people.anna(), innerPath), { updatedAt: now, ...change }));
    });

    it.each(othersThan('anna', 'organizer'))('lets %s not remove it', async (who) => {
      await store();
      await assertFails(
        updateDoc(at(people[who](), innerPath), { 'cards.anna': deleteField(), updatedAt: now }),
      );
    });
  });

  it.each(SHARDS.map((digit) => `${mine}${digit}`).filter((shard) => shard !== innerShardOf('anna')))(
    'sends my card not into the inner shard %s',
    async (shard) => {
      await storeProfile();
      await storeFull({ anna: profile.card });
      const firestore = people.anna();
      const batch = writeBatch(firestore);
      batch.update(at(firestore, path), { 'cards.anna': deleteField(), updatedAt: now });
      batch.set(at(firestore, `directory/${shard}`), { cards: { anna: profile.card }, updatedAt: now });
      await assertFails(batch.commit());
    },
  );
});

describe('organizers', () => {
  const innerPath = `directory/${innerShardOf('anna')}`;

  it.each([path, innerPath])('take one card away from %s', async (shard) => {
    await people.store({ [shard]: { cards: { anna: profile.card, neighbour }, updatedAt: now } });
    await assertSucceeds(
      updateDoc(at(people.organizer(), shard), { 'cards.anna': deleteField(), updatedAt: now }),
    );
  });

  it.each(othersThan('organizer', 'anna'))('are not impersonated by %s', async (who) => {
    await storeShard({ anna: profile.card, neighbour });
    await assertFails(updateDoc(at(people[who](), path), { 'cards.anna': deleteField(), updatedAt: now }));
  });

  it.each<[string, DocumentData]>([
    ['two cards at once', { 'cards.anna': deleteField(), 'cards.neighbour': deleteField() }],
    ['one card while changing another', { 'cards.anna': deleteField(), 'cards.neighbour.name': 'X' }],
    ['one card while inventing another', { 'cards.anna': deleteField(), 'cards.nobody': neighbour }],
    ['no card', { 'cards.nobody': deleteField() }],
    ['one card at a time of the phone', { 'cards.anna': deleteField(), updatedAt: ago(1) }],
    ['one card and leave a mark', { 'cards.anna': deleteField(), mark: 'x' }],
  ])('do not take away %s', async (_, change) => {
    await storeShard({ anna: profile.card, neighbour });
    await assertFails(updateDoc(at(people.organizer(), path), { updatedAt: now, ...change }));
  });

  it.each<[string, DocumentData]>([
    ['change a card', { 'cards.anna.name': 'Gehässig' }],
    ['replace a card', { 'cards.anna': neighbour }],
    ['add a card', { 'cards.nobody': neighbour }],
  ])('do not %s', async (_, change) => {
    await storeProfile();
    await storeShard({ anna: profile.card, neighbour });
    await assertFails(updateDoc(at(people.organizer(), path), { updatedAt: now, ...change }));
  });
});
