import { md5 } from '@noble/hashes/legacy.js';

/**
 * The shard of the directory that holds the card of this uid: the first hex digit, '0' to 'f', of its MD5 (RFC 1321).
 * The rules compute the same by `hashing.md5`. Not a secret, only an even spread; CRC-32 would be shorter, but the
 * order of its bytes in the rules is documented nowhere.
 */
export const shardOf = (uid: string): string => {
  const [first = 0] = md5(new TextEncoder().encode(uid));
  return (first >> 4).toString(16);
};
