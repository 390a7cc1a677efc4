import type { Store } from '#ui/use-store.ts';

/** A value that a few small components follow, while what is around them stays as it is drawn. */
export type Cell<T> = Store<T> & { readonly set: (value: T) => void };

export const newCell = <T>(beginning: T): Cell<T> => {
  let value = beginning;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
