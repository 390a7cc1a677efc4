import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { openAuth } from '#data/account.ts';
import type { Session } from '#domain/session.ts';
import { createStaffAccount, readDocument, wipe, writeDocument } from './emulator-admin.ts';
import { aFrame, aProgramme, aSession } from './factories.ts';
import { renderApp } from './render-app.tsx';
import { seedEvent } from './seed-event.ts';

const OLGA = { email: 'olga@example.org', password: 'vernetzung', roles: ['organizer'] } as const;

export const ARCHIVE = aSession({ title: 'Archive öffnen', speakers: [] });
export const MUSEUM = aSession({
  id: 'museen',
  title: 'Museen bloggen',
  room: 'salon',
  start: '2016-04-29T14:00',
  speakers: [],
});
export const PAUSE = aSession({
  id: 'pause',
  title: 'Kaffee',
  kind: 'break',
  room: 'saal',
  track: '',
  start: '2016-04-29T13:00',
  minutes: 30,
  speakers: [],
});

/** Waits in the tray under a title of its own: once it is there, the page shows this test's draft, not a cached one. */
const marker = aSession({ id: 'marke', start: '', speakers: [] });
let round = '';

export const pathOf = (id: string) => `events/bsen/sessions/${id}`;

/** Somebody else's save: past the rules, at a time of its own. */
export const save = (session: Session) =>
  writeDocument(pathOf(session.id), { ...session, updatedAt: new Date() });

export const stored = async (id = ARCHIVE.id) => (await readDocument(pathOf(id))) ?? {};

export const expectStored = (traits: Partial<Session>, id = ARCHIVE.id) =>
  waitFor(async () => expect(await stored(id)).toMatchObject(traits));

const signIn = async () => {
  await createStaffAccount(OLGA);
  const { auth, signInWithEmailAndPassword } = await openAuth();
  await signInWithEmailAndPassword(auth, OLGA.email, OLGA.password);
};

export const card = async (title: string) => screen.findByRole('button', { name: new RegExp(title) });

export const column = (name: string) => screen.getByRole('region', { name });

export const openDesk = async (): Promise<UserEvent> => {
  await signIn();
  const { user } = renderApp({ path: '/team/programm' });
  await card(`Durchgang ${round}`);
  return user;
};

/** A laptop, and before each test the same three sessions and a frame; called once at the top of a test file. */
export const seedTimetable = (): void => {
  beforeEach(async () => {
    await page.viewport(1280, 800);
    await wipe();
    await seedEvent({ programme: aProgramme([ARCHIVE, MUSEUM, PAUSE]) });
    await writeDocument('events/bsen/frame/draft', { ...aFrame({ changeOver: 5 }), updatedAt: new Date() });
    for (const session of [ARCHIVE, MUSEUM, PAUSE]) await save(session);
    round = crypto.randomUUID().slice(0, 8);
    await save({ ...marker, title: `Durchgang ${round}` });
  });

  afterEach(async () => {
    // What is still on its way would meet the next test's wiped database.
    await waitFor(() => expect(screen.queryByText('Wird gespeichert …')).toBeNull());
    await page.viewport(360, 640);
  });
};
