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
  enterBy,
  onlyAccount,
  onlyProfileOf,
  PASSWORD,
  saysMember,
  storedFavourites,
  storedProfile,
  tap,
} from '../support/me-page.ts';
import { openPhone, type Phone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

const ANNA = 'anna@example.org';

configure({ asyncUtilTimeout: 10_000 });

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

/** A phone whose anonymous account has sent a profile. */
const anonymousPhone = async (favourites: string[] = []): Promise<[Phone, string]> => {
  leaveOnPhone({ profile: aProfile({ name: 'Anna' }), favourites });
  const phone = await openPhone('/ich');
  const uid = await onlyProfileOf('Anna');
  await phone.screen.findByText('gesendet, für andere sichtbar');
  return [phone, uid];
};

const team = (phone: Phone) => phone.screen.queryByRole('heading', { name: 'Team' });

describe('signing up', () => {
  test('keeps the uid, the profile and the favourites', async () => {
    const [phone, uid] = await anonymousPhone(['archive-oeffnen']);
    await enterBy(phone, 'Neu anmelden', ANNA);
    await saysMember(phone, ANNA);
    expect(await onlyAccount(ANNA)).toBe(uid);
    expect(await onlyProfileOf('Anna')).toBe(uid);
    await waitFor(async () => expect(await storedFavourites(uid)).toEqual(['archive-oeffnen']));
  });

  test('makes an account where there was none, and moves the focus to it', async () => {
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Neu anmelden', ANNA);
    await saysMember(phone, ANNA);
    await onlyAccount(ANNA);
    const heading = await phone.screen.findByRole('heading', { name: 'Konto' });
    await waitFor(() => expect(phone.window.document.activeElement).toBe(heading));
  });

  test('sends somebody whose address has an account to the sign-in', async () => {
    await createAccount(ANNA, PASSWORD);
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Neu anmelden', ANNA, 'noch-ein-passwort');
    await phone.screen.findByText('Zu dieser Adresse gibt es schon ein Konto. Melde Dich damit an.');
    await enterBy(phone, 'Ich habe schon ein Konto', ANNA);
    await saysMember(phone, ANNA);
  });

  test('says at the field what is wrong with it', async () => {
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Neu anmelden', 'anna', PASSWORD);
    await phone.screen.findByText('Das ist keine vollständige E-Mail-Adresse.');
    expect(phone.window.document.activeElement).toBe(phone.screen.getByLabelText('E-Mail-Adresse'));
    await enterBy(phone, 'Neu anmelden', ANNA, 'kurz');
    await phone.screen.findByText(/Dieses Passwort ist zu kurz/);
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
    await enterBy(phone, 'Ich habe schon ein Konto', ANNA);
    await saysMember(phone, ANNA);
    await waitFor(async () => expect(await storedFavourites(uid)).toEqual(['andere', 'archive-oeffnen']));
    await phone.screen.findByRole('link', { name: /Gemerkte Sessions ?2/ });
  });

  test('says the same of a wrong password and an unknown address, and changes nothing', async () => {
    await createAccount(ANNA, PASSWORD);
    const [phone, uid] = await anonymousPhone();
    for (const email of [ANNA, 'niemand@example.org']) {
      await enterBy(phone, 'Ich habe schon ein Konto', email, 'ein-falsches');
      await phone.screen.findByText('Adresse und Passwort passen nicht zusammen.');
      await phone.user.click(phone.screen.getByRole('radio', { name: 'Neu anmelden' }));
    }
    expect(await storedProfile(uid)).not.toBeNull();
    expect((await accounts()).map(({ localId }) => localId)).toContain(uid);
  });

  test('survives a reload', async () => {
    await createAccount(ANNA, PASSWORD);
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Ich habe schon ein Konto', ANNA);
    await saysMember(phone, ANNA);
    await phone.reload();
    await saysMember(phone, ANNA);
  });
});

describe('the team', () => {
  const signIn = async (email: string) => {
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Ich habe schon ein Konto', email);
    await saysMember(phone, email);
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
    await phone.screen.findByText('Diese Adresse ist bestätigt.');
    expect(team(phone)).toBeNull();
  });

  test('opens once the address is confirmed', async () => {
    await writeDocument(`events/bsen/staff/${ANNA}`, { roles: ['moderator'], addedAt: new Date() });
    const uid = await createAccount(ANNA, PASSWORD);
    const phone = await signIn(ANNA);
    expect(team(phone)).toBeNull();
    await tap(phone, 'Bestätigungs-Mail senden');
    await phone.screen.findByText(/Die Mail ist unterwegs/);
    await tap(phone, 'Ich habe bestätigt');
    await phone.screen.findByText(/Noch nicht bestätigt/);
    await verifyAddress(uid);
    await tap(phone, 'Ich habe bestätigt');
    await phone.screen.findByRole('link', { name: 'Antworten' });
  });
});

describe('a forgotten password', () => {
  test.each([ANNA, 'niemand@example.org'])('is answered alike for %s', async (email) => {
    await createAccount(ANNA, PASSWORD);
    const phone = await openPhone('/ich');
    await enterBy(phone, 'Ich habe schon ein Konto', email, 'vergessen');
    await phone.screen.findByText('Adresse und Passwort passen nicht zusammen.');
    await tap(phone, 'Passwort vergessen?');
    await phone.screen.findByText(/Wenn es zu dieser Adresse ein Konto gibt/);
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
