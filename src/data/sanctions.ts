import * as v from 'valibot';
import { sanctionSchema, SANCTION_LIMITS, type Sanction } from '#domain/sanction.ts';
import { innerShardOf, shardOf } from '#domain/shard.ts';
import { staffKey } from '#domain/staff.ts';
import { currentAccount } from './account.ts';
import { collectionPath, documentPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';
import { decode, timestampMs } from './decode.ts';
import { liveCollection, liveDocument, type Listed, type LiveSource } from './live.ts';
import { kept } from './phone.ts';
import { firestoreSdk } from './sdk.ts';

const storedSanction = v.object({ ...sanctionSchema.entries, decision: v.string(), updatedAt: timestampMs });

/** What holds for somebody, since `decidedAt` (ms). */
export type StoredSanction = Sanction & { readonly decidedAt: number };

const turn = ({ hidden, readOnly, reason, updatedAt }: v.InferOutput<typeof storedSanction>) => ({
  hidden,
  readOnly,
  reason,
  decidedAt: updatedAt,
});

/** What holds for somebody; null: nothing was ever decided. Only they and the team may know. */
export const sanctionOf = (uid: string): LiveSource<StoredSanction | null> =>
  liveDocument(documentPath('sanctions', uid), storedSanction, turn);

/** For organizers: what holds for everybody about whom something was decided. */
export const allSanctions: LiveSource<Listed<StoredSanction & { readonly about: string }>> = liveCollection(
  collectionPath('sanctions'),
  storedSanction,
  (stored, about) => ({ ...turn(stored), about }),
);

const cardsOrNone = v.fallback(v.object({ cards: v.optional(v.record(v.string(), v.unknown()), {}) }), {
  cards: {},
});

/** Who is meant: `name` is what they are called now, for the log. */
export type Judged = { readonly about: string; readonly name: string };

/** An id for `decide`: the same one for every attempt at the same decision. */
export const newDecision = (): string => crypto.getRandomValues(new Uint32Array(3)).join('-');

/**
 * An organizer's decision with its entry in the log – and without their card, where they are hidden – in one
 * transaction. Refused with `changed` when another organizer has decided since `seenAt` (ms; 0: nothing yet) something
 * else; nothing is written when both decided the same, or when this very decision has arrived already.
 */
export const decide = (
  id: string,
  { about, name }: Judged,
  { hidden, readOnly, reason }: Sanction,
  seenAt: number,
): Promise<Contested<'changed'>> =>
  contestedWrite(async (transaction, { db, doc, serverTimestamp, deleteField, FieldPath }) => {
    const path = documentPath('sanctions', about);
    const shards = [shardOf(about), innerShardOf(about)].map((shard) =>
      doc(db, documentPath('directory', shard)),
    );
    const [snapshot, ...cards] = await Promise.all([
      transaction.get(doc(db, path)),
      ...shards.map((shard) => transaction.get(shard)),
    ]);
    const stored = snapshot?.exists() ? decode(storedSanction, snapshot.data(), path) : null;
    if (stored?.ok && stored.value.decision === id) return null;
    if (stored?.ok && stored.value.updatedAt !== seenAt) {
      const { value } = stored;
      const isSame = value.hidden === hidden && value.readOnly === readOnly && value.reason === reason.trim();
      return isSame ? null : 'changed';
    }
    const account = currentAccount.get();
    const by = staffKey(account.state === 'member' ? account.email : '');
    const sanction = { hidden, readOnly, reason: reason.trim() };
    transaction.set(doc(db, documentPath('decisions', id)), {
      ...sanction,
      about,
      name: name.trim().slice(0, SANCTION_LIMITS.name),
      by,
      at: serverTimestamp(),
    });
    transaction.set(doc(db, path), { ...sanction, decision: id, updatedAt: serverTimestamp() });
    if (!hidden) return null;
    for (const shard of cards)
      if (shard.exists() && about in v.parse(cardsOrNone, shard.data()).cards)
        transaction.update(
          shard.ref,
          new FieldPath('cards', about),
          deleteField(),
          'updatedAt',
          serverTimestamp(),
        );
    return null;
  });

/** Whether something was held against the person of this phone when it last asked: then it asks at every visit. */
export const sanctionKnown = kept('sanctioned', v.boolean(), false);

/** Whether the directory, as this phone knows it, holds a card of this person. Costs nothing. */
export const isListedHere = async (uid: string): Promise<boolean> => {
  const { db, doc, getDocFromCache } = await firestoreSdk();
  const shards = await Promise.all(
    [shardOf(uid), innerShardOf(uid)].map((shard) =>
      getDocFromCache(doc(db, documentPath('directory', shard))).catch(() => null),
    ),
  );
  return shards.some((shard) => uid in v.parse(cardsOrNone, shard?.data()).cards);
};
