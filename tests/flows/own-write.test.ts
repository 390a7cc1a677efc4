import { configure, waitFor } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { accounts, deleteAccount, readCollection, wipe } from '../support/emulator-admin.ts';
import { aProfile, anAnswer } from '../support/factories.ts';
import { leaveOnPhone } from '../support/left-on-phone.ts';
import {
  expectText,
  listedUids,
  onlyAccount,
  onlyProfileOf,
  storedAnswer,
  storedProfile,
} from '../support/me-page.ts';
import { goOffline, goOnline } from '../support/network.ts';
import { openPhone, type Phone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

const SAFE = 'noch nicht gesendet – sicher auf diesem Gerät';
const SENT = 'gesendet, für andere sichtbar';

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

/** Made by the phone's own page, as a form would have made it. */
const inside = <T>({ window }: Phone, value: T): T =>
  (window as Window & typeof globalThis).JSON.parse(JSON.stringify(value)) as T;

const profilesOf = (phone: Phone) => phone.module('profiles');
const answersOf = (phone: Phone) => phone.module('answers');

const saveProfile = async (phone: Phone, name: string) =>
  (await profilesOf(phone)).myProfile.save(inside(phone, aProfile({ name })));

const sentPhone = async (name: string): Promise<[Phone, string]> => {
  leaveOnPhone({ profile: aProfile({ name }) });
  const phone = await openPhone('/ich');
  const uid = await onlyProfileOf(name);
  await expectText(phone, SENT);
  return [phone, uid];
};

describe('what is mine', () => {
  test('is stored as it was saved last, while earlier values are on their way', async () => {
    const [phone, uid] = await sentPhone('Erst');
    await goOffline();
    await saveProfile(phone, 'Dann');
    await saveProfile(phone, 'Zuletzt');
    await expectText(phone, SAFE);
    await goOnline();
    expect(await onlyProfileOf('Zuletzt')).toBe(uid);
    await expectText(phone, SENT);
  });

  test('is sent after a reload', async () => {
    await goOffline();
    const phone = await openPhone('/ich');
    await saveProfile(phone, 'Anna');
    await expectText(phone, SAFE);
    await phone.reload();
    await expectText(phone, SAFE);
    await goOnline();
    expect(await onlyProfileOf('Anna')).toBe(await onlyAccount());
  });

  test('is removed with its card', async () => {
    const [phone, uid] = await sentPhone('Anna');
    (await profilesOf(phone)).myProfile.save(null);
    await waitFor(async () => expect(await storedProfile(uid)).toBeNull());
    expect(await listedUids()).toEqual([]);
    await phone.screen.findAllByText('noch nichts');
  });

  test('comes back when the server refuses it, and goes out when it is corrected', async () => {
    await seedEvent({ event: { surveyOpen: false } });
    leaveOnPhone({ answer: anAnswer({ what: 'Zu spät.' }) });
    const phone = await openPhone('/ich');
    await expectText(phone, 'vom Server nicht angenommen – schau bitte nach');
    const { myAnswer } = await answersOf(phone);
    expect(myAnswer.get()).toMatchObject({ state: 'refused', value: { what: 'Zu spät.' } });
    await seedEvent();
    myAnswer.save(inside(phone, anAnswer({ what: 'Rechtzeitig.' })));
    const uid = await onlyAccount();
    await waitFor(async () => expect((await storedAnswer(uid))?.['what']).toBe('Rechtzeitig.'));
    await expectText(phone, 'gesendet');
  });

  test('does not wait for something else of mine that is refused', async () => {
    await seedEvent({ event: { surveyOpen: false } });
    leaveOnPhone({ answer: anAnswer(), profile: aProfile({ name: 'Anna' }) });
    const phone = await openPhone('/ich');
    await onlyProfileOf('Anna');
    await expectText(phone, 'vom Server nicht angenommen – schau bitte nach');
  });

  test('is given up when told to', async () => {
    await seedEvent({ event: { surveyOpen: false } });
    leaveOnPhone({ answer: anAnswer() });
    const phone = await openPhone('/ich');
    await expectText(phone, 'vom Server nicht angenommen – schau bitte nach');
    (await answersOf(phone)).myAnswer.drop();
    await waitFor(() => expect(phone.screen.getAllByText('noch nichts')).toHaveLength(2));
    await phone.reload();
    await waitFor(() => expect(phone.screen.getAllByText('noch nichts')).toHaveLength(2));
  });
});

describe('a phone without room', () => {
  const fill = () => {
    for (let size = 4_194_304; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let i = 0; ; i++) localStorage.setItem(`full-${size}-${i}`, 'x'.repeat(size));
      } catch {
        // Smaller pieces, until not a single letter fits.
      }
    }
  };

  test('says so, and sends all the same', async () => {
    await goOffline();
    const phone = await openPhone('/ich');
    await phone.screen.findAllByText('noch nichts');
    fill();
    await saveProfile(phone, 'Anna');
    expect(await phone.screen.findAllByText(/auf diesem Gerät ist kein Platz mehr/)).toHaveLength(2);
    await goOnline();
    await onlyProfileOf('Anna');
  });
});

describe('two tabs of one phone', () => {
  test('become one account when both have something to send', async () => {
    const first = await openPhone('/ich');
    const second = await openPhone('/ich');
    await Promise.all([first, second].map((phone) => phone.screen.findAllByText('noch nichts')));
    const { myAnswer } = await answersOf(second);
    await saveProfile(first, 'Anna');
    myAnswer.save(inside(second, anAnswer()));
    const uid = await onlyProfileOf('Anna');
    await waitFor(async () => expect(await storedAnswer(uid)).not.toBeNull());
    expect(await onlyAccount()).toBe(uid);
    await Promise.all([first, second].map((phone) => phone.screen.findByText(SENT)));
  });

  test('finish what a closed one has begun', async () => {
    await goOffline();
    const first = await openPhone('/ich');
    const second = await openPhone('/ich');
    await saveProfile(first, 'Anna');
    await expectText(second, SAFE);
    first.close();
    await goOnline();
    await onlyProfileOf('Anna');
    await expectText(second, SENT);
  });

  test('agree on what was saved last', async () => {
    const [first, uid] = await sentPhone('Erst');
    const second = await openPhone('/ich');
    await expectText(second, SENT);
    await goOffline();
    await saveProfile(first, 'Im ersten');
    await expectText(second, SAFE);
    await saveProfile(second, 'Im zweiten');
    await goOnline();
    expect(await onlyProfileOf('Im zweiten')).toBe(uid);
  });
});

describe('an account that the server no longer knows', () => {
  /** What Auth notices by itself at the latest when the hour of its token is over. */
  const notice = async (phone: Phone) => {
    const { authSdk } = await phone.module('sdk');
    const { auth } = await authSdk();
    await expect(auth.currentUser?.reload()).rejects.toMatchObject({ code: 'auth/user-token-expired' });
  };

  test('is replaced by a new one for the next thing that is sent', async () => {
    const [phone, gone] = await sentPhone('Anna');
    await deleteAccount(gone);
    await notice(phone);
    await saveProfile(phone, 'Anna wieder da');
    await waitFor(async () => expect(await accounts()).toHaveLength(1));
    const uid = await onlyAccount();
    expect(uid).not.toBe(gone);
    await waitFor(async () => expect(await storedProfile(uid)).not.toBeNull());
    await expectText(phone, SENT);
  });

  test('does not keep what was on its way', async () => {
    const [phone, gone] = await sentPhone('Anna');
    await goOffline();
    await saveProfile(phone, 'Anna unterwegs');
    await expectText(phone, SAFE);
    const { authSdk } = await phone.module('sdk');
    const { auth, signOut } = await authSdk();
    await signOut(auth);
    await goOnline();
    const names = async () =>
      Object.entries(await readCollection('events/bsen/profiles'))
        .filter(([uid]) => uid !== gone)
        .map(([, { card }]) => (card as { name: string }).name);
    await waitFor(async () => expect(await names()).toEqual(['Anna unterwegs']));
    await expectText(phone, SENT);
  });
});

describe('what a phone has kept and cannot read', () => {
  test('is put aside, and stops nothing', async () => {
    localStorage.setItem('bsen:waiting:profile', '{"id":"x","value":{"card":7}}');
    localStorage.setItem('bsen:waiting:answer', 'kein JSON');
    const phone = await openPhone('/ich');
    await phone.screen.findAllByText('noch nichts');
    expect(localStorage.getItem('bsen:damaged:waiting:answer')).toBe('kein JSON');
    await saveProfile(phone, 'Anna');
    await onlyProfileOf('Anna');
  });
});
