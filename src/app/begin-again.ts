const KEY = 'bsen:outdated';

const entry = (): string => document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';

/**
 * A new version was published while this page was open, and what it still wants to load is gone: begin again, once a
 * version – but never while the network is away, for a page that is open is better than none.
 */
const beginAgain = async (): Promise<void> => {
  if (sessionStorage.getItem(KEY) === entry()) return;
  const page = await fetch('/index.html', { cache: 'no-store' });
  if (!page.ok) return;
  sessionStorage.setItem(KEY, entry());
  location.reload();
};

export const beginAgainWhenOutdated = (): void =>
  addEventListener('vite:preloadError', () => {
    beginAgain().catch(() => undefined);
  });
