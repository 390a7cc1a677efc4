/** Whether the phone believes it has a network. A store: screens subscribe, writes ask. */
export const connection = {
  get: (): boolean => navigator.onLine,
  subscribe: (listener: () => void): (() => void) => {
    addEventListener('online', listener);
    addEventListener('offline', listener);
    return () => {
      removeEventListener('online', listener);
      removeEventListener('offline', listener);
    };
  },
};
