import { chairOf } from '#domain/fishbowl.ts';
import { shardOf } from '#domain/shard.ts';
import { staffKey } from '#domain/staff.ts';
import { askOnce } from './ask-once.ts';
import { documentPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';
import { leaveChair, stage } from './fishbowl.ts';

/** A chair that nobody could leave any more would stay taken until a moderator sees it. */
const standUp = async (uid: string): Promise<Contested<never>> => {
  const bowl = await askOnce(stage);
  const chair = bowl && chairOf(bowl, uid);
  if (!chair) return { ok: true };
  const left = await leaveChair(chair.id, uid);
  if (left.ok || left.refusal === 'notYours') return { ok: true };
  const passing = left.refusal === 'offline' || left.refusal === 'busy';
  return { ok: false, refusal: passing ? left.refusal : 'denied' };
};

/**
 * Removes everything stored under this uid: the chair, then – whole or not at all – profile, card, favourites, answer
 * and, for a verified address, the entry in the staff. Asking twice does no harm. It reads what it removes, so that a
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
