import { beforeEach, expect, test } from 'vitest';
import { wipe } from '../support/emulator-admin.ts';
import { openPhone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

test('knows who sits where after the page was loaded anew', async () => {
  const phone = await openPhone('/fishbowl');
  const find = (name: string) => phone.screen.findByRole('button', { name }, { timeout: 10_000 });
  await phone.user.click(await find('Platz nehmen auf Stuhl 1'));
  await phone.user.type(await phone.screen.findByRole('textbox'), 'Anna');
  await phone.user.click(await find('Hinsetzen'));
  await find('Aufstehen');
  await phone.reload();
  expect(await find('Aufstehen')).toBeVisible();
  phone.screen.getByText('Du sitzt auf Stuhl 1.');
});
