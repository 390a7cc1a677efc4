import type { Page } from '@playwright/test';
import { expect, installed, phone, signInAs, test } from './phone.ts';

const offline = (page: Page, cut: boolean) => page.context().setOffline(cut);

const fillProfile = async (page: Page, name: string) => {
  await page.goto('/profil');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByText('Museum', { exact: true }).click();
  const interests = page.getByLabel('Was beschäftigt Dich?', { exact: true });
  await interests.fill('Archive');
  await interests.press('Enter');
};

const fillAnswer = async (page: Page, what: string) => {
  await page.goto('/umfrage');
  await page.getByLabel('Was ist Vernetzung?').fill(what);
  await page.getByLabel('Anonym zitierbar').check();
};

test('keeps a profile saved without a network over a reload, and sends it when the network is back', async ({
  browser,
}) => {
  const page = await phone(browser);
  await page.goto('/profil');
  await expect(page.getByLabel('Name', { exact: true })).toBeVisible();
  await installed(page);
  await fillProfile(page, 'Ilse im Keller');
  await offline(page, true);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Noch nicht gesendet', { exact: false }).first()).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ilse im Keller');
  await expect(page.getByText('Noch nicht gesendet', { exact: false }).first()).toBeVisible();

  await offline(page, false);
  await expect(page.getByText('Noch nicht gesendet', { exact: false })).toHaveCount(0, { timeout: 15_000 });
  await page.goto('/menschen');
  // Who is suggested depends on who else is there: that somebody with the shared concern is, does not.
  await expect(page.getByRole('article').filter({ hasText: '„Archive“' }).first()).toBeVisible();
});

test('keeps an answer sent in the moment the network is cut, and delivers it to the moderator', async ({
  browser,
}) => {
  const words = `Funkloch ${Date.now()}`;
  const [author, moderator] = [await phone(browser), await phone(browser)];
  await signInAs(moderator, 'moderator');
  await moderator.goto('/team/antworten');
  await expect(moderator.getByText('Vertrauen, das wächst', { exact: false }).first()).toBeVisible();

  await author.goto('/umfrage');
  await installed(author);
  await fillAnswer(author, words);
  // Let the sign-up begin, then cut: the request dies on its way.
  await author.route(/identitytoolkit|google\.firestore/, (route) => route.abort('internetdisconnected'));
  await author.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(author.getByText('Noch nicht gesendet', { exact: false }).first()).toBeVisible();
  await offline(author, true);
  await author.reload();
  await expect(author.getByText(words)).toBeVisible();
  await author.unroute(/identitytoolkit|google\.firestore/);
  await offline(author, false);
  await expect(author.getByText('Angekommen, wird gelesen')).toBeVisible({ timeout: 15_000 });
  await expect(moderator.getByText(words).first()).toBeVisible();
});

test('keeps an unfinished answer over a reload, offline too', async ({ browser }) => {
  const page = await phone(browser);
  await page.goto('/umfrage');
  await installed(page);
  await fillAnswer(page, 'halb ged');
  await offline(page, true);
  await page.reload();
  await expect(page.getByLabel('Was ist Vernetzung?')).toHaveValue('halb ged');
  await expect(page.getByLabel('Anonym zitierbar')).toBeChecked();
});

test('waits for a screen that did not arrive, and shows it when the network is back', async ({ browser }) => {
  // Without a service worker, as on a phone that opened the page over plain http.
  const page = await phone(browser, { serviceWorkers: 'block' });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Gegen die Schreibblockade' })).toBeVisible();
  await offline(page, true);
  await page.getByRole('link', { name: 'Umfrage' }).click();
  await expect(page.getByText('Offline', { exact: false }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Programm' }).click();
  await expect(page.getByRole('heading', { name: 'Gegen die Schreibblockade' })).toBeVisible();
  await page.getByRole('link', { name: 'Umfrage' }).click();
  await offline(page, false);
  await expect(page.getByLabel('Was ist Vernetzung?')).toBeVisible({ timeout: 15_000 });
});
