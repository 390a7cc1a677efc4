import { chromium, type Browser } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CHROMIUM_FLAGS } from '../../scripts/machine/chromium-flags.ts';
import { requireChromium } from '../../scripts/machine/chromium.ts';
import { ROOT } from '../../scripts/machine/paths.ts';
import type { Times } from './matching-times.ts';

/** `megabytes`: most memory that the page's process ever had, beyond what an empty page has; NaN where nobody tells. */
export type Measured = Times & { readonly megabytes: number };

const WORKER = fileURLToPath(new URL('./matching-in-worker.ts', import.meta.url));

const workerCode = async (): Promise<string> => {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: WORKER, formats: ['iife'], name: 'bench' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The worker cannot be built.');
  return chunk.code;
};

/** Linux tells the peak of every process. */
const peakOf = async (browser: Browser): Promise<number> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(async ({ id }) => {
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
    });
  return Math.max(...(await Promise.all(peaks)));
};

/** Measures in a worker of a browser of its own, so that nothing is warm or left over. */
const measureOne = async (code: string, people: number, seed: number): Promise<Measured> => {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ body: '', contentType: 'text/html' }));
    await page.goto('http://bench.example/');
    const empty = await peakOf(browser);
    const times = await page.evaluate(
      ([text, size, number]) =>
        new Promise<Times>((resolve, reject) => {
          const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
          const worker = new Worker(`${url}#${size},${number}`);
          worker.addEventListener('message', ({ data }: MessageEvent<Times>) => resolve(data));
          worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        }),
      [code, people, seed] as const,
    );
    return { ...times, megabytes: (await peakOf(browser)) - empty };
  } finally {
    await browser.close();
  }
};

/** One size after the other. */
export const measureInChromium = async (sizes: readonly number[], seed: number): Promise<Measured[]> => {
  const code = await workerCode();
  const measured: Measured[] = [];
  for (const people of sizes) measured.push(await measureOne(code, people, seed));
  return measured;
};
