import { beforeEach, expect, test } from 'vitest';
import { readDocument, refusalsLeft, refuseSignUps, wipe } from '../support/emulator-admin.ts';
import { openPhone, type Phone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

const PATIENCE = { timeout: 10_000 };

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

const find = (phone: Phone, name: string) => phone.screen.findByRole('button', { name }, PATIENCE);

const takeSeat = async () => {
  const phone = await openPhone('/fishbowl');
  await phone.user.click(await find(phone, 'Platz nehmen auf Stuhl 1'));
  await phone.user.type(await phone.screen.findByRole('textbox'), 'Anna');
  await phone.user.click(await find(phone, 'Hinsetzen'));
  return phone;
};

test('knows where I sit after it was loaded anew', async () => {
  const phone = await takeSeat();
  await find(phone, 'Aufstehen');
  await phone.reload();
  expect(await find(phone, 'Aufstehen')).toBeVisible();
  phone.screen.getByText('Du sitzt auf Stuhl 1.');
});

test('does not let anybody wait for a sign-up that is put off', async () => {
  await refuseSignUps(1);
  const phone = await takeSeat();
  await phone.screen.findByText(/Gerade melden sich zu viele auf einmal an/, {}, PATIENCE);
  expect(await refusalsLeft()).toBe(0);
  expect(await readDocument('events/bsen/fishbowl/stage')).toMatchObject({ people: {} });
});

test('speaks English', async () => {
  const phone = await openPhone('/fishbowl', 'en');
  expect(await find(phone, 'Take a seat on chair 1')).toBeVisible();
  phone.screen.getByText(/Those inside speak, those outside listen/);
});
