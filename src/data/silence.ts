let silent = false;
const listeners = new Set<() => void>();

/** Whether Auth goes by what this phone remembers, because the server has not answered yet. A store. */
export const silence = {
  get: (): boolean => silent,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export const setSilence = (next: boolean): void => {
  if (next === silent) return;
  silent = next;
  listeners.forEach((listener) => listener());
};
