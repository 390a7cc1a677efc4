import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../../scripts/machine/chromium-flags.ts';
import { expect, expectNoSidewaysScroll, installed, phone, test } from './phone.ts';

const offline = (page: Page, cut: boolean) => page.context().setOffline(cut);

/** Opens my code under this name and waits until everything of it can be had without a network. */
const openCode = async (page: Page, name: string) => {
  await page.goto('/menschen/code');
  await page.getByLabel('Dein Name').fill(name);
  await installed(page);
  await expect(page.getByRole('img', { name: `QR-Code von ${name}`, exact: false })).toBeVisible();
};

const signsOf = async (page: Page): Promise<string> =>
  ((await page.getByText('Sechs Zeichen: ', { exact: false }).first().textContent()) ?? '')
    .replace('Sechs Zeichen: ', '')
    .replaceAll(' ', '');

const pictureOf = (page: Page): Promise<Buffer> => page.getByRole('img', { name: /^QR-Code/ }).screenshot();

const choosePicture = async (page: Page, picture: Buffer) =>
  page
    .getByLabel('Bild eines QR-Codes wählen')
    .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });

const keep = async (page: Page, name: string) => {
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await page.getByRole('button', { name: 'Kontakt festhalten' }).click();
  await expect(page).toHaveURL(/\/menschen\/kontakte$/);
};

const online = async (...pages: Page[]) => {
  for (const page of pages) await offline(page, false);
};

const contactsOf = async (page: Page, name: string) => {
  await page.goto('/menschen/kontakte');
  return page.getByRole('link', { name: new RegExp(name) });
};

test('lets two phones without a network meet by a picture of the code; online they are one pair, a third sees nothing', async ({
  browser,
}) => {
  const [anna, ben, third] = [await phone(browser), await phone(browser), await phone(browser)];
  await openCode(anna, 'Anna Ohnenetz');
  await openCode(ben, 'Ben Ohnenetz');
  await openCode(third, 'Dora Daneben');
  await offline(anna, true);
  await offline(ben, true);
  await anna.reload();
  await ben.reload();

  await choosePicture(ben, await pictureOf(anna));
  await keep(ben, 'Anna Ohnenetz');
  await ben.goto('/menschen/code');
  await expect(ben.getByRole('article', { name: 'Anna Ohnenetz' })).toBeVisible();

  await online(anna, ben);
  await expect(anna.getByText('hat Deinen Code', { exact: false })).toBeVisible({ timeout: 30_000 });
  await expect(await contactsOf(ben, 'Anna Ohnenetz')).toHaveCount(1, { timeout: 30_000 });
  await expect(await contactsOf(anna, 'Ben Ohnenetz')).toHaveCount(1);
  await third.goto('/menschen/kontakte');
  await expect(third.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(third.getByText('Ohnenetz', { exact: false })).toHaveCount(0);
});

test('lets somebody type the six signs, forgiving about how', async ({ browser }) => {
  const [anna, ben] = [await phone(browser), await phone(browser)];
  await openCode(anna, 'Anna Tippt');
  await openCode(ben, 'Ben Tippt');
  const signs = await signsOf(anna);
  await expect(anna.getByText('Bereit.', { exact: false })).toBeVisible({ timeout: 30_000 });
  await ben.getByLabel('Code eintippen').fill(` ${signs.slice(0, 3).toLowerCase()}-${signs.slice(3)}`);
  await ben.getByRole('button', { name: 'Weiter' }).click();
  await keep(ben, `Code ${signs.slice(0, 3)} ${signs.slice(3)}`);
  await expect(anna.getByText('hat Deinen Code', { exact: false })).toBeVisible({ timeout: 30_000 });
  await expect(await contactsOf(ben, 'Anna Tippt')).toHaveCount(1, { timeout: 30_000 });
});

test('opens the link of a code like the phone’s own camera does, without a network', async ({ browser }) => {
  const page = await phone(browser);
  await page.goto('/menschen/code');
  await installed(page);
  await offline(page, true);
  await page.goto('/treffen#c=K7MX3P&u=uta&n=Uta&e=uta@example.org');
  await expect(page.getByRole('link', { name: 'uta@example.org' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByLabel('Dein Name').fill('Veit');
  await page.getByRole('button', { name: 'Kontakt festhalten' }).click();
  await page.goto('/menschen/code');
  await expect(page.getByRole('article', { name: 'Uta' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('article', { name: 'Uta' })).toBeVisible();
});

test('says what to do when the camera is not allowed', async ({ browser }) => {
  const page = await phone(browser, { permissions: [] });
  await page.goto('/menschen/code');
  await page.getByRole('button', { name: 'Scannen' }).click();
  await expect(page.getByRole('alert')).toContainText('Kamera');
  await expect(page.getByLabel('Code eintippen')).toBeVisible();
});

/** One frame of Motion JPEG, which Chromium shows as what its camera sees, again and again. */
const filmOf = async (page: Page): Promise<Buffer> => {
  const bytes = await page.evaluate(
    async (png) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(png)]));
      const [width, height, side] = [1280, 720, 520];
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      context.fillStyle = '#8a8d86';
      context.fillRect(0, 0, width, height);
      // Held a little askew.
      context.translate(width / 2, height / 2);
      context.rotate(0.12);
      context.drawImage(picture, -side / 2, -side / 2, side, side);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
      return [...new Uint8Array(await (blob ?? new Blob()).arrayBuffer())];
    },
    [...(await pictureOf(page))],
  );
  return Buffer.from(bytes);
};

test('scans with the camera what another phone shows', async ({ browser }, { project }) => {
  const anna = await phone(browser);
  await openCode(anna, 'Anna vor der Kamera');
  const folder = mkdtempSync(join(tmpdir(), 'bsen-qr-'));
  const film = join(folder, 'code.mjpeg');
  writeFileSync(film, await filmOf(anna));
  const withCamera = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: [
      ...CHROMIUM_FLAGS,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  try {
    const ben = await phone(withCamera, { baseURL: project.use.baseURL, permissions: ['camera'] });
    await openCode(ben, 'Ben mit Kamera');
    await offline(ben, true);
    await ben.getByRole('button', { name: 'Scannen' }).click();
    await expect(ben).toHaveURL(/\/treffen#/, { timeout: 20_000 });
    await keep(ben, 'Anna vor der Kamera');
    await offline(ben, false);
    await expect(anna.getByText('hat Deinen Code', { exact: false })).toBeVisible({ timeout: 30_000 });
  } finally {
    await withCamera.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
