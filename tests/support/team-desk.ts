import { collection, doc, getDocFromServer, getDocsFromServer } from 'firebase/firestore';
import { openAuth } from '#data/account.ts';
import { firestoreSdk } from '#data/sdk.ts';
import { frameAround, type Frame } from '#domain/frame.ts';
import type { Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { createStaffAccount, readCollection, readDocument, writeDocument } from './emulator-admin.ts';

const OLGA = { email: 'olga@example.org', password: 'vernetzung', roles: ['organizer'] } as const;

/** This phone is an organizer's. */
export const signInAsOrganizer = async (): Promise<void> => {
  await createStaffAccount(OLGA);
  const { auth, signInWithEmailAndPassword } = await openAuth();
  await signInWithEmailAndPassword(auth, OLGA.email, OLGA.password);
};

/**
 * This phone has seen what the server has now. Between the tests of a file its cache stays, and who begins to write over
 * what an earlier test left there is told of a clash – rightly.
 */
export const seeServer = async (): Promise<void> => {
  const { db } = await firestoreSdk();
  await Promise.all([
    getDocsFromServer(collection(db, 'events/bsen/sessions')),
    getDocFromServer(doc(db, 'events/bsen/frame/draft')),
    getDocFromServer(doc(db, 'events/bsen/programme/current')),
  ]);
};

/** As if somebody else had saved it just now. */
export const storeSession = (session: Session): Promise<void> =>
  writeDocument(`events/bsen/sessions/${session.id}`, { ...session, updatedAt: new Date() });

export const storeFrame = (frame: Frame): Promise<void> =>
  writeDocument('events/bsen/frame/draft', { ...frame, updatedAt: new Date() });

/** A draft that says what this programme says, in a frame of one day. */
export const storeDraft = async (programme: Programme): Promise<void> => {
  await storeFrame({
    ...frameAround(programme, programme.sessions),
    days: [{ date: '2016-04-29', from: '09:00', to: '20:00' }],
  });
  for (const session of programme.sessions) await storeSession(session);
};

const withoutTime = (stored: Record<string, unknown>) => {
  const { updatedAt: _, ...said } = stored;
  return said;
};

/** What the server has of the draft, id → session. */
export const storedDraft = async (): Promise<Record<string, unknown>> => {
  const stored = await readCollection('events/bsen/sessions');
  return Object.fromEntries(Object.entries(stored).map(([id, session]) => [id, withoutTime(session)]));
};

export const storedFrame = async (): Promise<unknown> =>
  withoutTime((await readDocument('events/bsen/frame/draft')) ?? {});

/** Number of the published release, and the numbers and pages that are kept. */
export const storedReleases = async (): Promise<{ current: unknown; pages: string[] }> => ({
  current: (await readDocument('events/bsen/programme/current'))?.['number'],
  pages: Object.keys(await readCollection('events/bsen/releases')).sort(),
});
