import { existsSync, readFileSync } from 'node:fs';
import { expect, expectNoSidewaysScroll, installed, phone, test } from './phone.ts';

const list = new URL('../../../shared/data/hostile/blns.json', import.meta.url);

/** Strings that others found to break things; without the shared list, the worst kinds by hand. */
const NAUGHTY: string[] = existsSync(list)
  ? (JSON.parse(readFileSync(list, 'utf8')) as string[])
      .filter((text) => text.trim() !== '' && text.length <= 60 && !/[\r\n\0]/.test(text))
      .filter((_, index) => index % 24 === 0)
  : [
      '<img src=x onerror=alert(1)>',
      '﷽'.repeat(20),
      'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
    ];

test('shows hostile names and answers as they were typed, executes nothing, holds the layout', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await phone(browser);
  await page.goto('/profil');
  const name = page.getByLabel('Name', { exact: true });
  await expect(name).toBeVisible();
  expect(NAUGHTY.length).toBeGreaterThan(2);
  for (const text of NAUGHTY) {
    await name.fill(text);
    const shown = await page.getByRole('article').getByRole('heading').first().textContent();
    expect(shown).toBe(text.trim());
    await expectNoSidewaysScroll(page);
  }
  await page.goto('/umfrage');
  const words = NAUGHTY.join(' ').slice(0, 900).trim();
  await page.getByLabel('Was ist Vernetzung?').fill(words);
  await page.getByLabel('Nur gezählt').check();
  await page.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(page.getByText('Angekommen, wird gelesen')).toBeVisible({ timeout: 15_000 });
  await expectNoSidewaysScroll(page);
});

test('survives damaged storage and addresses', async ({ browser }) => {
  const page = await phone(browser);
  await page.addInitScript(() => {
    for (const key of [
      'programme',
      'favourites',
      'preferences',
      'account',
      'draft:profile',
      'draft:answer',
      'waiting:profile',
      'waiting:ratings',
      'draft:sessions',
      'draft:ratings',
      'reminders',
      'seen',
      'seen-number',
    ])
      localStorage.setItem(`bsen:${key}`, '{"damaged": [');
  });
  await page.goto('/');
  // What the address bar refuses to decode is answered by the app that is installed.
  await installed(page);
  for (const path of [
    '/',
    '/profil',
    '/umfrage',
    '/fishbowl',
    '/ich',
    '/session/%E0%A4%A',
    '/?ansicht=<script>',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('kaputtgegangen')).toHaveCount(0);
  }
});
