import { SESSION_LIMITS } from './session.ts';
import { termKey } from './terms.ts';

const slugOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => termKey(word).replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join('-');

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
