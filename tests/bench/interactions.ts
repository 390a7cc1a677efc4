import type { Page } from '@playwright/test';

/** Begin of the last input, the first and the last frame in which something changed, ms of the page's clock. */
type Change = { from: number; first: number; last: number };

declare global {
  interface Window {
    change?: Change;
  }
}

/** The middle of several measurements. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Slows the processor of a page; 1: as fast as it is. */
export const slowDown = async (page: Page, times: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
};

/** From now on the page notes when an input of this name came, and when the screen changed for the last time after it. */
export const watchChanges = (page: Page, input: string): Promise<void> =>
  page.evaluate((name) => {
    const change: Change = { from: 0, first: 0, last: 0 };
    window.change = change;
    addEventListener(
      name,
      ({ timeStamp }) => Object.assign(change, { from: timeStamp, first: 0, last: 0 }),
      true,
    );
    new MutationObserver(() =>
      requestAnimationFrame(() => {
        // After the frame that shows the change.
        setTimeout(() => {
          change.last = performance.now();
          change.first ||= change.last;
        });
      }),
    ).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }, input);

/** How long is waited for further changes, ms. */
const QUIET = 700;

/** ms from the last input until the screen changed for the first and the last time. Throws when nothing changed. */
export const changeTimes = (page: Page): Promise<{ first: number; last: number }> =>
  page.evaluate(async (quiet) => {
    await new Promise((resolve) => setTimeout(resolve, quiet));
    const { from, first, last } = window.change ?? { from: 0, first: 0, last: 0 };
    if (!from || !first) throw new Error('Nothing has changed on the screen.');
    return { first: first - from, last: last - from };
  }, QUIET);
