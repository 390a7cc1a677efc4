import type * as v from 'valibot';
import { decodeJson } from './decode.ts';

const PREFIX = 'bsen:';

/** Something kept on this phone. `get` is stable between changes, so that screens can subscribe to it. */
export type Kept<T> = {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** False when the phone had no room (or no storage) for the last `set`: the value lives until the page is closed. */
  readonly isSafe: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

const stores = new Set<{ key: string; reread: () => void }>();

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
};

const put = (key: string, text: string): boolean => {
  try {
    localStorage.setItem(PREFIX + key, text);
    return true;
  } catch {
    return false;
  }
};

/** What can be had again from the server; it makes room for what exists nowhere else. */
const EXPENDABLE = 'programme';

const write = (key: string, text: string): boolean => {
  if (put(key, text)) return true;
  if (key === EXPENDABLE || read(EXPENDABLE) === null) return false;
  localStorage.removeItem(PREFIX + EXPENDABLE);
  return put(key, text);
};

/** A value under `key` in local storage, parsed on the way in; what cannot be read is put aside, not thrown away. */
export const kept = <S extends v.GenericSchema>(
  key: string,
  schema: S,
  empty: v.InferOutput<S>,
): Kept<v.InferOutput<S>> => {
  const listeners = new Set<() => void>();
  const load = (): v.InferOutput<S> => {
    const text = read(key);
    if (text === null) return empty;
    const decoded = decodeJson(schema, text, `phone/${key}`);
    if (decoded.ok) return decoded.value;
    write(`damaged:${key}`, text);
    return empty;
  };
  let value = load();
  let safe = true;
  const tell = () => listeners.forEach((listener) => listener());
  stores.add({
    key,
    reread: () => {
      value = load();
      tell();
    },
  });
  return {
    get: () => value,
    set: (next) => {
      value = next;
      safe = write(key, JSON.stringify(next));
      tell();
    },
    isSafe: () => safe,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

// Another tab of the same phone wrote.
addEventListener('storage', (event) => {
  for (const store of stores) if (event.key === null || event.key === PREFIX + store.key) store.reread();
});

/** Everything of ours on this phone, as stored: for „Meine Daten herunterladen“. */
export const everythingKept = (): Record<string, string> => {
  const found: Record<string, string> = {};
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(PREFIX)) found[key.slice(PREFIX.length)] = localStorage.getItem(key) ?? '';
  } catch {
    // No storage, nothing kept.
  }
  return found;
};

/** Empties this phone, except for what concerns nobody: the last published programme and the choice of language. */
export const forgetEverything = (spare: readonly string[] = ['programme', 'preferences']): void => {
  for (const key of Object.keys(everythingKept()))
    if (!spare.includes(key)) localStorage.removeItem(PREFIX + key);
  for (const store of stores) store.reread();
};
