import * as v from 'valibot';
import type { ListedCard } from '#domain/directory.ts';
import { cardSchema } from '#domain/profile.ts';
import { shardOf } from '#domain/shard.ts';
import { codeOf } from './back-off.ts';
import { countReads } from './billed-reads.ts';
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

/** The last look that the server answered: `at` by the phone's clock, `newest` change seen by the server's (both ms). */
const lastLook = kept('directory', v.object({ at: v.number(), newest: v.number() }), { at: 0, newest: 0 });

/** When this phone last saw what the server has, ms since 1970; 0: never. */
export const lookedAt = { get: (): number => lastLook.get().at, subscribe: lastLook.subscribe };

type Shard = { id: string; data: () => unknown; metadata: { hasPendingWrites: boolean } };

/**
 * The newest change among these shards, ms; 0 without any. My own shard does not count: this phone writes its time
 * there without having seen what others changed before that.
 */
const newestOf = (shards: readonly Shard[], uid: string): number => {
  const stamps = shards
    .filter((shard) => shard.id !== shardOf(uid) && !shard.metadata.hasPendingWrites)
    .map((shard) => decode(storedShard, shard.data(), `directory/${shard.id}`));
  return Math.max(0, ...stamps.map((shard) => (shard.ok ? shard.value.updatedAt : 0)));
};

/** All cards this phone knows, my own latest included. Costs nothing. */
const fromPhone = async (uid: string) => {
  const { db, collection, getDocsFromCache } = await firestoreSdk();
  const { docs } = await getDocsFromCache(collection(db, collectionPath('directory')));
  const shards = docs.map((shard) => cardsOf(shard.id, shard.data()));
  return {
    cards: {
      items: shards.flatMap((shard) => shard.items),
      damaged: shards.flatMap((shard) => shard.damaged),
    },
    // Never newer than what the server answered, nor than what the cache still holds.
    newest: Math.min(lastLook.get().newest, newestOf(docs, uid)),
  };
};

/** Brings the shards that changed since the newest one known here: billed are these, at least one read. */
const bringChanges = async (uid: string, newest: number): Promise<void> => {
  const { db, collection, query, where, getDocsFromServer, Timestamp } = await firestoreSdk();
  const since = Timestamp.fromMillis(Math.max(0, newest - OVERLAP));
  const changed = query(collection(db, collectionPath('directory')), where('updatedAt', '>', since));
  const { docs } = await getDocsFromServer(changed);
  countReads(docs.length);
  lastLook.set({ at: Date.now(), newest: Math.max(newest, newestOf(docs, uid)) });
};

/**
 * The cards of all visible people, read when somebody looks, never as a standing listener: a crowd that saves its
 * profiles would bill every phone for every save. `round` names the look; a new number looks again. A look that fails
 * says so after the cards the phone knows.
 */
export const directory = (uid: string, round: number): LiveSource<Listed<ListedCard>> => ({
  key: ['directory', uid, String(round)],
  subscribe: (tell) => {
    let watched = true;
    const say = (live: Live<Listed<ListedCard>>) => {
      if (watched) tell(live);
    };
    const look = async () => {
      const known = await fromPhone(uid);
      const remembered = { kind: 'value', value: known.cards, fromServer: false } as const;
      if (known.cards.items.length || !navigator.onLine) say(remembered);
      if (!navigator.onLine) return;
      await bringChanges(uid, known.newest);
      say({ kind: 'value', value: (await fromPhone(uid)).cards, fromServer: true });
    };
    look().catch((error: unknown) => say({ kind: 'refused', code: codeOf(error) }));
    return () => {
      watched = false;
    };
  },
});
