import * as v from 'valibot';
import { pairId } from '#domain/pair.ts';
import { shardOf } from '#domain/shard.ts';
import { codeOf } from './back-off.ts';
import { countReads } from './billed-reads.ts';
import { collectionPath, documentPath } from './collections.ts';
import { timestampMs } from './decode.ts';
import { liveCollection, type Listed, type LiveSource } from './live.ts';
import { ownWrite } from './own-write.ts';
import { firestoreSdk, type FirestoreSdk } from './sdk.ts';

const NAME_MAX = 60;

/** Somebody whom I keep away from; `over`: no longer. The name is what I called them then. */
const wantedSchema = v.object({ about: v.string(), name: v.string(), over: v.optional(v.boolean(), false) });

/** Somebody I block. */
export type Blocked = { readonly about: string; readonly name: string };

const storedBlock = v.object({ by: v.string(), about: v.string(), name: v.string(), at: timestampMs });

const byMe = ({ collection, db, query, where }: FirestoreSdk, uid: string) =>
  query(collection(db, collectionPath('blocks')), where('by', '==', uid));

/** A pair that is not there (any more) cannot be ended: that is as wanted. */
const endPairs = async (uid: string, others: readonly string[]): Promise<void> => {
  const { db, doc, writeBatch } = await firestoreSdk();
  for (const other of others) {
    const batch = writeBatch(db);
    batch.delete(doc(db, documentPath('pairs', pairId(uid, other))));
    await batch.commit().catch((error: unknown) => {
      if (!['permission-denied', 'not-found'].includes(codeOf(error))) throw error;
    });
  }
};

const send = async (
  uid: string,
  wanted: readonly v.InferOutput<typeof wantedSchema>[] | null,
): Promise<void> => {
  const sdk = await firestoreSdk();
  const { db, doc, getDocsFromServer, serverTimestamp, writeBatch } = sdk;
  const stored = await getDocsFromServer(byMe(sdk, uid));
  countReads(stored.size);
  const there = new Set(stored.docs.map(({ id }) => id));
  const idOf = (about: string) => `${uid}_${about}`;
  const path = (id: string) => doc(db, documentPath('blocks', id));
  const begun = wanted?.filter(({ about, over }) => !over && about !== uid) ?? [];
  const added = begun.filter(({ about }) => !there.has(idOf(about)));
  const over = wanted?.filter((one) => one.over).map(({ about }) => idOf(about)) ?? [...there];
  const removed = over.filter((id) => there.has(id));
  if (added.length + removed.length > 0) {
    const batch = writeBatch(db);
    for (const { about, name } of added)
      batch.set(path(idOf(about)), { by: uid, about, name: name.slice(0, NAME_MAX), at: serverTimestamp() });
    for (const id of removed) batch.delete(path(id));
    // The other phone asks for blocks when a shard has changed.
    const shard = doc(db, documentPath('directory', shardOf(uid)));
    batch.set(shard, { updatedAt: serverTimestamp() }, { merge: true });
    await batch.commit();
  }
  await endPairs(
    uid,
    begun.map(({ about }) => about),
  );
};

/**
 * Whom I keep away from, as far as the server has not confirmed it. Only what is named is changed: people blocked by my
 * other phone stay blocked, and an entry that is `over` is taken back. Null takes back all. A contact with somebody
 * blocked ends.
 */
export const myBlocks = ownWrite('blocks', v.array(wantedSchema), send);

type Wanted = v.InferOutput<typeof wantedSchema>;

const waitingBlocks = (): readonly Wanted[] => {
  const waiting = myBlocks.get();
  return waiting.state === 'none' ? [] : (waiting.value ?? []);
};

const want = (one: Wanted): void =>
  myBlocks.save([...waitingBlocks().filter(({ about }) => about !== one.about), one]);

/** From now on neither sees the other: here at once, everywhere when it is sent. */
export const block = ({ about, name }: Blocked): void => want({ about, name, over: false });

export const unblock = ({ about, name }: Blocked): void => want({ about, name, over: true });

/** Those I block: `stored`, and what waits on this phone. */
export const withWaiting = (stored: readonly Blocked[], waiting = waitingBlocks()): readonly Blocked[] => {
  const changed = new Set(waiting.map(({ about }) => about));
  return [...stored.filter(({ about }) => !changed.has(about)), ...waiting.filter(({ over }) => !over)];
};

/** Whom I blocked, as stored, live: newest first. */
export const blockedBy = (uid: string): LiveSource<Listed<Blocked>> => ({
  ...liveCollection(
    collectionPath('blocks'),
    storedBlock,
    ({ about, name }) => ({ about, name }),
    (sdk) => byMe(sdk, uid),
  ),
  key: ['blocks', uid],
});

const stored = (data: unknown) => {
  const parsed = v.safeParse(storedBlock, data);
  return parsed.success ? [parsed.output] : [];
};

const between = (sdk: FirestoreSdk, uid: string) => {
  const { collection, db, or, query, where } = sdk;
  return query(
    collection(db, collectionPath('blocks')),
    or(where('by', '==', uid), where('about', '==', uid)),
  );
};

/**
 * Everybody who shall not meet me here: blocked by me – also just now, offline – or who blocked me, as far as this
 * phone knows. Costs nothing.
 */
export const blockedFromPhone = async (uid: string): Promise<ReadonlySet<string>> => {
  const sdk = await firestoreSdk();
  const { docs } = await sdk.getDocsFromCache(between(sdk, uid));
  const known = docs.flatMap((each) => stored(each.data()));
  const mine = withWaiting(known.filter(({ by }) => by === uid));
  const theirs = known.filter(({ about }) => about === uid);
  return new Set([...mine.map(({ about }) => about), ...theirs.map(({ by }) => by)]);
};

/**
 * Brings to this phone who keeps apart from me, both ways. Whoever blocks or unblocks touches a shard of the directory:
 * nothing is new while none has changed. Billed: one for each block, at least one.
 */
export const bringBlocks = async (uid: string): Promise<void> => {
  const sdk = await firestoreSdk();
  countReads((await sdk.getDocsFromServer(between(sdk, uid))).size);
};
