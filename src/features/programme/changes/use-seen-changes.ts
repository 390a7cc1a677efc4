import { useEffect, useMemo, useState } from 'react';
import { currentAccount } from '#data/account.ts';
import { connection } from '#data/connection.ts';
import { favourites } from '#data/favourites.ts';
import { releaseNumbered } from '#data/releases.ts';
import { compareWith, markSeen, seenElsewhere, seenRelease } from '#data/seen-release.ts';
import type { Release } from '#domain/programme.ts';
import { changesSince, type SeenChange } from '#domain/seen-changes.ts';
import { useStore } from '#ui/use-store.ts';

const NONE: readonly SeenChange[] = [];

/** How long a member waits for the word of their other phones, ms. */
const PATIENCE = 5_000;

/** Whether the account has said what was seen on other phones – or will not. */
const useHeard = (): boolean => {
  const { state } = useStore(currentAccount);
  const online = useStore(connection);
  const elsewhere = useStore(seenElsewhere);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const mayHear = state === 'starting' || state === 'member';
  return !mayHear || elsewhere !== null || !online || late;
};

/** Takes over what was looked at on another phone; what cannot be fetched is told here once more. */
const follow = async (elsewhere: number, release: Release): Promise<void> => {
  if (elsewhere >= release.number) return compareWith(release);
  const seen = await releaseNumbered(elsewhere).catch(() => null);
  if (seen && (seenRelease.get()?.number ?? 0) < seen.number) compareWith(seen);
};

/**
 * What changed since this person last looked, each change once: until it is put away, over reloads and further releases.
 * A first visit has nothing to compare with.
 */
export const useSeenChanges = (release: Release) => {
  const seen = useStore(seenRelease);
  const elsewhere = useStore(seenElsewhere) ?? 0;
  const marked = useStore(favourites);
  const heard = useHeard();
  // After a new beginning of everything numbers begin anew.
  const known = seen && seen.number <= release.number ? seen : null;
  const isBehind = known !== null && elsewhere > known.number;
  const changes = useMemo(
    () => (known && heard && !isBehind ? changesSince(known, release.programme, marked) : NONE),
    [known, heard, isBehind, release, marked],
  );
  useEffect(() => {
    if (!known) compareWith(release);
    else if (isBehind) void follow(elsewhere, release);
    else if (heard && !changes.length && known.number < release.number) compareWith(release);
  }, [known, isBehind, elsewhere, heard, changes, release]);
  return { changes, putAway: () => markSeen(release) };
};
