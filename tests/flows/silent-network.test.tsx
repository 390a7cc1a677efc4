import { configure, waitFor } from '@testing-library/dom';
import { beforeEach, expect, test } from 'vitest';
import { EMPTY_CARD, type Card } from '#domain/profile.ts';
import { accounts, deleteAccount, wipe } from '../support/emulator-admin.ts';
import { onlyProfileOf, storedProfile, tap } from '../support/me-page.ts';
import { ailNetwork, healNetwork } from '../support/network.ts';
import { openPhone, type Phone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';
import { emptyDirectory, putCards } from '../support/seed-people.ts';

const SILENT = /^Das Netz antwortet nicht/;

// Time for Firestore to notice that the network is back; half of what Auth waits for by itself (30 s).
configure({ asyncUtilTimeout: 25_000 });

const person = (name: string, field: string): Card => ({
  ...EMPTY_CARD,
  name,
  fields: [field],
  interests: ['Archive'],
});

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent();
});

/** Anna's phone, which has a profile and has seen Ben. */
const knowingPhone = async () => {
  const phone = await openPhone('/profil');
  await phone.user.type(await phone.screen.findByRole('textbox', { name: 'Name' }), 'Anna');
  await phone.user.click(await phone.screen.findByText('Museum'));
  await tap(phone, /^Speichern/);
  const uid = await onlyProfileOf('Anna');
  await putCards({ ben: person('Ben', 'Stadtverwaltung') });
  await phone.user.click(phone.screen.getByRole('link', { name: 'Menschen' }));
  await phone.screen.findByRole('article', { name: 'Ben' });
  return { phone, uid };
};

const openAt = async (phone: Phone, path: string) => {
  const loaded = phone.reloaded();
  phone.window.location.assign(path);
  await loaded;
};

const nameField = (phone: Phone) => phone.screen.findByRole('textbox', { name: 'Name' });

test(
  'shows what the phone remembers, says so, and recovers when the network speaks',
  { timeout: 60_000 },
  async () => {
    const { phone, uid } = await knowingPhone();
    await ailNetwork('silent');
    await phone.reload();
    await phone.screen.findByRole('article', { name: 'Ben' });
    await phone.screen.findByText(SILENT);

    await openAt(phone, '/profil');
    const name = await nameField(phone);
    expect(name).toHaveProperty('value', 'Anna');
    await phone.user.type(name, ' Neu');
    await tap(phone, /^Speichern/);
    await phone.screen.findAllByText(/Noch nicht gesendet|wird gesendet/);

    await healNetwork();
    await waitFor(() => expect(phone.screen.queryByText(SILENT)).toBeNull());
    await waitFor(async () =>
      expect((await storedProfile(uid))?.['card']).toMatchObject({ name: 'Anna Neu' }),
    );
    expect((await accounts()).map(({ localId }) => localId)).toEqual([uid]);
  },
);

test('does not take a broken server for the end of an account', async () => {
  const { phone, uid } = await knowingPhone();
  await ailNetwork('broken');
  await openAt(phone, '/profil');
  expect(await nameField(phone)).toHaveProperty('value', 'Anna');
  await healNetwork();
  await waitFor(() => expect(phone.screen.queryByText(SILENT)).toBeNull());
  const { currentAccount } = await phone.module('account');
  expect(currentAccount.get()).toEqual({ state: 'anonymous', uid });
});

test('lets go of an account that was taken away meanwhile, as soon as it hears of it', async () => {
  const { phone, uid } = await knowingPhone();
  await ailNetwork('silent');
  await phone.reload();
  await phone.screen.findByText(SILENT);
  await deleteAccount(uid);
  await healNetwork();
  const { currentAccount } = await phone.module('account');
  await waitFor(() => expect(currentAccount.get().state).toBe('none'));
});
