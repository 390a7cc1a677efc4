import { useSyncExternalStore } from 'react';

export type Store<T> = { readonly get: () => T; readonly subscribe: (listener: () => void) => () => void };

/** The current value of something outside React; the screen follows its changes. */
export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get);
