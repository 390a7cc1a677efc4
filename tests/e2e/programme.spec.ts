import { Temporal } from 'temporal-polyfill';
import { expect, expectNoSidewaysScroll, installed, test } from './phone.ts';

const SESSION = 'Storytelling und Authentizität – wie mein Blog besser wird';

test('shows the programme before any SDK is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: SESSION })).toBeVisible();
  const programme = asked.findIndex((url) => url.includes('/programme/current'));
  const sdk = asked.findIndex((url) => url.includes('firestore-sdk'));
  expect(programme).toBeGreaterThanOrEqual(0);
  expect(sdk === -1 || sdk > programme).toBe(true);
  expect(
    asked.filter((url) => url.includes('/v1/projects/') && url.includes('/programme/current')),
  ).toHaveLength(1);
});

test('stays readable when the SDK never arrives', async ({ page }) => {
  await page.route(/firestore-sdk/, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('heading', { name: SESSION })).toBeVisible();
});

test('names what is on and what comes next', async ({ page }) => {
  const lunch = Temporal.Now.plainDateISO('Europe/Berlin').toZonedDateTime({
    timeZone: 'Europe/Berlin',
    plainTime: '13:30',
  });
  await page.clock.setFixedTime(lunch.epochMilliseconds);
  await page.goto('/');
  const moment = page.getByRole('region', { name: 'Jetzt' });
  await expect(moment).toContainText('Mittagspause');
  await expect(moment).toContainText('Netzwerke');
});

test('marks what is invented as an example, and only that', async ({ page }) => {
  await page.goto('/');
  const invented = page.getByRole('listitem').filter({ hasText: 'Podcast für Einsteiger' });
  await expect(invented.getByText('Beispiel', { exact: true })).toBeVisible();
  const real = page.getByRole('listitem').filter({ hasText: SESSION });
  await expect(real.getByText('Zeit und Raum: Beispiel')).toBeVisible();
});

test('returns from a session to the same place in the list', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Gegen die Schreibblockade' });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(500);
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gegen die Schreibblockade' })).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole('button', { name: 'Zurück zum Programm' }).click();
  await expect(link).toBeInViewport();
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(40);
});

test('keeps favourites without an account, over a reload', async ({ page }) => {
  const accounts: string[] = [];
  page.on('request', (request) => request.url().includes('identitytoolkit') && accounts.push(request.url()));
  await page.goto('/');
  await page.getByRole('button', { name: `„${SESSION}“ merken` }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: `„${SESSION}“ nicht mehr merken` })).toBeVisible();
  await page.getByText('Meine (1)').click();
  await expect(page.getByRole('main').getByRole('listitem').getByRole('heading')).toHaveCount(1);
  expect(accounts).toEqual([]);
});

test('is readable offline after one visit, a session by its link too', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: SESSION })).toBeVisible();
  await installed(page);
  await context.setOffline(true);
  await page.goto('/session/schreibblockade');
  await expect(page.getByRole('heading', { name: 'Gegen die Schreibblockade' })).toBeVisible();
  await expect(page.getByText('Offline', { exact: false }).first()).toBeVisible();
});

test('has the fishbowl as an entry of its own that leads to the chairs', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Zur Fishbowl' }).click();
  await expect(page).toHaveURL(/\/fishbowl$/);
});

test('says in words when a link leads nowhere', async ({ page }) => {
  await page.goto('/session/gibt-es-nicht');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Diese Session gibt es nicht (mehr)' }),
  ).toBeVisible();
  await page.goto('/nirgendwo');
  await expect(page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' })).toBeVisible();
});

test('fits a phone of 360 px', async ({ page }) => {
  for (const path of ['/', '/session/fishbowl', '/session/neue-angebote']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});

test('can be installed', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = (await (await request.get(href ?? '')).json()) as {
    icons: { src: string }[];
    display: string;
  };
  expect(manifest.display).toBe('standalone');
  for (const { src } of manifest.icons) expect((await request.get(src)).ok()).toBe(true);
});
