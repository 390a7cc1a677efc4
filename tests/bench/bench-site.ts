import { chromium, type Browser, type Page } from '@playwright/test';
import { join } from 'node:path';
import { startEmulators } from '../../scripts/emulators.ts';
import { CHROMIUM_FLAGS } from '../../scripts/machine/chromium-flags.ts';
import { requireChromium } from '../../scripts/machine/chromium.ts';
import { ROOT } from '../../scripts/machine/paths.ts';
import { buildSite, serveSite } from '../../scripts/test/site.ts';
import { ORGANIZER } from './store-programme.ts';

const PROJECT = 'demo-bsen-bench';

export type BenchSite = { readonly url: string; readonly browser: Browser; readonly project: string };

/** The production build on emulators of its own, in a real Chromium; everything ends with `measure`. */
export const withSite = async (measure: (site: BenchSite) => Promise<void>): Promise<void> => {
  const emulators = await startEmulators({
    project: PROJECT,
    rulesFile: join(ROOT, 'firestore.rules'),
  });
  Object.assign(process.env, {
    FIRESTORE_EMULATOR_HOST: emulators.firestoreHost,
    FIREBASE_AUTH_EMULATOR_HOST: emulators.authHost,
    GCLOUD_PROJECT: PROJECT,
    METADATA_SERVER_DETECTION: 'none',
  });
  if (!(await buildSite(PROJECT)).ok) throw new Error('The app cannot be built.');
  const { url, close } = await serveSite(PROJECT);
  const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_FLAGS });
  try {
    await measure({ url, browser, project: PROJECT });
  } finally {
    await browser.close();
    await close();
    await emulators.stop();
  }
};

/** One more phone, or a laptop where a size is given. */
export const openPage = async ({ browser, url }: BenchSite, width = 360, height = 640): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  return context.newPage();
};

/** Signs in as the organizer of the stored programme. */
export const signIn = async (page: Page): Promise<void> => {
  await page.goto('/ich');
  await page.getByText('Schon dabei').click();
  await page.getByLabel('E-Mail-Adresse').fill(ORGANIZER.email);
  await page.getByLabel('Passwort', { exact: true }).fill(ORGANIZER.password);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await page.getByText(ORGANIZER.email).first().waitFor();
};
