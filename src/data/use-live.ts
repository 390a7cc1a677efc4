import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Live, LiveSource } from './live.ts';
import { idOf, newLiveStore } from './live-store.ts';

/** Where the screens below find what is live; one for the whole app. */
export const LiveContext = createContext(newLiveStore());

/**
 * Reads a live source: undefined while nothing is known. All screens that read the same source share one listener,
 * which belongs to an effect, never to a render. Null watches nothing.
 */
export const useLive = <T>(source: LiveSource<T> | null): Live<T> | undefined => {
  const store = useContext(LiveContext);
  // Screens make the same source anew at every render; the first one of its id is kept, or a refused listener would be
  // attached again by the very render that shows the refusal.
  const [held, hold] = useState(source);
  const id = source ? idOf(source) : '';
  if (id !== (held ? idOf(held) : '')) hold(source);
  useEffect(() => (held ? store.watch(held) : undefined), [store, held]);
  return useSyncExternalStore(store.subscribe, () => store.read(id)) as Live<T> | undefined;
};

/** The value of something live, or undefined while unknown, refused or damaged. */
export const valueOf = <T>(live: Live<T> | undefined): T | undefined =>
  live?.kind === 'value' ? live.value : undefined;
