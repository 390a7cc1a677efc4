import * as v from 'valibot';
import { shardOf } from '#domain/shard.ts';
import { staffKey } from '#domain/staff.ts';
import { documentPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';
import { leaveChair } from './fishbowl.ts';
import { readNow } from './read-now.ts';

const seats = v.object({ chairs: v.record(v.string(), v.string()) });

/** A chair that nobody could leave any more would stay taken until a moderator sees it. */
const standUp = async (uid: string): Promise<Contested<never>> => {
  const [stage] = await readNow([documentPath('fishbowl', 'stage')]);
  const chairs = v.is(seats, stage) ? Object.entries(stage.chairs) : [];
  const mine = chairs.find(([, who]) => who === uid)?.[0];
  if (!mine) return { ok: true };
  const left = await leaveChair(mine, uid);
  if (left.ok) return left;
  const { refusal } = left;
  // Else somebody has freed it meanwhile, or the stage cannot be read by anybody.
  const stopped = refusal === 'offline' || refusal === 'busy' || refusal === 'denied';
  return stopped ? { ok: false, refusal } : { ok: true };
};

/**
 * Removes everything stored under this uid: the chair, then – whole or not at all – profile, card, favourites, answer,
 * ratings and, for a verified address, the entry in the staff. Asking twice does no harm. It reads what it removes, so that a
 * late commit cannot take away what was written since.
 */
export const removeMyDocuments = async (uid: string, verifiedEmail = ''): Promise<Contested<never>> => {
  const stood = await standUp(uid);
  if (!stood.ok) return stood;
  return contestedWrite<never>(async (transaction, sdk) => {
    const { db, doc, deleteField, serverTimestamp, FieldPath } = sdk;
    const paths = [
      documentPath('profiles', uid),
      documentPath('answers', uid),
      documentPath('favourites', uid),
      documentPath('ratings', uid),
      ...(verifiedEmail ? [documentPath('staff', staffKey(verifiedEmail))] : []),
    ];
    const stored = await Promise.all(paths.map((path) => transaction.get(doc(db, path))));
    for (const snapshot of stored) if (snapshot.exists()) transaction.delete(snapshot.ref);
    if (!stored[0]?.exists()) return null;
    transaction.set(
      doc(db, documentPath('directory', shardOf(uid))),
      { cards: { [uid]: deleteField() }, updatedAt: serverTimestamp() },
      { mergeFields: [new FieldPath('cards', uid), 'updatedAt'] },
    );
    return null;
  });
};
