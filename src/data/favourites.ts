import * as v from 'valibot';
import { documentPath } from './collections.ts';
import { codeOf } from './back-off.ts';
import { liveDocument } from './live.ts';
import { kept } from './phone.ts';
import { firestoreSdk } from './sdk.ts';

/** `synced`: what the account held when last heard. `changes`: what this phone did since – session id → marked or not. */
const keptFavourites = v.object({
  synced: v.array(v.string()),
  changes: v.record(v.string(), v.boolean()),
});

const store = kept('favourites', keptFavourites, { synced: [], changes: {} });

let marked: { for: unknown; ids: ReadonlySet<string> } = { for: null, ids: new Set() };

/** My sessions on this phone. Without an account they live only here; with a sign-in they follow to other phones. */
export const favourites = {
  get: (): ReadonlySet<string> => {
    const current = store.get();
    if (marked.for !== current) {
      const ids = new Set(current.synced);
      for (const [id, on] of Object.entries(current.changes))
        if (on) ids.add(id);
        else ids.delete(id);
      marked = { for: current, ids };
    }
    return marked.ids;
  },
  subscribe: store.subscribe,
  /** False when the phone has no room: the mark is gone with the page. */
  areSafe: store.isSafe,
};

/** Whether marks of this phone have not reached the account yet. */
export const unsentFavourites = (): boolean => Object.keys(store.get().changes).length > 0;

export const markFavourite = (id: string, on: boolean): void => {
  const current = store.get();
  store.set({ ...current, changes: { ...current.changes, [id]: on } });
};

const storedFavourites = v.object({ sessions: v.array(v.string()) });

/** Sends this phone's changes as additions and removals, so that two phones merge instead of replacing each other. */
const sendChanges = async (uid: string): Promise<void> => {
  const { changes } = store.get();
  const added = Object.keys(changes).filter((id) => changes[id]);
  const removed = Object.keys(changes).filter((id) => !changes[id]);
  if (!added.length && !removed.length) return;
  const { db, doc, writeBatch, arrayUnion, arrayRemove, serverTimestamp } = await firestoreSdk();
  const mine = doc(db, documentPath('favourites', uid));
  const batch = writeBatch(db);
  const updatedAt = serverTimestamp();
  if (added.length) batch.set(mine, { sessions: arrayUnion(...added), updatedAt }, { merge: true });
  if (removed.length) batch.set(mine, { sessions: arrayRemove(...removed), updatedAt }, { merge: true });
  await batch.commit();
};

/** Keeps this phone and the account's favourites together; returns the end of it. Removals elsewhere are followed. */
export const followFavourites = (uid: string): (() => void) => {
  const source = liveDocument(documentPath('favourites', uid), storedFavourites, ({ sessions }) => sessions);
  const send = () =>
    sendChanges(uid).catch((error: unknown) => console.warn('favourites not sent:', codeOf(error)));
  let sent: unknown;
  const onChange = () => {
    const { changes } = store.get();
    if (changes === sent || !Object.keys(changes).length) return;
    sent = changes;
    void send();
  };
  const ends = [
    store.subscribe(onChange),
    source.subscribe((live) => {
      if (live.kind !== 'value' || !live.fromServer) return;
      const synced = live.value ?? [];
      const { changes } = store.get();
      const open = Object.entries(changes).filter(([id, on]) => synced.includes(id) !== on);
      const rest = Object.fromEntries(open);
      sent = rest;
      store.set({ synced: [...synced], changes: rest });
    }),
  ];
  onChange();
  return () => ends.forEach((end) => end());
};
