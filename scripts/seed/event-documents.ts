import {
  FieldValue,
  type DocumentReference,
  type Firestore,
  type DocumentSnapshot,
  type WriteBatch,
} from 'firebase-admin/firestore';
import { EVENT_ID } from '#domain/event.ts';
import { frameAround, frameSchema } from '#domain/frame.ts';
import { pagesOf } from '#domain/release-pages.ts';
import { moveToDate, releaseSchema, type Programme } from '#domain/programme.ts';
import { addMinutes, dateOf, minutesBetween } from '#domain/wall-time.ts';
import { parse } from 'valibot';
import { PROGRAMME_2016 } from './programme-2016.ts';
import { FIELDS, INTERESTS } from './word-lists.ts';

const now = FieldValue.serverTimestamp;
const CHAIRS = { c1: '', c2: '', c3: '', c4: '', c5: '' };

/** Where one event's documents are. */
export const eventOf = (db: Firestore) => db.doc(`events/${EVENT_ID}`);

type Head = { readonly number: number; readonly note: string; readonly publishedAt: unknown };

/** What publishing writes: the release that phones read, and its pages for good. */
const setRelease = (batch: WriteBatch, event: DocumentReference, head: Head, programme: Programme) => {
  const pages = pagesOf(JSON.stringify(programme));
  batch.set(event.collection('programme').doc('current'), {
    ...head,
    pages: pages.length,
    release: pages[0],
  });
  pages.forEach((part, page) =>
    batch.set(event.collection('releases').doc(`${head.number}-${page}`), { ...head, page, part }),
  );
};

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
  setRelease(batch, event, { number: 1, note: '', publishedAt: now() }, programme);
  batch.create(event.collection('frame').doc('draft'), {
    ...frameAround(programme, programme.sessions),
    updatedAt: now(),
  });
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

/** Every release with its whole text, the published one last. */
const releasesOf = async (event: DocumentReference): Promise<(Head & { text: string })[]> => {
  const found = new Map<number, Head & { text: string }>();
  const add = (page: DocumentSnapshot, part: string) => {
    const number = Number(page.get('number'));
    const text = (found.get(number)?.text ?? '') + String(page.get(part));
    found.set(number, {
      number,
      note: String(page.get('note')),
      publishedAt: page.get('publishedAt'),
      text,
    });
  };
  const pages = await event.collection('releases').orderBy('number').get();
  for (const page of pages.docs.toSorted((a, b) => Number(a.get('page')) - Number(b.get('page'))))
    add(page, 'part');
  const current = await event.collection('programme').doc('current').get();
  if (!found.has(Number(current.get('number')))) add(current, 'release');
  return [...found.values()].toSorted((a, b) => a.number - b.number);
};

/** Moves an existing event with its draft and all its releases to `date`; what organizers changed stays changed. */
export const moveEvent = async (db: Firestore, date: string): Promise<void> => {
  const event = eventOf(db);
  const stored = await event.get();
  const minutes = minutesBetween(`${String(stored.get('date'))}T00:00`, `${date}T00:00`);
  const later = (wall: string) => wall && addMinutes(wall, minutes);
  const batch = db.batch();
  batch.update(event, { date, updatedAt: now() });
  for (const { text, ...head } of await releasesOf(event)) {
    const programme = parse(releaseSchema, JSON.parse(text));
    const sessions = programme.sessions.map((session) => ({ ...session, start: later(session.start) }));
    setRelease(batch, event, head, { ...programme, sessions });
  }
  for (const draft of (await event.collection('sessions').get()).docs)
    batch.update(draft.ref, { start: later(String(draft.get('start'))), updatedAt: now() });
  const frame = await event.collection('frame').doc('draft').get();
  if (frame.exists) {
    const { days } = parse(frameSchema, frame.data());
    const moved = days.map((day) => ({ ...day, date: dateOf(later(`${day.date}T00:00`)) }));
    batch.update(frame.ref, { days: moved, updatedAt: now() });
  }
  await batch.commit();
};
