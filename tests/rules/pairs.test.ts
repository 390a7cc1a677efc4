import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  collection,
  deleteDoc,
  deleteField,
  FieldPath,
  getDoc,
  getDocs,
  query,
  Timestamp,
  updateDoc,
  where,
  writeBatch,
  type DocumentData,
} from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { PAIR_LIMITS, pairId } from '#domain/pair.ts';
import { ago, aSanction, at, cast, inDays, now, othersThan, put, type Stored } from '../support/cast.ts';
import { aProfile } from '../support/factories.ts';
import { MEETING_CASES, SHARE_CASES } from '../support/limit-cases.ts';

const path = 'pairs/anna_ben';
const CODE = 'K7PQRS';
const anna = { ...aProfile({ name: 'Anna', fields: ['Museum'] }), updatedAt: ago(60) };
const ben = { ...aProfile({ name: 'Ben', fields: ['Verein', 'Blog'] }), updatedAt: ago(60) };
const wishing = (whom: readonly string[], fields: readonly string[] = []): DocumentData => ({
  people: whom,
  fields,
  updatedAt: ago(5),
});

const aPair = (traits: DocumentData = {}): DocumentData => ({
  people: ['anna', 'ben'],
  code: '',
  shares: {},
  met: {},
  meeting: null,
  madeAt: now,
  updatedAt: now,
  expiresAt: inDays(PAIR_LIMITS.days),
  ...traits,
});

/** Anna and Ben can be seen and wish for each other. */
const people = cast(() => ({
  'profiles/anna': anna,
  'profiles/ben': ben,
  'wishlists/anna': wishing(['ben']),
  'wishlists/ben': wishing(['anna']),
}));

const make = (who: 'anna' | 'ben' | 'stranger', traits: DocumentData = {}, place = path) =>
  put(people[who](), place, aPair(traits));

describe('a pair', () => {
  it.each(['anna', 'ben'] as const)('is made by %s where two wishes meet', async (who) => {
    await assertSucceeds(make(who));
  });

  it.each<[string, Stored]>([
    [
      'both wish for a field of the other',
      { 'wishlists/anna': wishing([], ['Blog']), 'wishlists/ben': wishing([], ['Museum']) },
    ],
    [
      'one wishes for the person, the other for a field',
      { 'wishlists/ben': wishing([], ['Agentur', 'Museum']) },
    ],
    ['somebody was sanctioned once', { 'sanctions/anna': aSanction(), 'sanctions/ben': aSanction() }],
    ['the other one may only read', { 'sanctions/ben': aSanction({ readOnly: true }) }],
  ])('is made where %s', async (_, stored) => {
    await people.store(stored);
    await assertSucceeds(make('anna'));
  });

  it.each([
    ['Zoe', 'anna'],
    ['9x', 'Az'],
    ['aB', 'aa'],
    ['x'.repeat(28), 'x'.repeat(27)],
  ])('has one path for „%s“ and „%s“, in the app as in the rules', async (one, other) => {
    await people.store({
      [`profiles/${one}`]: anna,
      [`profiles/${other}`]: ben,
      [`wishlists/${one}`]: wishing([other]),
      [`wishlists/${other}`]: wishing([one]),
    });
    expect(pairId(one, other)).toBe(pairId(other, one));
    const both = [one, other].toSorted();
    const pair = aPair({ people: both });
    await assertSucceeds(put(people.anyUid(one), `pairs/${pairId(one, other)}`, pair));
  });

  it.each<[string, DocumentData]>([
    ['something revealed already', { shares: { anna: { name: 'Anna' } } }],
    ['„getroffen“ already', { met: { anna: { at: now, step: '' } } }],
    ['a meeting already', { meeting: { at: '', place: 'Foyer', by: 'anna' } }],
    ['a field nobody knows', { rank: 1 }],
    ['a time of the phone', { madeAt: ago(1) }],
    ['another change at a time of the phone', { updatedAt: ago(1) }],
    ['an end too early', { expiresAt: inDays(79) }],
    ['an end too late', { expiresAt: inDays(101) }],
    ['a number as end', { expiresAt: 90 }],
    ['a third person', { people: ['anna', 'ben', 'carla'] }],
    ['one person', { people: ['anna'] }],
    ['a map of people', { people: { 0: 'anna', 1: 'ben' } }],
    ['a code that is none', { code: 'XXXXXX' }],
    ['a number as code', { code: 7 }],
  ])('is not made with %s', async (_, traits) => {
    await assertFails(make('anna', traits));
  });
});

describe('a pair by code', () => {
  const shown = (uid: string, age = 0) => ({ uid, at: ago(age * 86_400) });
  /** No wishes, no cards: only the code counts. */
  const storeCode = (code: DocumentData) =>
    people.store({
      [`codes/${CODE}`]: code,
      'profiles/anna': { ...anna, visible: false },
      'wishlists/anna': wishing([]),
      'wishlists/ben': wishing([]),
    });

  it('is made by who typed what the other one showed', async () => {
    await storeCode(shown('ben'));
    await assertSucceeds(make('anna', { code: CODE }));
  });

  it('is made by either of the two', async () => {
    await people.store({ [`codes/${CODE}`]: shown('anna') });
    await assertFails(make('anna', { code: CODE }));
    await assertSucceeds(make('ben', { code: CODE }));
  });

  it('is made days later, when the phone is online again, not after a week', async () => {
    await storeCode(shown('ben', 6.9));
    await assertSucceeds(make('anna', { code: CODE }));
    await people.store({ [`codes/${CODE}`]: shown('ben', 7.1) });
    await assertFails(put(people.anna(), 'pairs/anna_ben', aPair({ code: CODE })));
  });

  it('is not made with a code older than a week', async () => {
    await storeCode(shown('ben', 7.1));
    await assertFails(make('anna', { code: CODE }));
  });

  it.each([
    ['one’s own', 'anna'],
    ['somebody else’s', 'carla'],
  ])('is not made with %s code', async (_, uid) => {
    await storeCode(shown(uid));
    await assertFails(make('anna', { code: CODE }));
  });

  it('is not made with an invented code', async () => {
    await storeCode(shown('ben'));
    await assertFails(make('anna', { code: 'ABCDEF' }));
    await assertFails(make('anna', { code: '../profiles/ben' }));
  });
});

describe('somebody who wants to know who wishes for them', () => {
  it.each<[string, Stored]>([
    ['the other one wishes for nobody', { 'wishlists/ben': wishing([]) }],
    ['the other one wishes for somebody else', { 'wishlists/ben': wishing(['carla'], ['Verein']) }],
    ['they do not wish themselves', { 'wishlists/anna': wishing(['carla']) }],
    ['they wish for a field that the other one has not', { 'wishlists/anna': wishing([], ['Museum']) }],
    ['the other one cannot be seen', { 'profiles/ben': { ...ben, visible: false } }],
    ['they cannot be seen themselves', { 'profiles/anna': { ...anna, visible: false } }],
    ['the other one is hidden by the organizers', { 'sanctions/ben': aSanction({ hidden: true }) }],
    ['they are hidden by the organizers', { 'sanctions/anna': aSanction({ hidden: true }) }],
    ['they may only read', { 'sanctions/anna': aSanction({ readOnly: true }) }],
    ['the other one keeps away from them', { 'blocks/ben_anna': { by: 'ben', about: 'anna' } }],
    ['they keep away from the other one', { 'blocks/anna_ben': { by: 'anna', about: 'ben' } }],
  ])('learns nothing while %s', async (_, stored) => {
    await people.store(stored);
    await assertFails(make('anna'));
  });

  it.each([
    ['a blocked code', { 'blocks/ben_anna': { by: 'ben', about: 'anna' } }],
    ['a code by somebody who may only read', { 'sanctions/anna': aSanction({ readOnly: true }) }],
  ])('gets no further with %s', async (_, stored) => {
    await people.store({ [`codes/${CODE}`]: { uid: 'ben', at: now }, ...stored });
    await assertFails(make('anna', { code: CODE }));
  });

  it('learns nothing of somebody who has deleted everything, or never had a wishlist', async () => {
    for (const other of ['carla', 'dora']) {
      await people.store({ 'wishlists/anna': wishing([other]), 'profiles/dora': ben });
      const pair = { people: ['anna', other] };
      await assertFails(make('anna', pair, `pairs/anna_${other}`));
    }
  });

  it('gets the same answer whether there is a pair of others or none', async () => {
    await assertFails(getDoc(at(people.anna(), 'pairs/ben_carla')));
    await people.store({ 'pairs/ben_carla': aPair({ people: ['ben', 'carla'] }) });
    await assertFails(getDoc(at(people.anna(), 'pairs/ben_carla')));
    await assertFails(make('anna', { people: ['ben', 'carla'] }, 'pairs/ben_carla'));
    await assertFails(deleteDoc(at(people.anna(), 'pairs/ben_carla')));
    await assertFails(deleteDoc(at(people.anna(), 'pairs/ben_dora')));
  });

  it.each<[string, string, DocumentData]>([
    ['turned round', 'pairs/ben_anna', {}],
    ['turned round in people and path', 'pairs/ben_anna', { people: ['ben', 'anna'] }],
    ['turned round in people', path, { people: ['ben', 'anna'] }],
    ['of oneself', 'pairs/anna_anna', { people: ['anna', 'anna'] }],
    ['under another path', 'pairs/anna_carla', {}],
    ['under no path of anybody', 'pairs/x', {}],
  ])('cannot make a pair %s', async (_, place, traits) => {
    await people.store({ 'wishlists/anna': wishing(['anna', 'ben']) });
    await assertFails(make('anna', traits, place));
  });

  it('cannot wish and try in the same moment', async () => {
    await people.store({ 'wishlists/anna': wishing(['carla']) });
    const firestore = people.anna();
    const batch = writeBatch(firestore);
    batch.set(at(firestore, 'wishlists/anna'), { ...wishing(['ben']), updatedAt: now });
    batch.set(at(firestore, path), aPair());
    await assertFails(batch.commit());
  });

  it.each(othersThan('anna', 'ben'))('cannot bring two others together as %s', async (who) => {
    await assertFails(put(people[who](), path, aPair()));
  });

  it('cannot begin a pair anew', async () => {
    await people.store({ [path]: aPair({ met: { ben: { at: now, step: 'Anrufen' } } }) });
    await assertFails(make('anna'));
  });
});

describe('what stands in a pair', () => {
  const store = (traits: DocumentData = {}) =>
    people.store({ [path]: aPair({ madeAt: ago(60), updatedAt: ago(60), ...traits }) });
  const all = (who: ReturnType<typeof people.anna>) => collection(who, 'events/bsen/pairs');

  it.each(['anna', 'ben'] as const)('is read and found by %s, and ended for both', async (who) => {
    await store({ madeAt: ago(3_610) });
    await people.store({ 'pairs/carla_dora': aPair({ people: ['carla', 'dora'] }) });
    await assertSucceeds(getDoc(at(people[who](), path)));
    await assertSucceeds(getDocs(query(all(people[who]()), where('people', 'array-contains', who))));
    await assertSucceeds(deleteDoc(at(people[who](), path)));
  });

  it.each(othersThan('anna', 'ben'))('is neither read, found, changed nor ended by %s', async (who) => {
    await store();
    const firestore = people[who]();
    await assertFails(getDoc(at(firestore, path)));
    await assertFails(getDocs(query(all(firestore), where('people', 'array-contains', 'anna'))));
    await assertFails(updateDoc(at(firestore, path), { meeting: null, updatedAt: now }));
    await assertFails(deleteDoc(at(firestore, path)));
  });

  it.each(othersThan())('is not listed with everybody’s for %s', async (who) => {
    await people.store({ 'pairs/carla_dora': aPair({ people: ['carla', 'dora'] }) });
    await assertFails(getDocs(all(people[who]())));
    await assertFails(getDocs(query(all(people[who]()), where('people', 'array-contains', 'carla'))));
  });

  it('stays readable until it is gone, but is not changed after its end', async () => {
    await store({ expiresAt: ago(1) });
    await assertFails(updateDoc(at(people.anna(), path), { meeting: null, updatedAt: now }));
    await assertSucceeds(getDoc(at(people.ben(), path)));
    await assertSucceeds(deleteDoc(at(people.anna(), path)));
  });

  it('is not changed by somebody who may only read, who can still end it', async () => {
    await store({ madeAt: ago(3_610) });
    await people.store({ 'sanctions/anna': aSanction({ readOnly: true }) });
    await assertFails(updateDoc(at(people.anna(), path), { meeting: null, updatedAt: now }));
    await assertSucceeds(deleteDoc(at(people.anna(), path)));
  });
});

describe('the end of a contact that wishes made within the hour', () => {
  const fresh = (traits: DocumentData = {}) =>
    aPair({ madeAt: ago(3_590), updatedAt: ago(3_590), ...traits });
  const end = (who: 'anna' | 'ben') => deleteDoc(at(people[who](), path));
  const block = (by: string, about: string) => ({
    [`blocks/${by}_${about}`]: { by, about, name: '', at: now },
  });

  it.each(['anna', 'ben'] as const)('waits until the other one could see it, for %s', async (who) => {
    await people.store({ [path]: fresh(), ...block('anna', 'carla'), ...block('carla', 'ben') });
    await assertFails(end(who));
  });

  it('is at once where they met by code, or where it is over', async () => {
    await people.store({ [path]: fresh({ code: CODE }) });
    await assertSucceeds(end('anna'));
    await people.store({ [path]: fresh({ expiresAt: ago(1) }) });
    await assertSucceeds(end('anna'));
  });

  it.each([
    ['anna', 'ben'],
    ['ben', 'anna'],
  ] as const)('is at once for %s, who blocks, not for %s', async (by, about) => {
    await people.store({ [path]: fresh(), ...block(by, about) });
    await assertFails(end(about));
    await assertSucceeds(end(by));
  });

  it('is at once together with the block, not with its end', async () => {
    const firestore = people.anna();
    const endWith = (change: 'begins' | 'ends') => {
      const batch = writeBatch(firestore);
      const place = at(firestore, 'blocks/anna_ben');
      if (change === 'begins') batch.set(place, block('anna', 'ben')['blocks/anna_ben'] ?? {});
      else batch.delete(place);
      batch.delete(at(firestore, path));
      return batch.commit();
    };
    await people.store({ [path]: fresh(), ...block('anna', 'ben') });
    await assertFails(endWith('ends'));
    await people.store({ [path]: fresh() });
    await assertSucceeds(endWith('begins'));
  });

  it('comes with the profile, however many contacts there are', async () => {
    const others = Array.from({ length: 30 }, (_, index) => `b${index}`);
    const stored = others.map((other) => [`pairs/anna_${other}`, fresh({ people: ['anna', other] })]);
    await people.store(Object.fromEntries(stored) as Stored);
    const firestore = people.anna();
    const batch = writeBatch(firestore);
    batch.delete(at(firestore, 'profiles/anna'));
    for (const other of others) batch.delete(at(firestore, `pairs/anna_${other}`));
    await assertSucceeds(batch.commit());
    await people.store({ [path]: fresh() });
    await assertSucceeds(end('anna'));
    await people.store({ [path]: fresh() });
    await assertFails(end('ben'));
  });
});

const [, share = {}] = SHARE_CASES.fits[0] ?? [];

describe('changing a pair', () => {
  const store = (traits: DocumentData = {}) =>
    people.store({ [path]: aPair({ madeAt: ago(60), updatedAt: ago(60), ...traits }) });
  const change = (fields: DocumentData) => updateDoc(at(people.anna(), path), { updatedAt: now, ...fields });
  const metLongAgo = { anna: { at: new Timestamp(1_461_920_000, 123_456_000), step: '' } };

  it.each(SHARE_CASES.fits)('reveals %s', async (_, value) => {
    await store();
    await assertSucceeds(change({ 'shares.anna': value }));
  });

  it.each([...SHARE_CASES.refused, ...SHARE_CASES.mended])('does not reveal %s', async (_, value) => {
    await store();
    await assertFails(change({ 'shares.anna': value }));
  });

  it('takes back what was revealed', async () => {
    await store({ shares: { anna: share, ben: share } });
    await assertSucceeds(change({ 'shares.anna': deleteField() }));
  });

  it.each(MEETING_CASES.fits)('sets a meeting with %s', async (_, value) => {
    await store({ meeting: { at: '', place: 'Foyer', by: 'ben' } });
    await assertSucceeds(change({ meeting: { ...value, by: 'anna' } }));
  });

  it.each(MEETING_CASES.refused)('does not set a meeting with %s', async (_, value) => {
    await store();
    await assertFails(change({ meeting: { ...value, by: 'anna' } }));
  });

  it('calls a meeting off', async () => {
    await store({ meeting: { at: '', place: 'Foyer', by: 'ben' } });
    await assertSucceeds(change({ meeting: null }));
  });

  it('says „getroffen“ with the next step, changes the step alone, and takes both back', async () => {
    await store();
    await assertSucceeds(change({ 'met.anna': { at: now, step: 'ä'.repeat(PAIR_LIMITS.step) } }));
    await store({ met: metLongAgo });
    await assertSucceeds(change({ 'met.anna.step': 'Anrufen.' }));
    await assertSucceeds(change({ 'met.anna': deleteField() }));
  });

  it('needs no dot in the path of a uid', async () => {
    const other = 'ben.b@x';
    const place = `pairs/anna_${other}`;
    await people.store({ [place]: aPair({ people: ['anna', other] }) });
    const firestore = people.anyUid(other);
    await assertSucceeds(
      updateDoc(at(firestore, place), new FieldPath('shares', other), share, 'updatedAt', now),
    );
  });

  it.each<[string, DocumentData]>([
    ['in the other one’s name', { 'shares.ben.name': 'Jemand anders' }],
    ['for the other one', { 'shares.ben': { ...share, name: 'Jemand anders' } }],
    ['in a third one’s name', { 'shares.carla': share }],
    ['by taking back what the other one revealed', { 'shares.ben': deleteField() }],
    ['for both at once', { shares: { anna: share, ben: { ...share, email: '' } } }],
    ['as nothing', { 'shares.anna': null }],
    ['while saying „getroffen“', { 'shares.anna': share, 'met.anna': { at: now, step: '' } }],
    ['while setting a meeting', { 'shares.anna': share, meeting: { at: '', place: '', by: 'anna' } }],
    ['while changing who it is about', { 'shares.anna': share, people: ['anna', 'carla'] }],
    ['while keeping it for longer', { 'shares.anna': share, expiresAt: inDays(95) }],
    ['at a time of the phone', { 'shares.anna': share, updatedAt: ago(1) }],
  ])('does not reveal %s', async (_, fields) => {
    await store({ shares: { ben: share }, met: metLongAgo });
    await assertFails(change(fields));
  });

  it.each<[string, DocumentData]>([
    ['in the other one’s name', { 'met.ben': { at: now, step: '' } }],
    ['since a time of the phone', { 'met.anna': { at: ago(1), step: '' } }],
    ['since about the same time', { 'met.anna': { at: Timestamp.fromMillis(1_461_920_000_123), step: '' } }],
    ['with a step too long', { 'met.anna': { at: now, step: 'ä'.repeat(PAIR_LIMITS.step + 1) } }],
    ['with a list as step', { 'met.anna': { at: now, step: [] } }],
    ['without a step', { 'met.anna': { at: now } }],
    ['with a field nobody knows', { 'met.anna': { at: now, step: '', rank: 1 } }],
    [
      'while setting a meeting',
      { 'met.anna': { at: now, step: '' }, meeting: { at: '', place: '', by: 'anna' } },
    ],
    ['while changing the code', { 'met.anna': { at: now, step: '' }, code: CODE }],
  ])('does not say „getroffen“ %s', async (_, fields) => {
    await store({ met: metLongAgo });
    await assertFails(change(fields));
  });

  it('does not say „getroffen“ for the first time since whenever', async () => {
    await store();
    await assertFails(change({ 'met.anna': { at: ago(3_600), step: '' } }));
  });

  it.each<[string, DocumentData]>([
    ['in the other one’s name', { meeting: { at: '', place: 'Foyer', by: 'ben' } }],
    ['in nobody’s name', { meeting: { at: '', place: 'Foyer' } }],
    ['as a text', { meeting: 'Foyer' }],
    ['while changing who it is about', { meeting: null, people: ['anna', 'carla'] }],
    ['while keeping it for longer', { meeting: null, expiresAt: inDays(95) }],
  ])('does not set a meeting %s', async (_, fields) => {
    await store();
    await assertFails(change(fields));
  });
});
