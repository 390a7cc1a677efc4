import AxeBuilder from '@axe-core/playwright';
import { expect, phone, signInAs, test } from './phone.ts';

const SCREENS = [
  '/',
  '/session/storytelling',
  '/menschen',
  '/menschen/felder',
  '/menschen/karte',
  '/profil',
  '/umfrage',
  '/fishbowl',
  '/ich',
  '/team/programm',
  '/team/antworten',
  '/nirgendwo',
];

const violations = async (page: Awaited<ReturnType<typeof phone>>, path: string) => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/(wird|werden) geladen|^Loading/)).toHaveCount(0);
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html ?? ''}`);
};

const EYES = [
  { colorScheme: 'light', locale: 'de-DE' },
  { colorScheme: 'dark', locale: 'en-GB' },
] as const;

for (const eyes of EYES)
  test(`finds nothing to object to for a visitor, ${eyes.colorScheme}, ${eyes.locale}`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const page = await phone(browser, eyes);
    const found: string[] = [];
    for (const path of SCREENS) found.push(...(await violations(page, path)));
    expect(found).toEqual([]);
  });

test('finds nothing to object to for the team', async ({ browser }) => {
  const found: string[] = [];
  const organizer = await phone(browser);
  await signInAs(organizer, 'organizer');
  for (const path of ['/ich', '/team/programm', '/team/antworten', '/fishbowl'])
    found.push(...(await violations(organizer, path)));
  expect(found).toEqual([]);
});

test('speaks English throughout when the browser knows no German', async ({ browser }) => {
  const page = await phone(browser, { locale: 'en-GB' });
  for (const [path, title] of [
    ['/umfrage', /networking/i],
    ['/menschen', /people/i],
    ['/ich', /me/i],
    ['/profil', /profile/i],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
});
