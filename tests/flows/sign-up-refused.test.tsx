import { configure, waitFor } from '@testing-library/dom';
import { beforeEach, expect, test } from 'vitest';
import { accounts, refuseSignUps, wipe } from '../support/emulator-admin.ts';
import { expectText, enterBy, onlyAccount, onlyProfileOf, tap } from '../support/me-page.ts';
import { openPhone, type Phone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

const REFUSED = /^Gerade melden sich zu viele auf einmal an\. Alles ist auf diesem Gerät sicher/;

/** More than anybody asks for in the time of a test. */
const MANY = 1_000;

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await seedEvent();
  await refuseSignUps(MANY);
});

/** The network says that it is there, which cuts every waiting short. */
const comeBack = async (phone: Phone) => {
  await refuseSignUps(0);
  phone.window.dispatchEvent(new Event('online'));
};

const savedProfile = async () => {
  const phone = await openPhone('/profil');
  await phone.user.type(await phone.screen.findByRole('textbox', { name: 'Name' }), 'Anna');
  await tap(phone, /^Speichern/);
  await expectText(phone, REFUSED);
  return phone;
};

test('is said in words, keeps the profile over a reload, and the profile arrives by itself', async () => {
  const phone = await savedProfile();
  expect(await accounts()).toEqual([]);
  await phone.reload();
  await expectText(phone, REFUSED);
  expect(await phone.screen.findByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Anna');
  await comeBack(phone);
  expect(await onlyProfileOf('Anna')).toBe(await onlyAccount());
  await waitFor(() => expect(phone.screen.queryByText(REFUSED)).toBeNull());
});

test('is waited for longer and longer, never hammered', async () => {
  const phone = await savedProfile();
  const { backOff } = await phone.module('back-off');
  const shortest = (attempt: number) => Math.min(...Array.from({ length: 50 }, () => backOff(attempt)));
  expect(shortest(1)).toBeGreaterThanOrEqual(1_000);
  expect(shortest(5)).toBeGreaterThanOrEqual(16_000);
  expect(shortest(20)).toBeGreaterThanOrEqual(60_000);
});

test('lets somebody in who has an account, with the profile that waits', async () => {
  await refuseSignUps(0);
  const first = await openPhone('/ich');
  await enterBy(first, 'Neu hier', 'anna@example.org');
  const member = await onlyAccount('anna@example.org');
  const again = first.reloaded();
  await tap(first, 'Von diesem Gerät abmelden');
  await again;
  first.close();
  await refuseSignUps(MANY);
  const phone = await savedProfile();
  await phone.user.click(phone.screen.getByRole('link', { name: 'Ich' }));
  await enterBy(phone, 'Schon dabei', 'anna@example.org');
  expect(await onlyProfileOf('Anna')).toBe(member);
  await onlyAccount('anna@example.org');
});

test('is said at a sign-up by e-mail, too', async () => {
  const phone = await openPhone('/ich');
  await enterBy(phone, 'Neu hier', 'anna@example.org');
  await expectText(phone, /Gerade sind es zu viele Versuche auf einmal/);
  await refuseSignUps(0);
  await tap(phone, 'Konto anlegen');
  await onlyAccount('anna@example.org');
});
