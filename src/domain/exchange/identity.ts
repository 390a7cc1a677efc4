import { sha1 } from '@noble/hashes/legacy.js';
import { slugOf } from '../place-id.ts';
import { SESSION_LIMITS } from '../session.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Version 5 of `bsen-companion` in the namespace of DNS: everything that we name hangs below it. */
const NAMESPACE = '2fa07888-1e61-5d37-83eb-d20c3deffbbe';

/** The UUID of a name, the same for ever (RFC 9562, version 5). */
export const uuidOf = (name: string): string => {
  const space = Uint8Array.from(NAMESPACE.replaceAll('-', '').match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  );
  const hash = sha1(Uint8Array.from([...space, ...bytesOf(name)])).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hexOf(hash);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

export const guidOfSession = (id: string): string => uuidOf(`session/${id}`);
/** '' is the whole house. */
export const guidOfRoom = (id: string): string => uuidOf(`room/${id}`);
export const guidOfPerson = (name: string): string => uuidOf(`person/${name}`);

const SLUG = /^bsen-([a-z0-9-]{1,40})-id$/;

/** As both schemas want slugs: they end with a letter, and have four signs behind the first dash. */
export const scheduleSlug = (id: string): string => `bsen-${id}-id`;

/** Our session id in a slug, where the guid proves that we wrote it. */
export const ownIdIn = (slug: string, guid: string): string | undefined => {
  const id = SLUG.exec(slug)?.[1];
  return id && guidOfSession(id) === guid.toLowerCase() ? id : undefined;
};

const HASH_DIGITS = 8;

/** Any name as [a-z0-9-]{1,40}; what is too long, or has nothing that can be kept, gets a hash of the whole. */
export const folded = (name: string): string => {
  const plain = slugOf(name);
  const hash = () => hexOf(sha1(bytesOf(name))).slice(0, HASH_DIGITS);
  if (plain === '') return `x-${hash()}`;
  const max = SESSION_LIMITS.place;
  return plain.length <= max
    ? plain
    : `${plain.slice(0, max - HASH_DIGITS - 1).replace(/-+$/, '')}-${hash()}`;
};

/** A name that is not taken: the first one as it is, then with -2, -3 … */
export const untaken = (name: string, taken: ReadonlySet<string>): string => {
  for (let count = 1; ; count++) {
    const tail = count === 1 ? '' : `-${count}`;
    const tried = `${name.slice(0, SESSION_LIMITS.place - tail.length)}${tail}`;
    if (!taken.has(tried)) return tried;
  }
};
