import { expect, phone, test } from './phone.ts';

test('links a Google account in a window of its own, and keeps what was there', async ({ browser }) => {
  const page = await phone(browser);
  await page.goto('/profil');
  await page.getByLabel('Name', { exact: true }).fill('Gesine mit Google');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Gespeichert.')).toBeVisible();
  await page.goto('/ich');
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Mit Google weiter' }).click(),
  ]);
  await popup.getByText('Add new account').click();
  await popup.locator('#email-input').fill('gesine@example.org');
  await popup.locator('#sign-in').click();
  await expect(page.getByText('gesine@example.org').first()).toBeVisible();
  await page.goto('/profil');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Gesine mit Google');
});
