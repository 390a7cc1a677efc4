import * as v from 'valibot';
import { sessionSchema, type Session } from '#domain/session.ts';
import { collectionPath, documentPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';
import { decode, timestampMs, type Decoded } from './decode.ts';
import { liveCollection, type Listed, type Live, type LiveSource } from './live.ts';

const storedSession = v.object({ ...sessionSchema.entries, updatedAt: timestampMs });

/** A session of the draft; `changedAt` (ms) tells which version an editor has seen. */
export type DraftSession = { readonly session: Session; readonly changedAt: number };

const draftOf = ({ updatedAt, ...session }: v.InferOutput<typeof storedSession>): DraftSession => ({
  session,
  changedAt: updatedAt,
});

/** What is to become of one session; null: removed. `seenAt` (ms; 0: new) is the version that was looked at. */
export type SessionChange = {
  readonly id: string;
  readonly session: Session | null;
  readonly seenAt: number;
};

/** What was saved from here and has not come back yet, by id. */
const unheard = new Map<string, SessionChange>();
const listeners = new Set<() => void>();
const tellUnheard = () => listeners.forEach((listener) => listener());

/**
 * How many sessions were saved from here and are not yet in what `draftSessions` tells: a large import arrives in
 * pieces, and who publishes meanwhile would publish half of it.
 */
export const unheardSessions = {
  get: (): number => unheard.size,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

const asText = (session: Session): string => JSON.stringify(v.parse(sessionSchema, session));

const isHeard = ({ session, seenAt }: SessionChange, told: DraftSession | undefined): boolean => {
  if (!session) return !told || told.changedAt !== seenAt;
  if (!told) return seenAt !== 0;
  return told.changedAt !== seenAt || asText(session) === asText(told.session);
};

/** A change may be told before the server's answer to it is here. */
let lastTold: Live<Listed<DraftSession>> | undefined;

const hear = (live: Live<Listed<DraftSession>> | undefined): void => {
  lastTold = live;
  if (live?.kind !== 'value' || !unheard.size) return;
  const told = new Map(live.value.items.map((item) => [item.session.id, item]));
  for (const [id, change] of unheard)
    if (live.value.damaged.includes(id) || isHeard(change, told.get(id))) unheard.delete(id);
  tellUnheard();
};

const stored: LiveSource<Listed<DraftSession>> = liveCollection(
  collectionPath('sessions'),
  storedSession,
  draftOf,
);

/** For the team only: the draft programme, one document a session. */
export const draftSessions: LiveSource<Listed<DraftSession>> = {
  key: stored.key,
  subscribe: (tell) =>
    stored.subscribe((live) => {
      hear(live);
      tell(live);
    }),
};

type Found = Decoded<v.InferOutput<typeof storedSession>> | undefined;

const isAsWanted = (wanted: Session | null, found: Found): boolean => {
  if (!wanted || !found?.ok) return !wanted && !found;
  return asText(wanted) === asText(draftOf(found.value).session);
};

/** More at once could exceed what one transaction may look up and carry. */
export const SESSIONS_AT_ONCE = 100;

/**
 * Changes up to `SESSIONS_AT_ONCE` sessions of the draft, all or none. Refused with `changed` when somebody else saved
 * one of them since it was seen.
 */
export const saveSessions = async (changes: readonly SessionChange[]): Promise<Contested<'changed'>> => {
  const saved = await contestedWrite<'changed'>(async (transaction, { db, doc, serverTimestamp }) => {
    const references = changes.map(({ id }) => doc(db, documentPath('sessions', id)));
    const snapshots = await Promise.all(references.map((reference) => transaction.get(reference)));
    const found = changes.map(({ id }, index) => {
      const snapshot = snapshots[index];
      return snapshot?.exists()
        ? decode(storedSession, snapshot.data(), documentPath('sessions', id))
        : undefined;
    });
    // The answer to a first attempt was lost on the way: everything is as it should be.
    if (changes.every(({ session }, index) => isAsWanted(session, found[index]))) return null;
    const isStale = changes.some(({ seenAt }, index) => {
      const one = found[index];
      if (!one) return seenAt !== 0;
      // A damaged one may be replaced by whoever mends it.
      return one.ok && one.value.updatedAt !== seenAt;
    });
    if (isStale) return 'changed';
    changes.forEach(({ session }, index) => {
      const reference = references[index]!;
      if (session) transaction.set(reference, { ...session, updatedAt: serverTimestamp() });
      else transaction.delete(reference);
    });
    return null;
  });
  if (!saved.ok) return saved;
  for (const change of changes) unheard.set(change.id, change);
  hear(lastTold);
  return saved;
};
