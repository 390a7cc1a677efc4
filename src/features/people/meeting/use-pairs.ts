import { useEffect } from 'react';
import { currentAccount, uidOf } from '#data/account.ts';
import { myBlocks, withWaiting } from '#data/blocks.ts';
import { connection } from '#data/connection.ts';
import { endPair, isPairRefused, myPairChanges, pairsOf, withChange } from '#data/pairs.ts';
import { rememberNames } from '#data/seen-pairs.ts';
import { clockCorrection, serverNow } from '#data/server-clock.ts';
import { useLive } from '#data/use-live.ts';
import { byNewest } from '#domain/contact-state.ts';
import type { Pair } from '#domain/pair.ts';
import { useNow } from '#ui/use-now.ts';
import { useStore } from '#ui/use-store.ts';

export type MyPairs = {
  readonly uid: string | null;
  /** `unknown`: nothing is heard yet; `refused`: nothing can be had just now. */
  readonly state: 'unknown' | 'refused' | 'known';
  /** As I see them, newest first; without those that have expired. */
  readonly pairs: readonly Pair[];
  readonly damaged: number;
  /** Not shown, because their time is over by this phone's clock. */
  readonly expired: number;
  /** As the server has them now; otherwise this phone may remember what was taken back elsewhere. */
  readonly fresh: boolean;
  /** ms since 1970, also on a phone whose clock is days off, as soon as that is known. */
  readonly now: number;
};

const NONE: readonly Pair[] = [];

const removed = new Set<string>();

/** Deletes those that are over by the server's clock, too: no phone ends a contact because its own clock is wrong. */
const removeExpired = async (uid: string, pairs: readonly Pair[]): Promise<void> => {
  const now = await serverNow();
  if (now === null) return;
  for (const { id } of pairs.filter((pair) => pair.expiresAt <= now && !removed.has(pair.id))) {
    removed.add(id);
    const { ok } = await endPair(uid, id);
    if (!ok) removed.delete(id);
  }
};

/** Everybody I was matched with or met. Whatever has expired is deleted by the phone that sees it first. */
export const usePairs = (): MyPairs => {
  const account = useStore(currentAccount);
  const uid = uidOf(account);
  const live = useLive(uid === null ? null : pairsOf(uid));
  const waiting = useStore(myPairChanges);
  const blocks = useStore(myBlocks);
  const online = useStore(connection);
  const now = useNow() + useStore(clockCorrection);
  const all = live?.kind === 'value' ? live.value.items : NONE;
  const changes = waiting.state === 'none' ? {} : (waiting.value ?? {});
  // Ended with the block, as soon as that is sent.
  const apart = new Set((blocks.state === 'none' ? [] : withWaiting([])).map(({ about }) => about));
  const expired = all.filter(({ expiresAt }) => expiresAt <= now).length;

  useEffect(() => {
    if (uid !== null && online && expired > 0) void removeExpired(uid, all);
  }, [uid, online, expired, all]);

  const fresh = live?.kind === 'value' && live.fromServer;
  useEffect(() => {
    if (!fresh) return;
    rememberNames(
      {},
      all.map(({ id }) => id),
    );
  }, [fresh, all]);

  const silent = uid === null ? account.state === 'starting' : !live;
  return {
    uid,
    state: silent ? 'unknown' : live && live.kind !== 'value' ? 'refused' : 'known',
    pairs: all
      .filter((pair) => pair.expiresAt > now && !apart.has(pair.uid))
      .map((pair) => (waiting.state === 'refused' ? pair : withChange(pair, changes[pair.id], now)))
      .sort(byNewest),
    expired,
    fresh,
    damaged: live?.kind === 'value' ? live.value.damaged.length : 0,
    now,
  };
};

/** What of mine about this pair the server does not have: on its way, or refused. */
export const usePairSending = (id: string): 'sent' | 'waiting' | 'unsafe' | 'refused' => {
  const waiting = useStore(myPairChanges);
  if (waiting.state === 'refused') return isPairRefused(id) ? 'refused' : 'sent';
  return waiting.state === 'none' || !waiting.value?.[id] ? 'sent' : waiting.state;
};
