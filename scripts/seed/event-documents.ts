import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { EVENT_ID } from '#domain/event.ts';
import { daysOf, moveToDate, releaseSchema, type Programme } from '#domain/programme.ts';
import { parse } from 'valibot';
import { PROGRAMME_2016 } from './programme-2016.ts';
import { FIELDS, INTERESTS } from './word-lists.ts';

const now = FieldValue.serverTimestamp;
const CHAIRS = { c1: '', c2: '', c3: '', c4: '', c5: '' };

/** Where one event's documents are. */
export const eventOf = (db: Firestore) => db.doc(`events/${EVENT_ID}`);

const release = (number: number, note: string, programme: Programme) => ({
  number,
  note,
  publishedAt: now(),
  release: JSON.stringify(programme),
});

/** Creates event, draft, first release and fishbowl for a store that has none; `date` is the ISO day. */
export const createEvent = async (
  db: Firestore,
  date: string,
  stage: 'planned' | 'running',
): Promise<void> => {
  const event = eventOf(db);
  const programme = moveToDate(PROGRAMME_2016, date);
  const batch = db.batch();
  batch.create(event, {
    name: programme.event.name,
    date,
    fields: FIELDS,
    interests: INTERESTS,
    surveyOpen: true,
    updatedAt: now(),
  });
  for (const session of programme.sessions)
    batch.create(event.collection('sessions').doc(session.id), { ...session, updatedAt: now() });
  batch.create(event.collection('programme').doc('current'), release(1, '', programme));
  batch.create(event.collection('fishbowl').doc('stage'), {
    state: stage,
    question: 'Besser vernetzen – Wie geht das?',
    chairs: CHAIRS,
    people: {},
    move: '',
    updatedAt: now(),
  });
  await batch.commit();
};

/** Moves an existing event with its draft and its release to `date`; what organizers changed stays changed. */
export const moveEvent = async (db: Firestore, date: string): Promise<void> => {
  const event = eventOf(db);
  const published = await event.collection('programme').doc('current').get();
  const programme = parse(releaseSchema, JSON.parse(String(published.get('release'))));
  const drafts = await event.collection('sessions').get();
  const moved = moveToDate(programme, date);
  const batch = db.batch();
  batch.update(event, { date, updatedAt: now() });
  batch.update(published.ref, { release: JSON.stringify(moved), publishedAt: now() });
  const draft: Programme = {
    ...programme,
    sessions: drafts.docs.map((one) => one.data() as Programme['sessions'][number]),
  };
  const shifted = moveToDate(draft, date).sessions;
  if (daysOf(draft).length)
    shifted.forEach(({ id, start }) =>
      batch.update(event.collection('sessions').doc(id), { start, updatedAt: now() }),
    );
  await batch.commit();
};
