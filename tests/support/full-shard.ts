import { sizeOfCards } from '#domain/shard-size.ts';
import { innerShardOf, SHARD_FULL, shardOf } from '#domain/shard.ts';
import type { Card } from '#domain/profile.ts';
import { readCollection, readDocument, writeDocument } from './emulator-admin.ts';
import type { PlainDocument } from './rest-values.ts';

const shardPath = (shard: string) => `events/bsen/directory/${shard}`;

/** A card with as much in it as the form takes, of signs that are three bytes each. */
const long = (): Card => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `${index}`.padEnd(40, '€'));
  return {
    name: 'Voll',
    sentence: '€'.repeat(140),
    fields: words(4),
    interests: words(10),
    offers: words(5),
    seeks: words(5),
    undecided: false,
    networks: words(5),
    lesson: '€'.repeat(280),
  };
};

/** Fills the outer shard of `uid` up to 80 %, past the rules, and leaves whoever is in it; who came in. */
export const fillOuterShard = async (uid: string): Promise<readonly string[]> => {
  const path = shardPath(shardOf(uid));
  const before = ((await readDocument(path))?.['cards'] ?? {}) as Record<string, PlainDocument>;
  const cards: Record<string, PlainDocument> = { ...before };
  const added: string[] = [];
  const one = sizeOfCards({ ['x'.repeat(28)]: long() }) - sizeOfCards({});
  const needed = Math.ceil((SHARD_FULL - sizeOfCards(before)) / one);
  for (let index = 0; added.length < needed; index += 1) {
    const crowd = `crowd-${index}`.padEnd(28, 'x');
    if (shardOf(crowd) !== shardOf(uid)) continue;
    cards[crowd] = long();
    added.push(crowd);
  }
  await writeDocument(path, { cards, updatedAt: new Date() });
  return added;
};

/** Leaves nobody in any shard of either level, as of now: phones that have looked before hear of it. */
export const emptyBothLevels = async (): Promise<void> => {
  const ids = Object.keys(await readCollection('events/bsen/directory'));
  const updatedAt = new Date();
  await Promise.all(ids.map((id) => writeDocument(shardPath(id), { cards: {}, updatedAt })));
};

const cardsIn = async (shard: string) =>
  ((await readDocument(shardPath(shard)))?.['cards'] ?? {}) as Record<string, PlainDocument>;

/** In which of the two shards the server has a card of `uid`, with the name on it. */
export const whereIs = async (uid: string): Promise<{ outer?: unknown; inner?: unknown }> => {
  const [outer, inner] = [await cardsIn(shardOf(uid)), await cardsIn(innerShardOf(uid))];
  return {
    ...(uid in outer ? { outer: outer[uid]?.['name'] } : {}),
    ...(uid in inner ? { inner: inner[uid]?.['name'] } : {}),
  };
};
