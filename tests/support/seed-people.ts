import type { Card } from '#domain/profile.ts';
import { shardOf } from '#domain/shard.ts';
import { readDocument, writeDocument } from './emulator-admin.ts';
import type { Plain, PlainDocument } from './rest-values.ts';

/** What the shards hold for these people, past the rules, changed at `at`; null takes somebody's card away. */
export const putCards = async (
  cards: Readonly<Record<string, Card | Plain>>,
  at: Date = new Date(),
): Promise<void> => {
  for (const [uid, card] of Object.entries(cards)) {
    const path = `events/bsen/directory/${shardOf(uid)}`;
    const before = (await readDocument(path))?.['cards'] as PlainDocument | undefined;
    const others = Object.entries(before ?? {}).filter(([other]) => other !== uid);
    const mine = card === null ? [] : [[uid, card as Plain] as const];
    await writeDocument(path, { cards: Object.fromEntries([...others, ...mine]), updatedAt: at });
  }
};

const DAY = 86_400_000;

export const SHARD_PATHS = Array.from(
  { length: 16 },
  (_, shard) => `events/bsen/directory/${shard.toString(16)}`,
);

/**
 * Nobody is here since yesterday. Shards are emptied, never deleted: a phone that has seen one asks only for what changed, and an
 * emulator that was wiped does not tell it that something is gone.
 */
export const emptyDirectory = async (): Promise<void> => {
  const updatedAt = new Date(Date.now() - DAY);
  await Promise.all(SHARD_PATHS.map((path) => writeDocument(path, { cards: {}, updatedAt })));
};

/** The card of somebody as the server has it; undefined for nobody. */
export const cardOf = async (uid: string): Promise<Plain | undefined> => {
  const shard = await readDocument(`events/bsen/directory/${shardOf(uid)}`);
  return (shard?.['cards'] as PlainDocument | undefined)?.[uid];
};
