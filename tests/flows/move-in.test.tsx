import { configure, waitFor } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { accounts, createAccount, readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
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

configure({ asyncUtilTimeout: 10_000 });

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
