import { md5 } from '@noble/hashes/legacy.js';

const hashOf = (uid: string): string =>
  Array.from(md5(new TextEncoder().encode(uid)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The shard of the directory that holds the card of this uid: the first hex digit, '0' to 'f', of its MD5 (RFC 1321).
 * The rules compute the same by `hashing.md5`. Not a secret, only an even spread; CRC-32 would be shorter, but the
 * order of its bytes in the rules is documented nowhere.
 */
export const shardOf = (uid: string): string => hashOf(uid).slice(0, 1);

/** Where the card goes when that shard is full: the first two hex digits. A card is in one of the two, never in both. */
export const innerShardOf = (uid: string): string => hashOf(uid).slice(0, 2);

/** The rules let cards into an inner shard only when the outer one holds at least so many. */
export const SPLIT_FROM = 100;

/** A shard is full at 80 % of the longest document that Firestore takes (1 MiB); in bytes. */
export const SHARD_FULL = Math.floor(1_048_576 * 0.8);
