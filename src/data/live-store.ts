import { NOT_LOADED, UNREACHABLE, type Live, type LiveSource } from './live.ts';

/** A listener outlives its last screen this long (ms): switching tabs must not be billed as new reads. */
const GRACE = 120_000;

type Watch = {
  watchers: number;
  stop: () => void;
  timer?: ReturnType<typeof setTimeout>;
};

/**
 * What is known of every live source, and one shared listener for each that somebody watches. `read` gives the same
 * object until something changed.
 */
export type LiveStore = {
  readonly read: (id: string) => Live<unknown> | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins or joins the listener; the returned function leaves it. */
  readonly watch: (source: LiveSource<unknown>) => () => void;
  /** Ends every listener, also those in their grace. */
  readonly close: () => void;
};

export const idOf = (source: LiveSource<unknown>): string => source.key.join('/');

export const newLiveStore = (): LiveStore => {
  const known = new Map<string, Live<unknown>>();
  const watches = new Map<string, Watch>();
  const listeners = new Set<() => void>();

  const begin = (id: string, source: LiveSource<unknown>): Watch => {
    const watch: Watch = { watchers: 0, stop: () => undefined };
    watches.set(id, watch);
    watch.stop = source.subscribe((live) => {
      known.set(id, live);
      // Firestore ends a listener it has refused: forget it, so that the next screen attaches a new one.
      const ended = live.kind === 'refused' && ![NOT_LOADED, UNREACHABLE].includes(live.code);
      if (ended && watches.get(id) === watch) watches.delete(id);
      for (const listener of listeners) listener();
    });
    return watch;
  };

  const leave = (id: string, watch: Watch): void => {
    watch.watchers -= 1;
    if (watch.watchers > 0) return;
    watch.timer = setTimeout(() => {
      watch.stop();
      if (watches.get(id) !== watch) return;
      watches.delete(id);
      // What nobody listens to grows old, and every look at the directory is a value of its own.
      known.delete(id);
    }, GRACE);
  };

  return {
    read: (id) => known.get(id),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch: (source) => {
      const id = idOf(source);
      const watch = watches.get(id) ?? begin(id, source);
      clearTimeout(watch.timer);
      watch.watchers += 1;
      return () => leave(id, watch);
    },
    close: () => {
      for (const watch of watches.values()) {
        clearTimeout(watch.timer);
        watch.stop();
      }
      watches.clear();
    },
  };
};
