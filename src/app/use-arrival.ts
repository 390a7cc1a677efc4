import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/** A new screen is told to those who hear it: the focus goes to its content, as it would on a page of its own. */
export const useArrival = (): void => {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
};
