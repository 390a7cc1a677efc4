import * as v from 'valibot';
import type { Directory, ListedCard } from '#domain/directory.ts';
import { cardSchema } from '#domain/profile.ts';
import { innerShardOf, shardOf } from '#domain/shard.ts';
import { codeOf } from './back-off.ts';
import { countReads } from './billed-reads.ts';
import { blockedFromPhone, bringBlocks } from './blocks.ts';
import { collectionPath } from './collections.ts';
import { decode, timestampMs } from './decode.ts';
import type { Listed, Live, LiveSource } from './live.ts';
import { kept } from './phone.ts';
import { firestoreSdk } from './sdk.ts';

/** A shard that only ever saw hidden people has no `cards` at all: a deleted field under a merge makes no map. */
const storedShard = v.object({
  cards: v.optional(v.record(v.string(), v.unknown()), {}),
  updatedAt: timestampMs,
});

/** Server times of neighbouring commits may arrive out of order by a moment (ms). */
const OVERLAP = 2_000;

/** A change that was older than this (ms) when it was seen has no neighbour any more that could still arrive. */
const SETTLED = 10_000;

const cardsOf = (id: string, stored: unknown): Listed<ListedCard> => {
  const shard = decode(storedShard, stored, `directory/${id}`);
  if (!shard.ok) return { items: [], damaged: [id] };
  const items: ListedCard[] = [];
  const damaged: string[] = [];
  for (const [uid, card] of Object.entries(shard.value.cards)) {
    const decoded = decode(cardSchema, card, `directory/${id}/${uid}`);
    if (decoded.ok) items.push({ ...decoded.value, uid });
    else damaged.push(uid);
  }
  return { items, damaged };
};

/**
 * The last look that the server answered: `at` by the phone's clock; by the server's the `newest` change it told of and
 * the newest in shards of `others` (all ms); whether the newest is `settled`. Whose blocks were brought (`blocksOf`), and
 * by shard the change up to which they were (`blocksSeen`, ms): the cache cannot tell, because shards also get there by
 * a look that broke off and by what I write myself.
 */
const lastLook = kept(
  'directory',
  v.object({
    at: v.number(),
    newest: v.number(),
    others: v.optional(v.number(), 0),
    settled: v.optional(v.boolean(), false),
    blocksOf: v.optional(v.string(), ''),
    blocksSeen: v.optional(v.record(v.string(), v.number())),
  }),
  { at: 0, newest: 0, others: 0, settled: false, blocksOf: '' },
);

/** When this phone last saw what the server has, ms since 1970; 0: never. */
export const lookedAt = { get: (): number => lastLook.get().at, subscribe: lastLook.subscribe };

type Shard = { id: string; data: () => unknown; metadata: { hasPendingWrites: boolean } };

const stampOf = (stored: Shard): number => {
  const shard = decode(storedShard, stored.data(), `directory/${stored.id}`);
  return shard.ok ? shard.value.updatedAt : 0;
};

const newestOf = (shards: readonly Shard[]): number =>
  Math.max(0, ...shards.filter(({ metadata }) => !metadata.hasPendingWrites).map(stampOf));

/**
 * My own two do not tell what this phone has seen: it writes its time there without knowing what others changed before
 * that.
 */
const ofOthers = (shards: readonly Shard[], uid: string): readonly Shard[] =>
  shards.filter(({ id }) => ![shardOf(uid), innerShardOf(uid)].includes(id));

/** All shards this phone has, with what was written here and not yet confirmed. Costs nothing. */
const shardsOnPhone = async (): Promise<readonly Shard[]> => {
  const { db, collection, getDocsFromCache } = await firestoreSdk();
  return (await getDocsFromCache(collection(db, collectionPath('directory')))).docs;
};

const directoryOf = async (shards: readonly Shard[], uid: string): Promise<Directory> => {
  const blocked = await blockedFromPhone(uid);
  const read = shards.map((shard) => cardsOf(shard.id, shard.data()));
  const items = read.flatMap((shard) => shard.items);
  return {
    items: items.filter((card) => !blocked.has(card.uid)),
    apart: items.filter((card) => blocked.has(card.uid)),
    damaged: read.flatMap((shard) => shard.damaged),
  };
};

/** All cards this phone knows, my own latest included. Costs nothing. */
export const cardsOnPhone = async (uid: string): Promise<Directory> =>
  directoryOf(await shardsOnPhone(), uid);

/** From which change on (ms) this phone may have missed something: since the last look, or since what its cache still has. */
const missedSince = (known: readonly Shard[], uid: string): number => {
  const { newest, others, settled } = lastLook.get();
  const remembered = newestOf(ofOthers(known, uid));
  if (others === 0 || remembered < others) return Math.max(0, Math.min(others, remembered) - OVERLAP);
  return settled ? newest : Math.max(0, newest - OVERLAP);
};

const stampsOf = (shards: readonly Shard[]): ReadonlyMap<string, number> =>
  new Map(shards.map((shard) => [shard.id, stampOf(shard)]));

/** Whether somebody may have blocked me, or taken it back, since blocks were last brought. */
const blocksMayHaveChanged = (uid: string, known: readonly Shard[], changed: readonly Shard[]): boolean => {
  const { blocksOf, blocksSeen } = lastLook.get();
  if (blocksOf !== uid || !blocksSeen) return true;
  const cached = stampsOf(known);
  // 0: while I write there, the server's own time cannot be seen.
  return [...stampsOf(changed)].some(
    ([id, stamp]) => stamp === 0 || stamp !== blocksSeen[id] || stamp !== cached.get(id),
  );
};

/**
 * Brings the shards that changed since the last look: billed are these, at least one read. Then, if any has, who keeps
 * apart from me: whoever blocks touches a shard. A look that breaks off in between counts for nothing.
 */
const bringChanges = async (uid: string, known: readonly Shard[]): Promise<void> => {
  const { db, collection, query, where, getDocsFromServer, Timestamp } = await firestoreSdk();
  // Times of the server that were made by hand may be finer than a millisecond.
  const since = Timestamp.fromMillis(missedSince(known, uid) + 1);
  const changed = query(collection(db, collectionPath('directory')), where('updatedAt', '>=', since));
  const { docs } = await getDocsFromServer(changed);
  countReads(docs.length);
  const at = Date.now();
  if (blocksMayHaveChanged(uid, known, docs)) await bringBlocks(uid);
  const last = lastLook.get();
  const newest = Math.max(last.newest, newestOf(docs));
  const others = Math.max(last.others, newestOf(ofOthers(docs, uid)));
  const blocksSeen = { ...last.blocksSeen, ...Object.fromEntries(stampsOf(docs)) };
  lastLook.set({ at, newest, others, settled: at - newest > SETTLED, blocksOf: uid, blocksSeen });
};

/**
 * The cards of all visible people, read when somebody looks, never as a standing listener: a crowd that saves its
 * profiles would bill every phone for every save. `round` names the look; a new number looks again. A look that fails
 * says so after the cards the phone knows.
 */
export const directory = (uid: string, round: number): LiveSource<Directory> => ({
  key: ['directory', uid, String(round)],
  subscribe: (tell) => {
    let watched = true;
    const say = (live: Live<Directory>) => {
      if (watched) tell(live);
    };
    const look = async () => {
      const known = await shardsOnPhone();
      const remembered = await directoryOf(known, uid);
      if (remembered.items.length || !navigator.onLine)
        say({ kind: 'value', value: remembered, fromServer: false });
      if (!navigator.onLine) return;
      await bringChanges(uid, known);
      say({ kind: 'value', value: await cardsOnPhone(uid), fromServer: true });
    };
    look().catch((error: unknown) => say({ kind: 'refused', code: codeOf(error) }));
    return () => {
      watched = false;
    };
  },
});
