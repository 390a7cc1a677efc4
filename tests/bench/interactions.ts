import type { CDPSession, Page } from '@playwright/test';

declare global {
  interface Window {
    noted?: { name: string; ms: number }[];
  }
}

/** The middle of several measurements. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Slows the processor of a page; 1: as fast as it is. */
export const slowDown = async (page: Page, times: number): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  return session;
};

/**
 * Notes how long (ms) every input took until the screen had changed: the browser's own event timing, in steps of 8 ms,
 * where less than 16 ms is not noted at all.
 */
export const watchInteractions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const noted: { name: string; ms: number }[] = [];
    window.noted = noted;
    const asked = { type: 'event', durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.push({ name: entry.name, ms: entry.duration });
    }).observe(asked);
  });

/** The slowest event of one of these names since the last call, ms; what was not noted took less than 16 ms. */
export const slowestSince = (page: Page, names: readonly string[]): Promise<number> =>
  page.evaluate(async (wanted) => {
    // Timings are told one frame after the paint.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    const found = (window.noted ?? []).splice(0).filter(({ name }) => wanted.includes(name));
    return Math.max(8, ...found.map(({ ms }) => ms));
  }, names);
