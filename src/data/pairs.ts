import * as v from 'valibot';
import { CODE_DAYS, isMeetingCode } from '#domain/meeting-code.ts';
import {
  meetingSchema,
  PAIR_LIMITS,
  pairId,
  shareSchema,
  type Meeting,
  type Met,
  type Pair,
} from '#domain/pair.ts';
import { codeOf } from './back-off.ts';
import { collectionPath, documentPath } from './collections.ts';
import { contestedWrite, inTime, type Contested, type Step } from './contested-write.ts';
import { codeIsGone } from './codes.ts';
import { liveCollection, type Listed, type LiveSource } from './live.ts';
import { ownWrite } from './own-write.ts';
import { readNow } from './read-now.ts';
import { forgetOvertaken, sendMeeting } from './pair-meeting.ts';
import { kept } from './phone.ts';
import { firestoreSdk } from './sdk.ts';
import { serverNow } from './server-clock.ts';
import { storedPair } from './stored-pair.ts';

const DAY = 86_400_000;

const pairOf = (uid: string, id: string, stored: v.InferOutput<typeof storedPair>): Pair => {
  const { people, code, shares, met, meeting, madeAt, expiresAt } = stored;
  const other = people[0] === uid ? people[1] : people[0];
  const metOf = (who: string): Met | null => met[who] ?? null;
  const set = meeting && { at: meeting.at, place: meeting.place, byMe: meeting.by === uid };
  return {
    id,
    uid: other,
    mine: shares[uid] ?? null,
    theirs: shares[other] ?? null,
    meeting: set,
    iMet: metOf(uid),
    theyMet: metOf(other),
    byCode: code !== '',
    code,
    madeAt,
    expiresAt,
  };
};

/** Everybody I was matched with or met, live; only for the screens about them. Billed once per pair and change. */
export const pairsOf = (uid: string): LiveSource<Listed<Pair>> => ({
  ...liveCollection(
    collectionPath('pairs'),
    storedPair,
    (stored, id) => pairOf(uid, id, stored),
    ({ query, where }, all) => query(all, where('people', 'array-contains', uid)),
  ),
  key: ['pairs', uid],
});

/** Makes the pair, if the rules find that the two belong together; they refuse it where there is one already. */
export const makePair =
  (uid: string, other: string, now: number, code = ''): Step<never> =>
  (transaction, { db, doc, serverTimestamp, Timestamp }) => {
    transaction.set(doc(db, documentPath('pairs', pairId(uid, other))), {
      people: [uid, other].toSorted(),
      code,
      shares: {},
      met: {},
      meeting: null,
      madeAt: serverTimestamp(),
      updatedAt: serverTimestamp(),
      expiresAt: Timestamp.fromMillis(now + PAIR_LIMITS.days * DAY),
    });
    return Promise.resolve(null);
  };

/** `secret`: not (yet) mutual, or kept apart, or a code that is not known (yet) – nobody learns which. */
export type Tried = 'made' | 'secret' | 'offline' | 'busy';

/**
 * Tries whether two people belong together: the rules make the pair only when both wishlists hold the other one, or
 * with the code that the other one shows. `now` in ms, for when the server's clock cannot be asked. Says `secret` too when there is a pair already.
 */
export const tryPair = async (uid: string, other: string, now: number, code = ''): Promise<Tried> => {
  const ended = await inTime<'secret'>(async () => {
    const sdk = await firestoreSdk();
    // With a clock that is ten days off the rules would refuse the end of the 90 days, and it would look like „secret“.
    const step = makePair(uid, other, (await serverNow()) ?? now, code);
    try {
      // Not `contestedWrite`: a denial is an answer here, and looking again would only cost.
      await sdk.runTransaction(sdk.db, (transaction) => step(transaction, sdk), { maxAttempts: 1 });
      return { ok: true };
    } catch (error) {
      return { ok: false, refusal: codeOf(error) === 'permission-denied' ? 'secret' : 'busy' };
    }
  });
  if (ended.ok) return 'made';
  return ended.refusal === 'denied' ? 'secret' : ended.refusal;
};

/** How long (ms) a scanned code may wait for the phone that showed it to come back online. */
export const CODE_LIFE = CODE_DAYS * DAY;

const changeSchema = v.object({
  /** Null: I take back what I revealed. */
  share: v.optional(v.nullable(shareSchema)),
  /** `since`: ms of an earlier „getroffen“ that stays, null for now; the whole null takes it back. */
  met: v.optional(v.nullable(v.object({ step: v.string(), since: v.nullable(v.number()) }))),
  meeting: v.optional(v.nullable(meetingSchema)),
  /** The meeting as I saw it when I changed it. */
  base: v.optional(v.nullable(meetingSchema)),
});

/** What I changed about a pair and the server has not confirmed; what is missing stays as it is. */
export type PairChange = v.InferOutput<typeof changeSchema>;

/** Whether the pair is no more: a look at what is not there is denied. Past the listener, which hears of it later. */
const isGone = async (id: string): Promise<boolean> => {
  try {
    const [stored] = await readNow([documentPath('pairs', id)]);
    return !stored;
  } catch (error) {
    if (codeOf(error) === 'denied') return true;
    throw error;
  }
};

/** One after the other: the rules let each kind of change through by itself. */
const sendChange = async (
  uid: string,
  id: string,
  { share, met, meeting, base }: PairChange,
): Promise<void> => {
  const { db, doc, writeBatch, serverTimestamp, deleteField, FieldPath } = await firestoreSdk();
  const write = async (path: readonly string[], value: unknown) => {
    const batch = writeBatch(db);
    const pair = doc(db, documentPath('pairs', id));
    batch.update(pair, new FieldPath(...path), value, 'updatedAt', serverTimestamp());
    await batch.commit();
  };
  if (share !== undefined) await write(['shares', uid], share ?? deleteField());
  if (met === null) await write(['met', uid], deleteField());
  // The server's time cannot be repeated to the microsecond: what was promised changes by itself.
  else if (met && met.since !== null) await write(['met', uid, 'step'], met.step);
  else if (met) await write(['met', uid], { step: met.step, at: serverTimestamp() });
  if (meeting !== undefined) await sendMeeting(uid, id, meeting, base);
};

/** A change that the server does not take, though the pair is there. */
class Refused extends Error {
  readonly code = 'permission-denied';
}

/** About which pairs something was refused at the last try, as far as that is known: the others have arrived. */
const refusedPairs = kept('refused-pairs', v.array(v.string()), []);

const send = async (uid: string, changes: Record<string, PairChange> | null): Promise<void> => {
  const refused: string[] = [];
  refusedPairs.set([]);
  for (const [id, change] of Object.entries(changes ?? {})) {
    try {
      await sendChange(uid, id, change);
    } catch (error) {
      if (!['permission-denied', 'not-found'].includes(codeOf(error))) throw error;
      // Where the other one has ended it meanwhile there is nothing left to change. What is refused about one pair
      // must not keep back what concerns another.
      if (!(await isGone(id))) refused.push(id);
    }
  }
  refusedPairs.set(refused);
  if (refused.length) throw new Refused(refused.join());
};

/** What I changed about my pairs, as far as it is not yet confirmed, by pair; `changePair` adds to it. */
export const myPairChanges = ownWrite('pairs', v.record(v.string(), changeSchema), send);

const unsentChanges = (): Readonly<Record<string, PairChange>> => {
  const waiting = myPairChanges.get();
  return waiting.state === 'none' ? {} : (waiting.value ?? {});
};

/** Keeps a change on the phone and sends it, with what else is not yet sent. */
export const changePair = (id: string, change: PairChange): void => {
  const unsent = unsentChanges();
  myPairChanges.save({ ...unsent, [id]: { ...unsent[id], ...change } });
};

/** Whether the server has refused what I changed about this pair. */
export const isPairRefused = (id: string): boolean => {
  const waiting = myPairChanges.get();
  if (waiting.state !== 'refused' || !waiting.value?.[id]) return false;
  return refusedPairs.get().length === 0 || refusedPairs.get().includes(id);
};

/** Time and place for both; null cancels them. `pair` as I see it. */
export const setMeeting = ({ id, meeting: seen }: Pair, meeting: Meeting | null): void => {
  const unsent = isPairRefused(id) ? undefined : unsentChanges()[id];
  const shown = seen && { at: seen.at, place: seen.place };
  forgetOvertaken(id);
  changePair(id, { meeting, base: unsent?.meeting === undefined ? shown : unsent.base });
};

/** „Getroffen“, with the next step I promise ('' for none). `pair` as I see it; when it was said first stays. */
export const sayMet = ({ id, iMet }: Pair, step: string): void => {
  const unsent = unsentChanges()[id]?.met;
  const since = unsent === undefined ? (iMet?.at ?? null) : (unsent?.since ?? null);
  changePair(id, { met: { step, since } });
};

/** The pair as I see it: with what I changed and the server does not know yet. `now` in ms. */
export const withChange = (pair: Pair, change: PairChange | undefined, now: number): Pair => {
  if (!change) return pair;
  const { share, met, meeting } = change;
  return {
    ...pair,
    mine: share === undefined ? pair.mine : share,
    iMet: met === undefined ? pair.iMet : met && { step: met.step, at: met.since ?? now },
    meeting: meeting === undefined ? pair.meeting : meeting && { ...meeting, byMe: true },
  };
};

/**
 * Ends it for both: neither sees the other's contact data any more. The code of mine that it was made with goes too, or
 * the other one could make it anew. Online only; what is over already is `ok`.
 */
export const endPair = async (uid: string, id: string): Promise<Contested<never>> => {
  let code = '';
  const ended = await contestedWrite<never>(async (transaction, { db, doc }) => {
    const pair = doc(db, documentPath('pairs', id));
    const stored: unknown = (await transaction.get(pair)).data()?.['code'];
    code = typeof stored === 'string' && isMeetingCode(stored) ? stored : '';
    const shown = code && doc(db, documentPath('codes', code));
    if (shown && (await transaction.get(shown)).data()?.['uid'] === uid) transaction.delete(shown);
    else code = '';
    transaction.delete(pair);
    return null;
  });
  if (ended.ok && code) codeIsGone(code);
  if (ended.ok || ended.refusal !== 'denied') return ended;
  return (await isGone(id).catch(() => false)) ? { ok: true } : ended;
};

/** Gives up what I changed about one pair and the server does not have. */
export const dropPairChange = (id: string): void => {
  const { [id]: _dropped, ...others } = unsentChanges();
  if (Object.keys(others).length) myPairChanges.save(others);
  else myPairChanges.drop();
};
