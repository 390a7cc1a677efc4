import { useSyncExternalStore } from 'react';

const wide = matchMedia('(min-width: 56.25rem)');

const subscribe = (listener: () => void) => {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
};

/** Whether there is room for a timetable. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
