import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { FieldValue, getFirestore } from 'firebase-admin/firestore';
import { EVENT_ID } from '#domain/event.ts';
import { frameAround } from '#domain/frame.ts';
import type { Programme } from '#domain/programme.ts';
import { pagesOf } from '#domain/release-pages.ts';

export const ORGANIZER = { email: 'organizer@bsen.example', password: 'vernetzung' };

/** Puts this programme into the emulators: published as release `number`, as draft, with an organizer who may edit. */
export const storeProgramme = async (
  project: string,
  programme: Programme,
  number: number,
): Promise<void> => {
  const app = initializeApp({ projectId: project }, `bench-${number}`);
  const db = getFirestore(app);
  const updatedAt = FieldValue.serverTimestamp();
  const event = db.doc(`events/${EVENT_ID}`);
  const pages = pagesOf(JSON.stringify(programme));
  const head = { number, note: '', publishedAt: updatedAt };
  await event.set({
    name: programme.event.name,
    date: programme.sessions[0]?.start.slice(0, 10) ?? '',
    fields: [],
    interests: [],
    surveyOpen: false,
    updatedAt,
  });
  await event
    .collection('programme')
    .doc('current')
    .set({ ...head, pages: pages.length, release: pages[0] });
  for (const [page, part] of pages.entries())
    await event
      .collection('releases')
      .doc(`${number}-${page}`)
      .set({ ...head, page, part });
  await event
    .collection('frame')
    .doc('draft')
    .set({ ...frameAround(programme, programme.sessions), updatedAt });
  const writer = db.bulkWriter();
  for (const session of programme.sessions)
    void writer.set(event.collection('sessions').doc(session.id), { ...session, updatedAt });
  void writer.set(event.collection('staff').doc(ORGANIZER.email), {
    roles: ['organizer'],
    addedAt: updatedAt,
  });
  await writer.close();
  await getAuth(app)
    .createUser({ ...ORGANIZER, emailVerified: true })
    .catch((error: { code?: string }) => {
      if (error.code !== 'auth/email-already-exists') throw error;
    });
  await deleteApp(app);
};
