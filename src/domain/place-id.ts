import { SESSION_LIMITS } from './session.ts';

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Any name in `[a-z0-9-]`, however long; '' when it has no sign that can be kept. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * The id of a new room or track, made of its name: `[a-z0-9-]`, at most 40 characters, none of those `taken`. It stays
 * when the name changes later, because sessions refer to it.
 */
export const placeId = (name: string, taken: readonly string[]): string => {
  const slug = slugOf(name) || 'ort';
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : `-${count}`;
    const id = slug.slice(0, SESSION_LIMITS.place - ending.length).replace(/-+$/, '') + ending;
    if (!taken.includes(id)) return id;
  }
};
