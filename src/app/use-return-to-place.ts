import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

const KEY = 'bsen:places';

const read = (): Record<string, number> => {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, number>) : {};
  } catch {
    return {};
  }
};

/**
 * Going back shows the list where it was left; a new screen begins at its top. The router's own restoration needs
 * `createBrowserRouter`, which costs 30 kB before the programme is readable.
 */
export const useReturnToPlace = (): void => {
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const places = useRef(read());
  const before = useRef(pathname);

  // Before the screen is painted: the scroll event of a shorter new screen must not be noted for the old one.
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => {
      places.current[key] = scrollY;
    };
    const store = () => {
      try {
        sessionStorage.setItem(KEY, JSON.stringify(places.current));
      } catch {
        // Only the place is lost.
      }
    };
    addEventListener('scroll', remember, { passive: true });
    addEventListener('pagehide', store);
    return () => {
      removeEventListener('scroll', remember);
      removeEventListener('pagehide', store);
    };
  }, [key]);

  useLayoutEffect(() => {
    const moved = before.current !== pathname;
    before.current = pathname;
    if (type === NavigationType.Pop) scrollTo(0, places.current[key] ?? 0);
    else if (moved) scrollTo(0, 0);
    // The same screen at another address: nothing has scrolled, and still it must be found again here.
    else places.current[key] ??= scrollY;
  }, [key, pathname, type]);
};
