import { expect, type Page } from '@playwright/test';
import { PROGRAMME_2016 } from '../../scripts/seed/programme-2016.ts';
import { openPage, signIn, withSite, type BenchSite } from './bench-site.ts';
import { median } from './interactions.ts';
import { storeProgramme } from './store-programme.ts';

/** How long a release takes from the organizer's tap to every phone: `npm run bench:publish`. */
const PHONES = 20;
const RUNS = 3;

const TITLE = '„Mittagspause“ bearbeiten';

/** Opens the programme and waits until the phone listens. */
const listeningPhone = async (site: BenchSite): Promise<Page> => {
  const page = await openPage(site);
  const listens = page.waitForResponse(/Firestore\/Listen/);
  await page.goto('/');
  await listens;
  return page;
};

/** ms until this title is on the phone. */
const seen = async (page: Page, title: string, since: number): Promise<number> => {
  await page.getByRole('heading', { name: title, exact: true }).waitFor({ timeout: 30_000 });
  return performance.now() - since;
};

const retitle = async (page: Page, from: string, to: string): Promise<void> => {
  await page.getByRole('button', { name: from }).first().click();
  await page.getByLabel('Titel').fill(to);
  await page.getByRole('button', { name: 'Im Entwurf speichern' }).click();
  await expect(page.getByText('Im Entwurf gespeichert', { exact: false })).toBeVisible();
};

await withSite(async (site) => {
  await storeProgramme(site.project, PROGRAMME_2016, 1);
  const [first, second] = [await openPage(site, 1280, 800), await openPage(site)];
  for (const organizer of [first, second]) {
    await signIn(organizer);
    await organizer.goto('/team/programm');
  }
  const phones = await Promise.all(Array.from({ length: PHONES }, () => listeningPhone(site)));
  let known = 'Mittagspause';
  for (let run = 1; run <= RUNS; run++) {
    const title = `Mittagspause ${run}`;
    // One organizer edits, the other one publishes what they see arrive.
    await retitle(second, TITLE.replace('Mittagspause', known), title);
    const publish = first.getByRole('button', { name: `Fassung ${run + 1} veröffentlichen` });
    await publish.waitFor();
    const since = performance.now();
    await publish.click();
    const times = await Promise.all(phones.map((phone) => seen(phone, title, since)));
    known = title;
    console.log(
      `release ${run + 1} on ${PHONES} phones: median ${median(times).toFixed(0)} ms, last ${Math.max(...times).toFixed(0)} ms`,
    );
  }
});
