import { configure } from '@testing-library/dom';
import { commands } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { accounts, wipe } from '../support/emulator-admin.ts';
import { aProfile } from '../support/factories.ts';
import { leaveOnPhone } from '../support/left-on-phone.ts';
import { enterBy, onlyAccount, onlyProfileOf, PASSWORD, expectMember, tap } from '../support/me-page.ts';
import { openPhone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

const ANNA = 'anna@example.org';
const GOOGLE = 'Mit Google weiter';

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

const providers = async () =>
  (await accounts()).flatMap(({ providerUserInfo = [] }) =>
    providerUserInfo.map(({ providerId }) => providerId),
  );

const anonymousPhone = async () => {
  leaveOnPhone({ profile: aProfile({ name: 'Anna' }) });
  const phone = await openPhone('/ich');
  return { phone, uid: await onlyProfileOf('Anna') };
};

test('links a new Google account to the uid this phone has', async () => {
  const { phone, uid } = await anonymousPhone();
  await tap(phone, GOOGLE);
  await commands.chooseAtGoogle(ANNA);
  await expectMember(phone, ANNA);
  expect(await onlyAccount(ANNA)).toBe(uid);
  expect(await onlyProfileOf('Anna')).toBe(uid);
  expect(await providers()).toEqual(['google.com']);
});

test('enters the Google account there is, and takes the profile along', async () => {
  const first = await openPhone('/ich');
  await tap(first, GOOGLE);
  await commands.chooseAtGoogle(ANNA);
  await expectMember(first, ANNA);
  const member = await onlyAccount(ANNA);
  const again = first.reloaded();
  await tap(first, 'Von diesem Gerät abmelden');
  await again;
  await first.screen.findByText(/Du bist abgemeldet/);
  first.close();

  const { phone } = await anonymousPhone();
  await tap(phone, GOOGLE);
  await commands.chooseAtGoogle(ANNA);
  await expectMember(phone, ANNA);
  expect(await onlyProfileOf('Anna')).toBe(member);
  expect(await onlyAccount(ANNA)).toBe(member);
});

test('says that the window was closed', async () => {
  const phone = await openPhone('/ich');
  await tap(phone, GOOGLE);
  await commands.chooseAtGoogle('');
  await phone.screen.findByText(/Das Fenster von Google wurde geschlossen/);
  expect(await accounts()).toEqual([]);
});

test('leaves the way by e-mail open afterwards', async () => {
  const phone = await openPhone('/ich');
  await tap(phone, GOOGLE);
  await commands.chooseAtGoogle('');
  await phone.screen.findByText(/Das Fenster von Google wurde geschlossen/);
  await enterBy(phone, 'Neu hier', ANNA, PASSWORD);
  await expectMember(phone, ANNA);
});
