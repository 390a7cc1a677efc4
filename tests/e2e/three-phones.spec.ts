import { expect, phone, signInAs, test } from './phone.ts';

test('seats one of two phones on the last chair, tells the other, and shows all to a third', async ({
  browser,
}) => {
  const [anna, ben, room] = await Promise.all([phone(browser), phone(browser), phone(browser)]);
  const moderator = await phone(browser);
  await signInAs(moderator, 'moderator');
  await moderator.goto('/fishbowl');
  for (const page of [anna, ben, room]) await page.goto('/fishbowl');

  await anna
    .getByRole('button', { name: /^Platz nehmen/ })
    .first()
    .click();
  await anna.getByLabel('Dein Name', { exact: false }).fill('Anna');
  await anna.getByRole('button', { name: 'Hinsetzen' }).click();
  await expect(anna.getByText('Du sitzt auf Stuhl', { exact: false })).toBeVisible();
  await expect(room.getByText('Anna').first()).toBeVisible();
  await expect(ben.getByText('Anna').first()).toBeVisible();

  await anna.reload();
  await expect(anna.getByText('Du sitzt auf Stuhl', { exact: false })).toBeVisible();
  await anna.getByRole('button', { name: 'Aufstehen' }).click();
  await expect(room.getByText('Anna')).toHaveCount(0);
});

test('lets two phones of different fields with a shared concern find each other, with the reason', async ({
  browser,
}) => {
  const people = [
    { name: 'Uta aus dem Funkhaus', field: 'Journalismus', interest: 'Turmuhren' },
    { name: 'Veit vom Turm', field: 'Stadtverwaltung', interest: 'turm-uhren' },
  ];
  const phones = await Promise.all(people.map(() => phone(browser)));
  for (const [index, page] of phones.entries()) {
    const { name, field, interest } = people[index] ?? { name: '', field: '', interest: '' };
    await page.goto('/profil');
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByText(field, { exact: true }).click();
    await page.getByLabel('Was beschäftigt Dich?', { exact: true }).fill(interest);
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText('Gespeichert.')).toBeVisible();
  }
  const [uta, veit] = phones;
  await uta?.goto('/menschen');
  await veit?.goto('/menschen');
  const utasCard = uta?.getByRole('article', { name: 'Veit vom Turm' });
  await expect(utasCard!).toContainText('turm-uhren');
  await expect(veit!.getByRole('article', { name: 'Uta aus dem Funkhaus' })).toContainText('Turmuhren');
});
