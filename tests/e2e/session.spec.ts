import { Temporal } from 'temporal-polyfill';
import { expect, expectNoSidewaysScroll, installed, test } from './phone.ts';

const PATH = '/session/neue-angebote';
const TITLE = 'Snapchat, Facebook Instant Articles … wie umgehen mit neuen Angeboten?';

/** ms since 1970 of this time of day at the venue, today. */
const todayAt = (plainTime: string): number =>
  Temporal.Now.plainDateISO('Europe/Berlin').toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime })
    .epochMilliseconds;

/** What the phone does when its notification is tapped, said to the service worker. */
const TAP = `registration.getNotifications().then(([notification]) =>
  dispatchEvent(new NotificationEvent('notificationclick', { notification })))`;

test('has a title and a description for the messenger that shows its link', async ({ request }) => {
  const answer = await request.get(PATH);
  expect(answer.headers()['content-security-policy']).toContain("default-src 'self'");
  const page = await answer.text();
  expect(page).toContain(`<meta property="og:title" content="${TITLE}" />`);
  expect(page).toMatch(
    /<meta property="og:description" content="[^"]*10:45 Uhr · Studio[^"]*Chris Kloss[^"]*" \/>/,
  );
  expect(page).toMatch(/<script type="module"[^>]* src="\/assets\//);
});

test('is the app for an address that no session has', async ({ request }) => {
  const answer = await request.get('/session/gibt-es-nicht');
  expect(await answer.text()).toContain(
    '<meta property="og:title" content="#bsen – Blogger spinnen ein Netzwerk" />',
  );
});

test('opens from its link, and keeps its title offline', async ({ page, context }) => {
  await page.goto(PATH);
  await expect(page).toHaveTitle(`${TITLE} · #bsen`);
  await installed(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(page).toHaveTitle(`${TITLE} · #bsen`);
});

test('is rated by keyboard alone once it is over', async ({ page }) => {
  await page.clock.setFixedTime(todayAt('23:00'));
  await page.goto(PATH);
  await page.getByRole('radio', { name: /^1 von 5/ }).focus();
  await page.keyboard.press('Space');
  for (let stars = 1; stars < 4; stars++) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^4 von 5/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Die Beispiele halfen.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Danke!' })).toBeFocused();
  await expect(page.getByText('Gesendet.')).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('is announced by the phone before it starts, once, and a tap opens it', async ({ page, context }) => {
  await context.grantPermissions(['notifications']);
  await page.clock.install({ time: todayAt('10:30') });
  await page.goto(PATH);
  await installed(page);
  await page.getByRole('button', { name: 'Merken' }).click();
  await page.getByRole('checkbox', { name: /^Erinnere mich 10 Minuten vorher/ }).check();
  await page.getByRole('link', { name: 'Umfrage' }).click();
  await page.clock.runFor(6 * 60_000);
  await expect(page.getByText('In 9 Minuten')).toBeVisible();
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return (await registration.getNotifications()).map(({ title, body }) => `${title}: ${body}`);
    });
  await expect.poll(shown).toEqual([`${TITLE}: 10:45 Uhr, Studio (Beispiel)`]);
  await context.serviceWorkers()[0]?.evaluate(TAP);
  await expect(page).toHaveURL(new RegExp(`${PATH}$`));
  await expect.poll(shown).toEqual([]);
});
