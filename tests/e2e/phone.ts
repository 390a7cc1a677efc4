import { expect, test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

export { expect };

/** A page that reports what no page may do: throw, or log an error of its own. */
const watched = (page: Page): Page => {
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('dialog', (dialog) => {
    throw new Error(`Something executed: ${dialog.message()}`);
  });
  return page;
};

/** One more phone in somebody's hand: its own storage, its own account. */
export const phone = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    hasTouch: true,
    ...options,
  });
  return watched(await context.newPage());
};

export const test = base.extend({
  page: async ({ page }, run) => {
    await run(watched(page));
  },
});

/** Signs in as one of the demo team. */
export const signInAs = async (page: Page, who: 'organizer' | 'moderator'): Promise<void> => {
  await page.goto('/ich');
  await page.getByText('Schon dabei').click();
  await page.getByLabel('E-Mail-Adresse').fill(`${who}@bsen.example`);
  await page.getByLabel('Passwort', { exact: true }).fill('vernetzung');
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(page.getByText(`${who}@bsen.example`).first()).toBeVisible();
};

/** Nothing sticks out to the right. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const width = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(width).toBe(0);
};

/** The service worker has taken over and keeps the shell. */
export const installed = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  });
};
