import { configure, waitFor } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  accounts,
  createAccount,
  createStaffAccount,
  verifyAddress,
  wipe,
  writeDocument,
} from '../support/emulator-admin.ts';
import { aProfile } from '../support/factories.ts';
import { leaveOnPhone } from '../support/left-on-phone.ts';
import {
  expectText,
  enterBy,
  onlyAccount,
  onlyProfileOf,
  PASSWORD,
  expectMember,
  storedFavourites,
  storedProfile,
  tap,
} from '../support/me-page.ts';
import { openPhone, type Phone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

const ANNA = 'anna@example.org';

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

/** A phone whose anonymous account has sent a profile. */
const anonymousPhone = async (favourites: string[] = []): Promise<[Phone, string]> => {
  leaveOnPhone({ profile: aProfile({ name: 'Anna' }), favourites });
  const phone = await openPhone('/ich');
  const uid = await onlyProfileOf('Anna');
  await expectText(phone, 'gesendet, für andere sichtbar');
  return [phone, uid];
};

const team = (phone: Phone) => phone.screen.queryByRole('heading', { name: 'Team' });

describe('signing up', () => {
  test('keeps the uid, the profile and the favourites', async () => {
    const [phone, uid] = await anonymousPhone(['archive-oeffnen']);
    await enterBy(phone, 'Neu hier', ANNA);
    await expectMember(phone, ANNA);
    expect(await onlyAccount(ANNA)).toBe(uid);
    expect(await onlyProfileOf('Anna')).toBe(uid);
    await waitFor(async () => expect(await storedFavourites(uid)).toEqual(['archive-oeffnen']));
  });

  test('makes an account where there was none, and moves the focus to it', async () => {
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Neu hier', ANNA);
    await expectMember(phone, ANNA);
    await onlyAccount(ANNA);
    const heading = await phone.screen.findByRole('heading', { name: 'Konto' });
    await waitFor(() => expect(phone.window.document.activeElement).toBe(heading));
  });

  test('sends somebody whose address has an account to the sign-in', async () => {
    await createAccount(ANNA, PASSWORD);
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Neu hier', ANNA, 'noch-ein-passwort');
    await expectText(phone, 'Zu dieser Adresse gibt es schon ein Konto. Melde Dich damit an.');
    await enterBy(phone, 'Schon dabei', ANNA);
    await expectMember(phone, ANNA);
  });

  test('says at the field what is wrong with it', async () => {
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Neu hier', 'anna', PASSWORD);
    await expectText(phone, 'Das ist keine vollständige E-Mail-Adresse.');
    expect(phone.window.document.activeElement).toBe(phone.screen.getByLabelText('E-Mail-Adresse'));
    await enterBy(phone, 'Neu hier', ANNA, 'kurz');
    await expectText(phone, /Dieses Passwort ist zu kurz/);
    expect(phone.window.document.activeElement).toBe(phone.screen.getByLabelText('Passwort'));
    expect(await accounts()).toEqual([]);
  });
});

describe('signing in', () => {
  test('brings the favourites of two phones together', async () => {
    const uid = await createAccount(ANNA, PASSWORD);
    const favourites = { sessions: ['andere'], updatedAt: new Date() };
    await writeDocument(`events/bsen/favourites/${uid}`, favourites);
    leaveOnPhone({ favourites: ['archive-oeffnen'] });
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Schon dabei', ANNA);
    await expectMember(phone, ANNA);
    await waitFor(async () => expect(await storedFavourites(uid)).toEqual(['andere', 'archive-oeffnen']));
    await phone.screen.findByRole('link', { name: /Gemerkte Sessions ?2/ });
  });

  test('says the same of a wrong password and an unknown address, and changes nothing', async () => {
    await createAccount(ANNA, PASSWORD);
    const [phone, uid] = await anonymousPhone();
    for (const email of [ANNA, 'niemand@example.org']) {
      await enterBy(phone, 'Schon dabei', email, 'ein-falsches');
      await expectText(phone, 'Adresse und Passwort passen nicht zusammen.');
      await phone.user.click(phone.screen.getByRole('radio', { name: 'Neu hier' }));
    }
    expect(await storedProfile(uid)).not.toBeNull();
    expect((await accounts()).map(({ localId }) => localId)).toContain(uid);
  });

  test('survives a reload', async () => {
    await createAccount(ANNA, PASSWORD);
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Schon dabei', ANNA);
    await expectMember(phone, ANNA);
    await phone.reload();
    await expectMember(phone, ANNA);
  });
});

describe('the team', () => {
  const signIn = async (email: string) => {
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Schon dabei', email);
    await expectMember(phone, email);
    return phone;
  };

  test('shows an organizer programme and answers', async () => {
    await createStaffAccount({ email: 'olga@example.org', password: PASSWORD, roles: ['organizer'] });
    const phone = await signIn('olga@example.org');
    expect(await phone.screen.findByRole('link', { name: 'Programm bearbeiten' })).toHaveProperty(
      'pathname',
      '/team/programm',
    );
    expect(phone.screen.getByRole('link', { name: 'Antworten' })).toHaveProperty(
      'pathname',
      '/team/antworten',
    );
  });

  test('shows a moderator the answers only', async () => {
    await createStaffAccount({ email: 'mona@example.org', password: PASSWORD, roles: ['moderator'] });
    const phone = await signIn('mona@example.org');
    await phone.screen.findByRole('link', { name: 'Antworten' });
    expect(phone.screen.queryByRole('link', { name: 'Programm bearbeiten' })).toBeNull();
  });

  test('stays hidden from everybody else', async () => {
    await createAccount('otto@example.org', PASSWORD, { verified: true });
    const phone = await signIn('otto@example.org');
    await expectText(phone, 'Diese Adresse ist bestätigt.');
    expect(team(phone)).toBeNull();
  });

  test('opens once the address is confirmed', async () => {
    await writeDocument(`events/bsen/staff/${ANNA}`, { roles: ['moderator'], addedAt: new Date() });
    const uid = await createAccount(ANNA, PASSWORD);
    const phone = await signIn(ANNA);
    expect(team(phone)).toBeNull();
    await tap(phone, 'Bestätigungs-Mail senden');
    await expectText(phone, /Die Mail ist unterwegs/);
    await tap(phone, 'Ich habe bestätigt');
    await expectText(phone, /Noch nicht bestätigt/);
    await verifyAddress(uid);
    await tap(phone, 'Ich habe bestätigt');
    await phone.screen.findByRole('link', { name: 'Antworten' });
  });
});

describe('a forgotten password', () => {
  test.each([ANNA, 'niemand@example.org'])('is answered alike for %s', async (email) => {
    await createAccount(ANNA, PASSWORD);
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Schon dabei', email, 'vergessen');
    await expectText(phone, 'Adresse und Passwort passen nicht zusammen.');
    await tap(phone, 'Passwort vergessen?');
    await expectText(phone, /Wenn es zu dieser Adresse ein Konto gibt/);
  });
});

describe('the display', () => {
  test('changes the language at once and keeps it', async () => {
    const phone = await openPhone('/ich');
    await phone.user.click(await phone.screen.findByRole('radio', { name: 'English' }));
    await phone.screen.findByRole('heading', { name: 'My things' });
    await phone.reload();
    await phone.screen.findByRole('heading', { name: 'My things' });
    expect(phone.window.document.documentElement.lang).toBe('en');
  });

  test('turns dark', async () => {
    const phone = await openPhone('/ich');
    await phone.user.click(await phone.screen.findByRole('radio', { name: 'dunkel' }));
    const { colorScheme } = phone.window.getComputedStyle(phone.window.document.documentElement);
    expect(colorScheme).toBe('dark');
  });
});
