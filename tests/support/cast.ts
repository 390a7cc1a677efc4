import {
  doc,
  serverTimestamp,
  setDoc,
  Timestamp,
  writeBatch,
  type DocumentData,
  type Firestore,
} from 'firebase/firestore';
import { beforeEach } from 'vitest';
import { EVENT_ID } from '#domain/event.ts';
import { rulesEnv } from './rules.ts';

/** The server's time, as every stored document wants it. */
export const now = serverTimestamp();

/** So many seconds before now, by the clock that the emulator has too. */
export const ago = (seconds: number) => Timestamp.fromMillis(Date.now() - seconds * 1_000);
export const inDays = (days: number) => ago(-days * 86_400);

/** What organizers decided about somebody; nothing, if no trait says otherwise. */
export const aSanction = (traits: { hidden?: boolean; readOnly?: boolean } = {}): DocumentData => ({
  hidden: false,
  readOnly: false,
  reason: 'Werbung',
  decision: 'd1',
  updatedAt: now,
  ...traits,
});

/** Below the event; '' is the event itself. */
export const at = (firestore: Firestore, path: string) =>
  doc(firestore, path ? `events/${EVENT_ID}/${path}` : `events/${EVENT_ID}`);

/** Path below the event → document; '' is the event itself. */
export type Stored = Record<string, DocumentData>;

type AsAdmin = ReturnType<typeof rulesEnv>['asAdmin'];

let admin: Promise<Firestore> | undefined;

/** Kept until the process ends: opening a connection for each test would take longer than the tests. */
const keptAdmin = (asAdmin: AsAdmin) =>
  (admin ??= new Promise((opened, failed) => {
    asAdmin((firestore) => {
      opened(firestore);
      return new Promise(() => {});
    }).catch(failed);
  }));

const mail = (email: string, email_verified = true) => ({ email, email_verified });

/**
 * Who the rules tests are about. Before each test the store holds the two staff entries and what `stored` names.
 * Called once at the top of a test file.
 */
export const cast = (stored: () => Stored = () => ({})) => {
  const { as, asAnyone, asAdmin } = rulesEnv();
  const store = async (documents: Stored) => {
    const firestore = await keptAdmin(asAdmin);
    const batch = writeBatch(firestore);
    for (const [path, data] of Object.entries(documents)) batch.set(at(firestore, path), data);
    await batch.commit();
  };
  beforeEach(() =>
    store({
      'staff/olga@example.org': { roles: ['organizer'], addedAt: now },
      'staff/mona@example.org': { roles: ['moderator'], addedAt: now },
      ...stored(),
    }),
  );
  return {
    /** Puts documents in place, not asked by the rules. */
    store,
    /** Without any account. */
    stranger: asAnyone,
    anna: () => as('anna'),
    ben: () => as('ben'),
    anyUid: (uid: string) => as(uid),
    organizer: () => as('olga', mail('olga@example.org')),
    moderator: () => as('mona', mail('mona@example.org')),
    /** Signed up with the organizer's address in capitals, and confirmed it. */
    organizerInCapitals: () => as('olga', mail('Olga@Example.ORG')),
    /** Signed up with the organizer's address, which is somebody else's. */
    impostor: () => as('igor', mail('olga@example.org', false)),
    /** A confirmed address without an entry. */
    outsider: () => as('otto', mail('otto@example.org')),
  };
};

export type Who = Exclude<keyof ReturnType<typeof cast>, 'store' | 'anyUid'>;

/** Everybody but these. */
export const othersThan = (...names: Who[]): Who[] => {
  const everybody: Who[] = ['stranger', 'anna', 'ben', 'organizer', 'moderator', 'impostor', 'outsider'];
  return everybody.filter((name) => !names.includes(name));
};

export const put = (firestore: Firestore, path: string, data: DocumentData) =>
  setDoc(at(firestore, path), data);
