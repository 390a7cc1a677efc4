import { expect, phone, signInAs, test } from './phone.ts';

test('brings a published change to every phone that listens', async ({ browser }) => {
  const [organizer, one, two] = await Promise.all([phone(browser), phone(browser), phone(browser)]);
  // Both phones listen before anything is published.
  const listening = [one, two].map((page) => page.waitForResponse(/Firestore\/Listen/));
  await Promise.all([one.goto('/'), two.goto('/session/podcast')]);
  await expect(
    one.getByRole('heading', { name: 'Podcast für Einsteiger: ein Mikrofon, ein Gespräch' }),
  ).toBeVisible();
  await expect(two.getByRole('heading', { level: 1 })).toContainText('Podcast');
  await Promise.all(listening);

  await signInAs(organizer, 'organizer');
  await organizer.goto('/team/programm');
  await organizer
    .getByRole('button', { name: '„Podcast für Einsteiger: ein Mikrofon, ein Gespräch“ bearbeiten' })
    .click();
  await organizer.getByLabel('Titel').fill('Podcast zu zweit');
  await organizer.getByRole('checkbox', { name: 'Fällt aus' }).check();
  await organizer.getByRole('button', { name: 'Im Entwurf speichern' }).click();
  await expect(organizer.getByText('Im Entwurf gespeichert', { exact: false })).toBeVisible();
  await expect(one.getByRole('heading', { name: 'Podcast zu zweit' })).toHaveCount(0);

  await organizer.getByRole('button', { name: /Fassung 2 veröffentlichen/ }).click();
  await Promise.all([
    expect(one.getByRole('heading', { name: 'Podcast zu zweit' })).toBeVisible(),
    expect(two.getByRole('heading', { level: 1, name: 'Podcast zu zweit' })).toBeVisible(),
  ]);
  await expect(two.getByText('Fällt aus')).toBeVisible();
  await expect(
    organizer.getByText('Fassung 2 ist veröffentlicht. Telefone mit Netz zeigen sie sofort.'),
  ).toBeVisible();
  await expect(organizer.getByText('Der Entwurf ist genau das, was veröffentlicht ist.')).toBeVisible();
});

test('shows both versions to the second of two organizers who edit one session', async ({ browser }) => {
  const [first, second] = await Promise.all([phone(browser), phone(browser)]);
  await Promise.all([signInAs(first, 'organizer'), signInAs(second, 'organizer')]);
  for (const page of [first, second]) {
    await page.goto('/team/programm');
    await page.getByRole('button', { name: '„Mittagspause“ bearbeiten' }).click();
  }
  await first.getByLabel('Titel').fill('Mittagspause im Garten');
  await first.getByRole('button', { name: 'Im Entwurf speichern' }).click();
  await expect(first.getByText('Im Entwurf gespeichert', { exact: false })).toBeVisible();
  await second.getByLabel('Titel').fill('Mittagessen');
  await second.getByRole('button', { name: 'Im Entwurf speichern' }).click();
  await expect(
    second.getByText('Jemand anders hat diese Session gerade geändert', { exact: false }),
  ).toBeVisible();
  await expect(second.getByText('Mittagspause im Garten').first()).toBeVisible();
  await expect(second.getByLabel('Titel')).toHaveValue('Mittagessen');
});

test('refuses the desk to strangers, in words', async ({ page }) => {
  await page.goto('/team/programm');
  await expect(page.getByText('Nur für das Team')).toBeVisible();
});

test('says at once that the programme is not changed offline', async ({ page, context }) => {
  await signInAs(page, 'organizer');
  await page.goto('/team/programm');
  await page.getByRole('button', { name: '„Kaffee und Kuchen“ bearbeiten' }).click();
  await context.setOffline(true);
  await page.getByLabel('Titel').fill('Kuchen');
  await page.getByRole('button', { name: 'Im Entwurf speichern' }).click();
  await expect(
    page
      .getByRole('dialog')
      .getByText('Du bist offline. Das Programm ändert man nur mit Netz', { exact: false }),
  ).toBeVisible();
  await expect(page.getByLabel('Titel')).toHaveValue('Kuchen');
});
