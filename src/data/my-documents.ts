import type { User } from 'firebase/auth';
import * as v from 'valibot';
import { staffKey } from '#domain/staff.ts';
import { WISHLIST_LIMITS } from '#domain/wishlist.ts';
import { pause } from './back-off.ts';
import { lookClosely, placeOf } from './card-place.ts';
import { documentPath } from './collections.ts';
import { contestedWrite, type Contested, type Step } from './contested-write.ts';
import { leaveChair } from './fishbowl.ts';
import { myPaths } from './my-ids.ts';
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

/** A wishlist goes a second after its last change at the earliest; the server's clock and ours do not run in step. */
const PACE = WISHLIST_LIMITS.pause + 250;

const removal =
  (user: Pick<User, 'uid' | 'getIdToken'>, verifiedEmail: string): Step<never> =>
  async (transaction, sdk) => {
    const { db, doc, deleteField, serverTimestamp, FieldPath } = sdk;
    const { uid } = user;
    const paths = [
      documentPath('profiles', uid),
      documentPath('answers', uid),
      documentPath('favourites', uid),
      documentPath('ratings', uid),
      documentPath('wishlists', uid),
      documentPath('notes', uid),
      documentPath('reports', uid),
      ...(verifiedEmail ? [documentPath('staff', staffKey(verifiedEmail))] : []),
    ];
    // Asked for in every attempt: the other one may have ended a contact meanwhile, or made one.
    const [found, known, ...stored] = await Promise.all([
      myPaths(user),
      lookClosely(sdk, uid),
      ...paths.map((path) => transaction.get(doc(db, path))),
    ]);
    for (const path of Object.values(found).flat()) transaction.delete(doc(db, path));
    for (const snapshot of stored) if (snapshot.exists()) transaction.delete(snapshot.ref);
    for (const shard of placeOf(uid, null, known).outOf)
      transaction.set(
        doc(db, documentPath('directory', shard)),
        { cards: { [uid]: deleteField() }, updatedAt: serverTimestamp() },
        { mergeFields: [new FieldPath('cards', uid), 'updatedAt'] },
      );
    return null;
  };

/**
 * Removes everything stored under this uid: the chair, then – whole or not at all – profile, card, favourites, answer,
 * ratings, wishes, notes, reports, codes, contacts (for the other one too), whom I block, and, for a verified address, the entry
 * in the staff. What others wrote about this person stays theirs. Asking twice does no harm. It reads what it removes, so
 * that a late commit cannot take away what was written since.
 */
export const removeMyDocuments = async (
  user: Pick<User, 'uid' | 'getIdToken'>,
  verifiedEmail = '',
): Promise<Contested<never>> => {
  const stood = await standUp(user.uid);
  if (!stood.ok) return stood;
  const removed = await contestedWrite(removal(user, verifiedEmail));
  if (removed.ok || removed.refusal !== 'denied') return removed;
  await pause(PACE);
  return contestedWrite(removal(user, verifiedEmail));
};
