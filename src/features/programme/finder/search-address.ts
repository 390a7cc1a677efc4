import { FILTER_KEYS } from '../look.ts';

const changed = (change: (search: URLSearchParams) => void): string => {
  const search = new URLSearchParams(location.search);
  change(search);
  return `?${search.toString()}`;
};

/** The address as it is now, with other words to look for. */
export const withText = (text: string): string =>
  changed((search) => (text.trim() ? search.set('suche', text) : search.delete('suche')));

/** The address as it is now, with other values of one filter. */
export const withFilter = (name: keyof typeof FILTER_KEYS, values: readonly string[]): string =>
  changed((search) => {
    search.delete(FILTER_KEYS[name]);
    for (const value of values) if (value) search.append(FILTER_KEYS[name], value);
  });

/** The address as it is now, without any filter and without words to look for. */
export const withoutSearch = (): string =>
  changed((search) => ['suche', ...Object.values(FILTER_KEYS)].forEach((key) => search.delete(key)));
