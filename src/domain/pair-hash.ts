/**
 * Ties between people are broken by these hashes, so that neither a name nor the alphabet makes a rank.
 * Integer arithmetic only: every phone computes the same numbers.
 */
const MIX = 0x9e3779b1;

const scramble = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** 32 bits of a uid: FNV-1a over its UTF-16 units, then the finalizer of MurmurHash3. */
export const uidHash = (uid: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < uid.length; index += 1)
    hash = Math.imul(hash ^ uid.charCodeAt(index), 0x01000193);
  return scramble(hash);
};

/** 32 bits of a pair, the same from both sides. */
export const pairHash = (a: number, b: number): number =>
  scramble(a < b ? Math.imul(a, MIX) ^ b : Math.imul(b, MIX) ^ a);

/**
 * Where somebody begins to look through the people in the order of their `hashes` (ascending), so that not all look at
 * the same few first; a newcomer shifts nobody's place by more than one.
 */
export const placeOf = (hash: number, hashes: Uint32Array): number => {
  const wanted = scramble(hash ^ MIX);
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low === hashes.length ? 0 : low;
};
