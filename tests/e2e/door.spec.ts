import { expect, test } from './phone.ts';

const documents = '/v1/projects/demo-bsen-test/databases/(default)/documents/events/bsen';

test('refuses owner rights and everything that could wipe the emulators', async ({ request }) => {
  const owner = { Authorization: 'Bearer owner' };
  expect((await request.get(`${documents}/answers`, { headers: owner })).status()).toBe(403);
  expect(
    (await request.delete('/emulator/v1/projects/demo-bsen-test/databases/(default)/documents')).ok(),
  ).toBe(false);
  expect((await request.delete('/emulator/v1/projects/demo-bsen-test/accounts')).ok()).toBe(false);
  expect((await request.get(`${documents}/programme/current`)).status()).toBe(200);
});

test('keeps answers, profiles, cards and staff from strangers', async ({ request }) => {
  for (const path of ['answers', 'answers/example-1', 'profiles/example-1', 'directory', 'staff', 'sessions'])
    expect((await request.get(`${documents}/${path}`)).status(), path).toBe(403);
});

test('loads nothing from anywhere else', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (
      new URL(request.url()).origin !==
      new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin
    )
      foreign.push(request.url());
  });
  for (const path of ['/', '/menschen', '/profil', '/umfrage', '/fishbowl', '/ich']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(foreign).toEqual([]);
});

test('sends a strict content security policy', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe-eval');
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
});
