import { configure, waitFor } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { pairId } from '#domain/pair.ts';
import {
  accounts,
  createAccount,
  readCollection,
  readDocument,
  wipe,
  writeDocument,
} from '../support/emulator-admin.ts';
import { aProfile, anAnswer } from '../support/factories.ts';
import { leaveOnPhone } from '../support/left-on-phone.ts';
import {
  enterBy,
  listedUids,
  onlyAccount,
  onlyProfileOf,
  PASSWORD,
  expectMember,
  storeAnswer,
  storedAnswer,
  storedProfile,
  storeProfile,
  tap,
} from '../support/me-page.ts';
import { cutAt, goOffline, goOnline, untilCut } from '../support/network.ts';
import { openPhone, type Phone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

const ANNA = 'anna@example.org';

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

const here = { profile: aProfile({ name: 'Anna vom Handy' }), answer: anAnswer({ what: 'Vom Handy.' }) };

/** A phone whose anonymous account has sent a profile and an answer. */
const anonymousPhone = async (): Promise<[Phone, string]> => {
  leaveOnPhone(here);
  const phone = await openPhone('/ich');
  const uid = await onlyProfileOf('Anna vom Handy');
  await waitFor(async () => expect(await storedAnswer(uid)).not.toBeNull());
  await phone.screen.findByText('gesendet, für andere sichtbar');
  return [phone, uid];
};

const storedRatings = (uid: string) => readDocument(`events/bsen/ratings/${uid}`);

/** The uid of the anonymous account, once its ratings are at the server. */
const onlyAccountWithRatings = (): Promise<string> =>
  waitFor(async () => {
    const anonymous = (await accounts()).filter(({ email }) => email === undefined);
    expect(anonymous).toHaveLength(1);
    const uid = anonymous[0]!.localId;
    expect(await storedRatings(uid)).not.toBeNull();
    return uid;
  });

const signIn = (phone: Phone) => enterBy(phone, 'Schon dabei', ANNA);

const expectAtMember = async (uid: string, name: string, what: string) => {
  expect(await onlyProfileOf(name)).toBe(uid);
  await waitFor(async () => expect((await storedAnswer(uid))?.['what']).toBe(what));
  expect(await onlyAccount(ANNA)).toBe(uid);
};

describe('somebody anonymous who signs in to an account', () => {
  test('takes profile and answer along where it has none, and leaves nothing behind', async () => {
    const member = await createAccount(ANNA, PASSWORD);
    const [phone, old] = await anonymousPhone();
    await signIn(phone);
    await expectMember(phone, ANNA);
    await expectAtMember(member, 'Anna vom Handy', 'Vom Handy.');
    expect(await storedAnswer(old)).toBeNull();
  });

  test('takes along what was never sent', async () => {
    const member = await createAccount(ANNA, PASSWORD);
    await goOffline();
    leaveOnPhone({ profile: here.profile });
    const phone = await openPhone('/ich');
    await phone.screen.findByText('noch nicht gesendet – sicher auf diesem Gerät');
    await signIn(phone);
    await phone.screen.findByText(/Dafür braucht es Netz/);
    await goOnline();
    await tap(phone, 'Anmelden');
    await expectMember(phone, ANNA);
    expect(await onlyProfileOf('Anna vom Handy')).toBe(member);
    await onlyAccount(ANNA);
  });

  test('adds ratings to those of the account, without a question', async () => {
    const member = await createAccount(ANNA, PASSWORD);
    await writeDocument(`events/bsen/ratings/${member}`, {
      stars: { archive: 5, museum: 1 },
      lines: { archive: 'Im Konto.' },
      updatedAt: new Date(),
    });
    leaveOnPhone({ ratings: { museum: { stars: 4, line: 'Vom Handy.' }, verein: { stars: 3, line: '' } } });
    const phone = await openPhone('/ich');
    const old = await onlyAccountWithRatings();
    await signIn(phone);
    await expectMember(phone, ANNA);
    await waitFor(async () =>
      expect(await storedRatings(member)).toMatchObject({
        stars: { archive: 5, museum: 4, verein: 3 },
        lines: { archive: 'Im Konto.', museum: 'Vom Handy.' },
      }),
    );
    expect(await storedRatings(old)).toBeNull();
    expect(await onlyAccount(ANNA)).toBe(member);
  });

  test('adds wishes, notes, reports and blocks to those of the account, without a question', async () => {
    const member = await createAccount(ANNA, PASSWORD);
    await storeProfile(member, aProfile({ name: 'Anna im Konto' }));
    const updatedAt = new Date(Date.now() - 60_000);
    const note = { note: '', worth: '' as const, because: '' };
    const report = { kind: 'other', reason: 'Stört.', name: 'Emil', at: updatedAt };
    await writeDocument(`events/bsen/wishlists/${member}`, {
      people: ['dora'],
      fields: ['Museum'],
      updatedAt,
    });
    await writeDocument(`events/bsen/notes/${member}`, {
      notes: { dora: { ...note, note: 'Im Konto.' }, carla: { ...note, note: 'Im Konto.' } },
      updatedAt,
    });
    await storeProfile('emil', aProfile({ name: 'Emil', visible: false }));
    leaveOnPhone({
      profile: here.profile,
      wishlist: [{ kind: 'people', value: 'carla', on: true }],
      notes: { carla: { ...note, note: 'Vom Handy.' } },
      blocks: [{ about: 'emil', name: 'Emil' }],
    });
    const phone = await openPhone('/ich');
    const old = await waitFor(async () => {
      const blocks = Object.values(await readCollection('events/bsen/blocks'));
      expect(blocks).toHaveLength(1);
      const [by = ''] = Object.keys(await readCollection('events/bsen/wishlists')).filter(
        (uid) => uid !== member,
      );
      for (const name of ['wishlists', 'notes'])
        expect(await readDocument(`events/bsen/${name}/${by}`)).not.toBeNull();
      return by;
    });
    await writeDocument('events/bsen/codes/K7PQRS', { uid: old, at: new Date() });
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    await writeDocument('events/bsen/codes/AAAAAA', { uid: old, at: yesterday });
    await writeDocument(`events/bsen/reports/${old}`, { reports: { emil: report }, last: 'emil', updatedAt });
    await signIn(phone);
    await tap(phone, 'Die von diesem Gerät behalten');
    await expectMember(phone, ANNA);
    const of = (name: string) => readDocument(`events/bsen/${name}/${member}`);
    await waitFor(async () => {
      expect(await of('wishlists')).toMatchObject({ people: ['dora', 'carla'], fields: ['Museum'] });
      expect((await of('notes'))?.['notes']).toMatchObject({
        dora: { note: 'Im Konto.' },
        carla: { note: 'Vom Handy.' },
      });
      expect((await of('reports'))?.['reports']).toMatchObject({ emil: { reason: 'Stört.' } });
      expect(await readCollection('events/bsen/blocks')).toMatchObject({
        [`${member}_emil`]: { by: member },
      });
      expect(await readDocument('events/bsen/codes/K7PQRS')).toMatchObject({ uid: member });
    });
    expect(await readDocument('events/bsen/codes/AAAAAA')).toBeNull();
    expect(await onlyAccount(ANNA)).toBe(member);
    expect(JSON.stringify(await readCollection('events/bsen/wishlists'))).not.toContain(old);
  });

  describe('who has contacts', () => {
    const withContacts = async (): Promise<[Phone, string, string]> => {
      const member = await createAccount(ANNA, PASSWORD);
      const [phone, old] = await anonymousPhone();
      const pair = (other: string, days: number) =>
        writeDocument(`events/bsen/pairs/${pairId(old, other)}`, {
          people: [old, other].toSorted(),
          code: '',
          shares: {},
          met: {},
          meeting: null,
          madeAt: new Date(),
          updatedAt: new Date(),
          expiresAt: new Date(Date.now() + days * 86_400_000),
        });
      await Promise.all([pair('ben', 80), pair('carla', 80), pair('long-ago', -1)]);
      await signIn(phone);
      await phone.screen.findByRole('heading', { name: 'Deine Kontakte kommen nicht mit' });
      return [phone, old, member];
    };

    test('is told how many end before anything changes', async () => {
      const [phone, old] = await withContacts();
      await phone.screen.findByText(/2 Kontakte gehören zu diesem Gerät.*für euch beide/);
      expect(phone.screen.getByRole('link', { name: 'Zu meinen Kontakten' })).toBeDefined();
      await tap(phone, 'Doch nicht anmelden');
      await phone.screen.findByRole('heading', { name: 'Aufs nächste Gerät mitnehmen' });
      expect(await storedProfile(old)).not.toBeNull();
      expect(Object.keys(await readCollection('events/bsen/pairs'))).toHaveLength(3);
    });

    test('gives them up and takes everything else along', async () => {
      const [phone, , member] = await withContacts();
      await tap(phone, 'Trotzdem anmelden');
      await expectMember(phone, ANNA);
      await expectAtMember(member, 'Anna vom Handy', 'Vom Handy.');
      expect(await readCollection('events/bsen/pairs')).toEqual({});
    });
  });

  test('leaves the chair of the account that goes', async () => {
    await createAccount(ANNA, PASSWORD);
    const [phone, old] = await anonymousPhone();
    await writeDocument('events/bsen/fishbowl/stage', {
      state: 'running',
      question: 'Wie?',
      chairs: { c1: old, c2: '', c3: '' },
      people: { c1: { name: 'Anna', since: new Date() } },
      move: 'c1',
      updatedAt: new Date(),
    });
    await signIn(phone);
    await expectMember(phone, ANNA);
    expect((await readDocument('events/bsen/fishbowl/stage'))?.['chairs']).toEqual({
      c1: '',
      c2: '',
      c3: '',
    });
  });

  describe('where both have a profile and an answer', () => {
    const both = async (): Promise<[Phone, string, string]> => {
      const member = await createAccount(ANNA, PASSWORD);
      const [phone, old] = await anonymousPhone();
      await storeProfile(member, aProfile({ name: 'Anna im Konto' }));
      await storeAnswer(member, anAnswer({ what: 'Im Konto.' }));
      await signIn(phone);
      await phone.screen.findByRole('heading', { name: 'Was soll bleiben?' });
      return [phone, old, member];
    };

    test('keeps the version of the phone when that is chosen', async () => {
      const [phone, , member] = await both();
      await tap(phone, 'Die von diesem Gerät behalten');
      await expectMember(phone, ANNA);
      await expectAtMember(member, 'Anna vom Handy', 'Vom Handy.');
    });

    test('keeps the version of the account when that is chosen', async () => {
      const [phone, , member] = await both();
      await tap(phone, 'Die aus dem Konto behalten');
      await expectMember(phone, ANNA);
      await expectAtMember(member, 'Anna im Konto', 'Im Konto.');
    });

    test('changes nothing when neither is chosen', async () => {
      const [phone, old] = await both();
      await tap(phone, 'Doch nicht anmelden');
      await phone.screen.findByRole('heading', { name: 'Aufs nächste Gerät mitnehmen' });
      expect(await storedProfile(old)).not.toBeNull();
      expect(await accounts()).toHaveLength(2);
    });
  });
});

describe('a network that is cut on the way in', () => {
  const cutWhileEntering = async (at: string, lost: 'request' | 'answer') => {
    await createAccount(ANNA, PASSWORD);
    const [phone] = await anonymousPhone();
    await cutAt(at, lost);
    await signIn(phone);
    await untilCut();
    return phone;
  };

  const expectNothingLost = async (phone: Phone) => {
    const uid = await onlyProfileOf('Anna vom Handy');
    await waitFor(async () => expect((await storedAnswer(uid))?.['what']).toBe('Vom Handy.'));
    await phone.screen.findByText('gesendet, für andere sichtbar');
  };

  test.each([
    ['at the password', 'accounts:signInWithPassword', 'request'],
    ['when asking what the account has', 'mask.fieldPaths', 'request'],
    ['before the documents are removed', 'documents:commit', 'request'],
    ['after the documents are removed', 'documents:commit', 'answer'],
    ['before the old account is deleted', 'accounts:delete', 'request'],
    ['after the old account is deleted', 'accounts:delete', 'answer'],
  ] as const)('loses nothing %s when the page is closed then', async (_, at, lost) => {
    const phone = await cutWhileEntering(at, lost);
    await phone.reload();
    await goOnline();
    await expectNothingLost(phone);
  });

  test.each([
    ['the password', 'accounts:signInWithPassword'],
    ['what the account has', 'mask.fieldPaths'],
    ['the deletion of the old account', 'accounts:delete'],
  ])('loses nothing when the answer to %s is lost, and lets in later', async (_, at) => {
    const phone = await cutWhileEntering(at, 'answer');
    await phone.screen.findByText(/Es ist nichts verloren|Hier geht nichts verloren/);
    await goOffline();
    await goOnline();
    await expectNothingLost(phone);
    await tap(phone, 'Anmelden');
    await expectMember(phone, ANNA);
    await expectNothingLost(phone);
    expect(await listedUids()).toEqual([await onlyAccount(ANNA)]);
  });
});
