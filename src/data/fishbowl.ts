import * as v from 'valibot';
import {
  BOWL_STATES,
  changeState,
  freeChair,
  seatGuest,
  sitDown,
  standUp,
  type Bowl,
  type BowlState,
  type Move,
  type Occupant,
  type Refusal,
} from '#domain/fishbowl.ts';
import { currentAccount, ensureUid } from './account.ts';
import { documentPath } from './collections.ts';
import {
  contestedWrite,
  decide,
  inTime,
  type Contested,
  type Failure,
  type Step,
} from './contested-write.ts';
import { decode, timestampMs } from './decode.ts';
import { liveDocument, type LiveSource } from './live.ts';
import { kept } from './phone.ts';
import { firestoreSdk } from './sdk.ts';

const storedStage = v.pipe(
  v.object({
    state: v.picklist(BOWL_STATES),
    question: v.string(),
    chairs: v.record(v.string(), v.string()),
    people: v.record(v.string(), v.object({ name: v.string(), since: timestampMs })),
  }),
  v.check(({ chairs, people }) => {
    const taken = Object.keys(chairs).filter((id) => chairs[id]);
    return taken.length === Object.keys(people).length && taken.every((id) => people[id]);
  }, 'somebody on every taken chair, nobody elsewhere'),
);

const path = documentPath('fishbowl', 'stage');

const bowlOf = (stored: v.InferOutput<typeof storedStage>): Bowl => ({
  state: stored.state,
  question: stored.question,
  chairs: Object.entries(stored.chairs)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, who]) => {
      const person = stored.people[id];
      return { id, occupant: who && person ? { who, ...person } : null };
    }),
});

/** The fishbowl as the room sees it. */
export const stage: LiveSource<Bowl | null> = liveDocument(path, storedStage, bowlOf);

/** The name I last sat down with, for people without a profile; known to this phone only. */
export const chairName = kept('fishbowl:name', v.string(), '');

/**
 * Why a move was not made. `damaged`: the stage cannot be read. `changed`: another moderator was faster. `noAccount`:
 * the server puts new accounts off just now.
 */
export type StageRefusal = Refusal | Failure | 'damaged' | 'noAccount';

/** A move of the game as a step of a transaction: it asks the same function that the button asked. */
export const chairStep =
  (chairId: string, move: (bowl: Bowl) => Move): Step<Refusal | 'damaged'> =>
  async (transaction, { db, doc, serverTimestamp, deleteField, FieldPath }) => {
    const reference = doc(db, path);
    const snapshot = await transaction.get(reference);
    const stored = decode(storedStage, snapshot.data(), path);
    if (!stored.ok) return 'damaged';
    const result = move(bowlOf(stored.value));
    if (!result.ok) return result.refusal;
    const occupant = result.bowl.chairs.find(({ id }) => id === chairId)?.occupant;
    transaction.update(
      reference,
      new FieldPath('chairs', chairId),
      occupant?.who ?? '',
      new FieldPath('people', chairId),
      occupant ? { name: occupant.name, since: serverTimestamp() } : deleteField(),
      'move',
      chairId,
      'updatedAt',
      serverTimestamp(),
    );
    return null;
  };

const play = (chairId: string, move: (bowl: Bowl) => Move): Promise<Contested<Refusal | 'damaged'>> =>
  contestedWrite(chairStep(chairId, move));

/** My uid, or null when the server puts my sign-up off: that goes on by itself, but a talk does not wait for it. */
const uidAtOnce = async (): Promise<string | null> => {
  let end: (() => void) | undefined;
  const putOff = new Promise<null>((resolve) => {
    const look = () => (currentAccount.get().state === 'refused' ? resolve(null) : undefined);
    end = currentAccount.subscribe(look);
    look();
  });
  return Promise.race([ensureUid(), putOff]).finally(end);
};

/** I sit down. An account is made for it if need be; offline it is refused at once. */
export const takeChair = (chairId: string, name: string): Promise<Contested<StageRefusal>> =>
  inTime<StageRefusal>(async (isLate) => {
    const uid = await uidAtOnce();
    if (uid === null) return { ok: false, refusal: 'noAccount' };
    const step = chairStep(chairId, (bowl) => sitDown(bowl, chairId, { uid, name }, Date.now()));
    return decide(await firestoreSdk(), step, isLate);
  });

export const leaveChair = (chairId: string, uid: string) =>
  play(chairId, (bowl) => standUp(bowl, chairId, uid));

/** Moderators only. */
export const seatGuestOn = (chairId: string, name: string) =>
  play(chairId, (bowl) => seatGuest(bowl, chairId, name, Date.now()));

/** Moderators only. Frees the chair of the person seen there; refused with `changed` when it is somebody else by now. */
export const freeChairOf = (chairId: string, seen: Occupant) =>
  play(chairId, (bowl) => freeChair(bowl, chairId, seen));

/**
 * Moderators only: opens, calls last, closes. Refused with `changed` when another moderator moved on from the state
 * `seen` to a third one; when both want the same, both get it.
 */
export const setStage = (state: BowlState, seen: BowlState): Promise<Contested<'damaged' | 'changed'>> =>
  contestedWrite(async (transaction, { db, doc, serverTimestamp }) => {
    const reference = doc(db, path);
    const stored = decode(storedStage, (await transaction.get(reference)).data(), path);
    if (!stored.ok) return 'damaged';
    if (stored.value.state === state) return null;
    if (stored.value.state !== seen) return 'changed';
    const next = changeState(bowlOf(stored.value), state);
    transaction.update(reference, { state: next.state, move: '', updatedAt: serverTimestamp() });
    return null;
  });
