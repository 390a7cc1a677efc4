const ONCE = 'bsen:begun-again';

/**
 * A new version was published while this page was open, and what it still wants to load is gone: begin again, once –
 * but never while the network is away, for a page that is open is better than none.
 */
const beginAgain = async (): Promise<void> => {
  if (sessionStorage.getItem(ONCE)) return;
  const page = await fetch('/index.html', { cache: 'no-store' });
  if (!page.ok) return;
  sessionStorage.setItem(ONCE, '1');
  location.reload();
};

export const beginAgainWhenOutdated = (): void =>
  addEventListener('vite:preloadError', () => {
    beginAgain().catch(() => undefined);
  });
