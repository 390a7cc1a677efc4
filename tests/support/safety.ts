import { shardOf } from '#domain/shard.ts';
import { EMPTY_CARD, type Card } from '#domain/profile.ts';
import { deleteDocument, readCollection, readDocument, writeDocument } from './emulator-admin.ts';
import { aProfile } from './factories.ts';
import { putCards } from './seed-people.ts';

export const person = (name: string, field: string, rest: Partial<Card> = {}): Card => ({
  ...EMPTY_CARD,
  name,
  fields: [field],
  interests: ['Archive'],
  ...rest,
});

/** Somebody else with profile and card, past the rules. */
export const putPerson = async (uid: string, card: Card): Promise<void> => {
  await writeDocument(`events/bsen/profiles/${uid}`, { ...aProfile(), card, updatedAt: new Date() });
  await putCards({ [uid]: card });
};

/** As if somebody had blocked somebody else on another phone. */
export const putBlock = async (by: string, about: string): Promise<void> => {
  await writeDocument(`events/bsen/blocks/${by}_${about}`, { by, about, name: 'Jemand', at: new Date() });
  await touchShard(by);
};

/** As if they had taken it back. */
export const removeBlock = async (by: string, about: string): Promise<void> => {
  await deleteDocument(`events/bsen/blocks/${by}_${about}`);
  await touchShard(by);
};

const touchShard = async (uid: string): Promise<void> => {
  const path = `events/bsen/directory/${shardOf(uid)}`;
  await writeDocument(path, { ...(await readDocument(path)), updatedAt: new Date() });
};

/** What holds for somebody, as an organizer's decision leaves it; without their card where they are hidden. */
export const putSanction = async (
  uid: string,
  sanction: { hidden: boolean; readOnly: boolean; reason: string },
): Promise<void> => {
  const updatedAt = new Date();
  await writeDocument(`events/bsen/sanctions/${uid}`, { ...sanction, decision: 'd1', updatedAt });
  if (sanction.hidden) await putCards({ [uid]: null });
};

/** uids of those whom somebody blocks, as the server has it. */
export const blockedOnServer = async (by: string): Promise<unknown[]> =>
  Object.values(await readCollection('events/bsen/blocks'))
    .filter((block) => block['by'] === by)
    .map(({ about }) => about);

export const reportsOnServer = async (by: string): Promise<Record<string, unknown>> =>
  ((await readDocument(`events/bsen/reports/${by}`))?.['reports'] ?? {}) as Record<string, unknown>;
