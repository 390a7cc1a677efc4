import { configure } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { createAccount, wipe } from '../support/emulator-admin.ts';
import { enterBy, expectMember, expectText, PASSWORD, tap } from '../support/me-page.ts';
import { cutAt, goOnline } from '../support/network.ts';
import { openPhone, type Phone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

const ANNA = 'anna@example.org';

configure({ asyncUtilTimeout: 25_000 });

const sheet = (phone: Phone) => phone.screen.getByRole('dialog', { name: 'Alles über Dich löschen?' });

test.each([
  ['the cross', (phone: Phone) => phone.screen.getByRole('button', { name: 'Schließen' }).click()],
  ['Escape', (phone: Phone) => void sheet(phone).dispatchEvent(new Event('cancel', { cancelable: true }))],
])('does not close by %s while it deletes, and says what is left', async (_, close) => {
  await wipe();
  await seedEvent();
  await createAccount(ANNA, PASSWORD);
  const phone = await openPhone('/ich');
  await enterBy(phone, 'Schon dabei', ANNA);
  await expectMember(phone, ANNA);
  await cutAt('accounts:delete');
  await tap(phone, 'Alles über mich löschen …');
  await tap(phone, 'Ja, alles löschen');
  close(phone);
  await expectText(phone, /Übrig ist nur noch Dein Konto selbst/);
  await goOnline();
  close(phone);
  await expect.poll(() => phone.screen.queryByRole('dialog')).toBeNull();
});
