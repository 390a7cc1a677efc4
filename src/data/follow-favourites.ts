import * as v from 'valibot';
import { backOff, codeOf, pause } from './back-off.ts';
import { documentPath } from './collections.ts';
import { favouriteMarks } from './favourites.ts';
import { liveDocument } from './live.ts';
import { firestoreSdk } from './sdk.ts';
import { lookedAt, seenElsewhere } from './seen-release.ts';

const storedFavourites = v.object({ sessions: v.array(v.string()), seen: v.optional(v.number(), 0) });

const unknownLook = (): number => {
  const here = lookedAt.get();
  const there = seenElsewhere.get();
  return there !== null && here > there ? here : 0;
};

/**
 * Sends this phone's changes as additions and removals, so that two phones merge instead of replacing each other, and
 * the release last looked at, which the server never lowers.
 */
const send = async (uid: string): Promise<void> => {
  const { changes } = favouriteMarks.get();
  const added = Object.keys(changes).filter((id) => changes[id]);
  const removed = Object.keys(changes).filter((id) => !changes[id]);
  const seen = unknownLook();
  if (!added.length && !removed.length && !seen) return;
  const { db, doc, writeBatch, arrayUnion, arrayRemove, maximum, serverTimestamp } = await firestoreSdk();
  const mine = doc(db, documentPath('favourites', uid));
  const batch = writeBatch(db);
  const updatedAt = serverTimestamp();
  // Also without a mark: the document must have its list.
  const looked = seen ? { seen: maximum(seen) } : {};
  if (added.length || seen)
    batch.set(mine, { sessions: arrayUnion(...added), ...looked, updatedAt }, { merge: true });
  if (removed.length) batch.set(mine, { sessions: arrayRemove(...removed), updatedAt }, { merge: true });
  await batch.commit();
};

/** Keeps this phone and the account's favourites together; returns the end of it. Removals elsewhere are followed. */
export const followFavourites = (uid: string): (() => void) => {
  const source = liveDocument(documentPath('favourites', uid), storedFavourites, (stored) => stored);
  let sent: unknown;
  let sentLook = 0;
  let failures = 0;
  let ended = false;
  const onChange = () => {
    const { changes } = favouriteMarks.get();
    const isNew = changes !== sent && Object.keys(changes).length > 0;
    const look = unknownLook();
    if (!isNew && look <= sentLook) return;
    sent = changes;
    sentLook = Math.max(sentLook, look);
    send(uid).then(
      () => {
        failures = 0;
      },
      (error: unknown) => void again(error),
    );
  };
  /** What could not be sent – no SDK yet, no network, a busy server – is sent later; what is refused is not. */
  const again = async (error: unknown) => {
    console.warn('favourites not sent:', codeOf(error));
    if (codeOf(error) === 'permission-denied') return;
    await pause(backOff(failures++));
    sent = undefined;
    sentLook = 0;
    if (!ended) onChange();
  };
  const hear = (synced: readonly string[], seen: number) => {
    const { changes } = favouriteMarks.get();
    const open = Object.entries(changes).filter(([id, on]) => synced.includes(id) !== on);
    const rest = Object.fromEntries(open);
    sent = rest;
    favouriteMarks.set({ synced: [...synced], changes: rest });
    seenElsewhere.set(seen);
  };
  const ends = [
    favouriteMarks.subscribe(onChange),
    lookedAt.subscribe(onChange),
    seenElsewhere.subscribe(onChange),
    source.subscribe((live) => {
      if (live.kind === 'value' && live.fromServer) hear(live.value?.sessions ?? [], live.value?.seen ?? 0);
    }),
  ];
  onChange();
  return () => {
    ended = true;
    ends.forEach((end) => end());
    seenElsewhere.set(null);
  };
};
