import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, type DocumentData } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { shardOf, SPLIT_FROM } from '#domain/shard.ts';
import { ago, aSanction, at, cast, now, othersThan, put } from '../support/cast.ts';
import { aCard, aProfile } from '../support/factories.ts';
import { CARD_CASES, CONTACT_CASES } from '../support/limit-cases.ts';
import { saveTogether } from '../support/profile-batch.ts';

const people = cast();

const shard = `directory/${shardOf('anna')}`;
const visible = aProfile();
const hidden = aProfile({ visible: false });

const storeVisible = () =>
  people.store({
    'profiles/anna': { ...visible, updatedAt: now },
    [shard]: { cards: { anna: visible.card, somebody: aCard() }, updatedAt: now },
  });
const storeHidden = () => people.store({ 'profiles/anna': { ...hidden, updatedAt: now } });

describe('profiles', () => {
  it('shows a profile to its person', async () => {
    await storeHidden();
    await assertSucceeds(getDoc(at(people.anna(), 'profiles/anna')));
  });

  it.each(othersThan('anna'))('hides a profile from %s', async (who) => {
    await storeHidden();
    await assertFails(getDoc(at(people[who](), 'profiles/anna')));
  });

  it.each(['stranger', 'anna', 'organizer'] as const)('lets %s not list profiles', async (who) => {
    await assertFails(getDocs(collection(people[who](), 'events/bsen/profiles')));
  });

  // Hidden, so that no card has to follow and nothing else stands in the way.
  it.each(othersThan('anna'))('lets %s neither make nor change nor delete my profile', async (who) => {
    await assertFails(put(people[who](), 'profiles/anna', { ...hidden, updatedAt: now }));
    await storeHidden();
    await assertFails(
      put(people[who](), 'profiles/anna', { ...aProfile({ name: 'X', visible: false }), updatedAt: now }),
    );
    await assertFails(deleteDoc(at(people[who](), 'profiles/anna')));
  });

  it.each(CARD_CASES.fits)('takes a card with %s', async (_, card) => {
    await assertSucceeds(saveTogether(people.anna(), 'anna', { card, visible: true }, card));
  });

  it.each([...CARD_CASES.refused, ...CARD_CASES.mended])('refuses a card with %s', async (_, card) => {
    await assertFails(saveTogether(people.anna(), 'anna', { card, visible: true }, card));
  });

  it.each(CONTACT_CASES.fits)('takes contact data with %s', async (_, contact) => {
    await assertSucceeds(put(people.anna(), 'profiles/anna', { ...hidden, contact, updatedAt: now }));
  });

  it.each([...CONTACT_CASES.refused, ...CONTACT_CASES.mended])(
    'refuses contact data with %s',
    async (_, contact) => {
      await assertFails(put(people.anna(), 'profiles/anna', { ...hidden, contact, updatedAt: now }));
    },
  );

  // The rules language counts what it evaluates, and stops at a thousand.
  it('takes everything at its limit at once, moving between shards', async () => {
    const [, card = {}] = CARD_CASES.fits[0] ?? [];
    const [, contact] = CONTACT_CASES.fits[2] ?? [];
    const others = Object.fromEntries(Array.from({ length: SPLIT_FROM }, (_, index) => [`p${index}`, {}]));
    await people.store({ [shard]: { cards: { ...others, anna: visible.card }, updatedAt: now } });
    await assertSucceeds(
      saveTogether(people.anna(), 'anna', { card, contact, visible: true }, 'deleted', card),
    );
  });

  it('still takes a profile of a phone that knows of no contact data, new and over an old one', async () => {
    const { card } = visible;
    await assertSucceeds(saveTogether(people.anna(), 'anna', { card, visible: true }, card));
    await assertSucceeds(saveTogether(people.anna(), 'anna', visible, card));
    await assertSucceeds(saveTogether(people.anna(), 'anna', { card, visible: true }, card));
  });

  it.each(['card', 'visible', 'updatedAt'])('refuses a profile without %s', async (field) => {
    const whole: DocumentData = { ...hidden, updatedAt: now };
    const { [field]: _, ...rest } = whole;
    await assertFails(put(people.anna(), 'profiles/anna', rest));
  });

  it.each<[string, DocumentData]>([
    ['a word over two lines', { card: aCard({ offers: ['Führungen\ndurchs Magazin'] }) }],
    ['a map as card', { card: {} }],
    ['a text as visible', { visible: 'yes' }],
    ['a text as contact data', { contact: 'anna@example.org' }],
    ['contact data on the card', { card: { ...aCard(), email: 'anna@example.org' } }],
    ['a link on the card', { card: { ...aCard(), blog: 'javascript:alert(1)' } }],
    ['a field nobody knows', { mail: 'anna@example.org' }],
    ['a time of the phone', { updatedAt: ago(1) }],
  ])('refuses %s', async (_, change) => {
    await assertFails(put(people.anna(), 'profiles/anna', { ...hidden, updatedAt: now, ...change }));
  });
});

describe('a profile and its card', () => {
  const changed = aProfile({ sentence: 'Jetzt anders.' });

  it('are made together', async () => {
    await assertSucceeds(saveTogether(people.anna(), 'anna', visible, visible.card));
  });

  it('are changed together', async () => {
    await storeVisible();
    await assertSucceeds(saveTogether(people.anna(), 'anna', changed, changed.card));
  });

  it('become invisible together', async () => {
    await storeVisible();
    await assertSucceeds(saveTogether(people.anna(), 'anna', hidden, 'deleted'));
  });

  it('are deleted together', async () => {
    await storeVisible();
    await assertSucceeds(saveTogether(people.anna(), 'anna', 'deleted', 'deleted'));
  });

  it('need no card, not even a shard, as long as nobody sees the profile', async () => {
    await assertSucceeds(saveTogether(people.anna(), 'anna', hidden, 'left'));
    await assertSucceeds(saveTogether(people.anna(), 'anna', 'deleted', 'left'));
  });

  it('may both stay away from a shard that nobody has a card in yet', async () => {
    await assertSucceeds(saveTogether(people.anna(), 'anna', hidden, 'deleted'));
    await assertSucceeds(saveTogether(people.anna(), 'anna', 'deleted', 'deleted'));
    await assertSucceeds(saveTogether(people.anna(), 'anna', visible, visible.card));
  });

  it.each<[string, () => Promise<unknown>, DocumentData | 'deleted', DocumentData | 'left']>([
    ['made without a card', async () => {}, visible, 'left'],
    ['made with another card', async () => {}, visible, changed.card],
    ['made invisible, but with a card', async () => {}, hidden, hidden.card],
    ['changed without the card', storeVisible, changed, 'left'],
    ['hidden without the card', storeVisible, hidden, 'left'],
    ['deleted without the card', storeVisible, 'deleted', 'left'],
    ['shown without a card', storeHidden, visible, 'left'],
  ])('are refused when the profile is %s', async (_, before, profile, card) => {
    await before();
    await assertFails(saveTogether(people.anna(), 'anna', profile, card));
  });
});

describe('somebody whom organizers', () => {
  const sanction = (traits: { hidden?: boolean; readOnly?: boolean }) =>
    people.store({ 'sanctions/anna': aSanction(traits) });

  it('have hidden shows no card, and saves a profile without one', async () => {
    await sanction({ hidden: true });
    await assertFails(saveTogether(people.anna(), 'anna', visible, visible.card));
    await assertFails(saveTogether(people.anna(), 'anna', visible, 'left', visible.card));
    await assertSucceeds(saveTogether(people.anna(), 'anna', visible, 'left'));
    await assertSucceeds(saveTogether(people.anna(), 'anna', hidden, 'deleted'));
    await assertSucceeds(saveTogether(people.anna(), 'anna', 'deleted', 'left'));
  });

  it('let only read changes nothing that others see, but may disappear and come not back', async () => {
    await storeVisible();
    await sanction({ readOnly: true });
    const changed = aProfile({ sentence: 'Jetzt anders.' });
    await assertFails(saveTogether(people.anna(), 'anna', changed, changed.card));
    await assertSucceeds(saveTogether(people.anna(), 'anna', hidden, 'deleted'));
    await assertFails(saveTogether(people.anna(), 'anna', visible, visible.card));
    await assertSucceeds(saveTogether(people.anna(), 'anna', 'deleted', 'deleted'));
  });

  it('have nothing against any more is like everybody else', async () => {
    await sanction({});
    await assertSucceeds(saveTogether(people.anna(), 'anna', visible, visible.card));
  });
});
