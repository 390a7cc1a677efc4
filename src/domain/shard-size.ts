import { SHARD_FULL, SPLIT_FROM } from './shard.ts';

const utf8 = new TextEncoder();

const sizeOfText = (text: string): number => utf8.encode(text).length + 1;

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Arrays are the sum of their values, maps are measured like documents, without a name. */
const sizeOfValue = (value: unknown): number => {
  if (typeof value === 'string') return sizeOfText(value);
  if (typeof value === 'number') return 8;
  if (typeof value !== 'object' || value === null) return 1;
  if (Array.isArray(value)) return sum(value.map(sizeOfValue));
  return sizeOfMap(value);
};

const sizeOfMap = (map: object): number =>
  sum(Object.entries(map).map(([name, value]) => sizeOfText(name) + sizeOfValue(value))) + 32;

/** `events/bsen/directory/ff`: collections, ids, and 16 bytes. */
const NAME = sum(['events', 'bsen', 'directory', 'ff'].map(sizeOfText)) + 16;
const UPDATED_AT = sizeOfText('updatedAt') + 8;

/**
 * The size in bytes of a shard that holds these cards (uid → card) as Firestore counts it for its limit of 1 MiB:
 * https://firebase.google.com/docs/firestore/storage-size. Takes cards as stored, also damaged ones.
 */
export const sizeOfCards = (cards: Readonly<Record<string, unknown>>): number =>
  NAME + sizeOfMap({ cards }) + UPDATED_AT;

/** Whether the next card goes into the inner shard: the outer one has many cards, and little room is left in it. */
export const isFull = (cards: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(cards).length >= SPLIT_FROM && sizeOfCards(cards) >= SHARD_FULL;
