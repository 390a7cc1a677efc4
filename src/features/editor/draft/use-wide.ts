import { useStore } from '#ui/use-store.ts';

const query = matchMedia('(min-width: 56.25rem)');

const wide = {
  get: () => query.matches,
  subscribe: (listener: () => void) => {
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  },
};

/** Whether there is room for a timetable: 900 px at the usual size of type. */
export const useWide = (): boolean => useStore(wide);
