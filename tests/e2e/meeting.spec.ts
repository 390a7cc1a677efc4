import type { Page } from '@playwright/test';
import { expect, phone, test } from './phone.ts';

const PEOPLE = [
  { name: 'Gesa aus dem Archivkeller', field: 'Museum', email: 'gesa@example.org' },
  { name: 'Hannes von der Feuerwehr', field: 'Verein', email: 'hannes@example.org' },
  { name: 'Ines am Rand', field: 'Theater', email: 'ines@example.org' },
] as const;
const INTEREST = 'Löschteiche';

type Somebody = (typeof PEOPLE)[number];

const arrive = async (page: Page, { name, field, email }: Somebody) => {
  await page.goto('/profil');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByText(field, { exact: true }).click();
  await page.getByLabel('Was beschäftigt Dich?', { exact: true }).fill(INTEREST);
  await page.getByText('Kontakt – sieht nur, wem Du ihn freigibst').click();
  await page.getByLabel('E-Mail', { exact: true }).fill(email);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Gespeichert.')).toBeVisible();
};

const wishFor = async (page: Page, { name }: Somebody) => {
  await page.goto('/menschen');
  const card = page.getByRole('article', { name });
  await card.getByRole('button', { name: /^Möchte ich treffen/ }).click();
  // On the list, and at the server: nothing waits any more.
  await expect(
    page.getByText('Meine Wünsche (1 von 10)').or(card.getByText('Ihr wollt Euch beide treffen')),
  ).toBeVisible();
};

test('lets two wishes meet, shows each what the other reveals, and a third one nothing', async ({
  browser,
}) => {
  const [gesa, hannes] = PEOPLE;
  const pages = await Promise.all(PEOPLE.map(() => phone(browser)));
  for (const [index, somebody] of PEOPLE.entries()) await arrive(pages[index]!, somebody);
  const [gesas, hannesPage, inesPage] = pages as [Page, Page, Page];

  await wishFor(gesas, hannes);
  await wishFor(inesPage, hannes);
  await hannesPage.goto('/menschen/kontakte');
  await expect(hannesPage.getByRole('heading', { name: 'Noch keine Kontakte' })).toBeVisible();

  await wishFor(hannesPage, gesa);
  for (const [page, other] of [
    [hannesPage, gesa],
    [gesas, hannes],
  ] as const) {
    await page.goto('/menschen/kontakte');
    await page.getByRole('link', { name: other.name }).click();
    await expect(page.getByText('Ihr wolltet Euch beide treffen')).toBeVisible();
  }
  await expect(gesas.getByText(hannes.email)).toHaveCount(0);
  await hannesPage.getByLabel('E-Mail').check();
  await hannesPage.getByRole('button', { name: `${gesa.name} zeigen` }).click();
  await expect(gesas.getByRole('link', { name: hannes.email })).toHaveAttribute(
    'href',
    `mailto:${hannes.email}`,
  );
  await expect(hannesPage.getByText(gesa.email)).toHaveCount(0);

  await inesPage.goto('/menschen/kontakte');
  await expect(inesPage.getByRole('heading', { name: 'Noch keine Kontakte' })).toBeVisible();
});
