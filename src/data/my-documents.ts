import type { User } from 'firebase/auth';
import * as v from 'valibot';
import { REPORT_LIMITS } from '#domain/report.ts';
import { staffKey } from '#domain/staff.ts';
import { WISHLIST_LIMITS } from '#domain/wishlist.ts';
import { pause } from './back-off.ts';
import { lookClosely, placeOf } from './card-place.ts';
import { documentPath } from './collections.ts';
import { contestedWrite, type Contested, type Step } from './contested-write.ts';
import { timestampMs } from './decode.ts';
import { leaveChair } from './fishbowl.ts';
import { isLasting, myPaths } from './my-ids.ts';
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

/** The server's clock and ours do not run in step, ms. */
const SPARE = 250;

const storedReports = v.object({ updatedAt: timestampMs });

/** How long (ms) until the server lets go what changed last: a wishlist after a second, reports after ten. */
const rest = async (uid: string): Promise<number> => {
  const [reports] = await readNow([documentPath('reports', uid)]);
  const parsed = v.safeParse(storedReports, reports);
  const left = parsed.success ? parsed.output.updatedAt + REPORT_LIMITS.pause - Date.now() : 0;
  return Math.min(Math.max(left, WISHLIST_LIMITS.pause), REPORT_LIMITS.pause) + SPARE;
};

type Someone = Pick<User, 'uid' | 'getIdToken'>;

export type RemovalTerms = {
  /** '' where no address is confirmed. */
  readonly verifiedEmail?: string;
  /** Nobody agreed that contacts end for both: then nothing is removed while there is one that lasts. */
  readonly keepsContacts?: boolean;
};

const removal =
  (user: Someone, { verifiedEmail = '', keepsContacts = false }: RemovalTerms): Step<'contacts'> =>
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
    if (keepsContacts) {
      const pairs = await Promise.all(found.pairs.map((path) => transaction.get(doc(db, path))));
      if (pairs.some((pair) => pair.exists() && isLasting(pair.data(), Date.now()))) return 'contacts';
    }
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

const removeOnce = async (user: Someone, terms: RemovalTerms): Promise<Contested<'contacts'>> => {
  const removed = await contestedWrite(removal(user, terms));
  if (removed.ok || removed.refusal !== 'denied') return removed;
  await pause(await rest(user.uid));
  return contestedWrite(removal(user, terms));
};

/** How often what others made meanwhile is removed as well. */
const ROUNDS = 4;

/**
 * Removes everything stored under this uid: the chair, then – whole or not at all – profile, card, favourites, answer,
 * ratings, wishes, notes, reports, codes, contacts (for the other one too), whom I block, and, for a verified address, the entry
 * in the staff. What others wrote about this person stays theirs. Then it looks again for contacts that came about
 * meanwhile; `busy` when they do not end. Asking twice does no harm. It reads what it removes, so that a late commit
 * cannot take away what was written since.
 */
export const removeMyDocuments = async (
  user: Someone,
  terms: RemovalTerms = {},
): Promise<Contested<'contacts'>> => {
  const stood = await standUp(user.uid);
  if (!stood.ok) return stood;
  for (let round = 0; round < ROUNDS; round++) {
    const removed = await removeOnce(user, terms);
    if (!removed.ok) return removed;
    const left = await myPaths(user);
    if (Object.values(left).every((paths) => paths.length === 0)) return { ok: true };
  }
  return { ok: false, refusal: 'busy' };
};
