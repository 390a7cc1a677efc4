import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { openAuth } from '#data/account.ts';
import { writeScheduleJson } from '#domain/exchange/write-json.ts';
import type { Programme } from '#domain/programme.ts';
import { createStaffAccount, readCollection, wipe, writeDocument } from './emulator-admin.ts';
import { aProgramme, aSession } from './factories.ts';
import { renderApp } from './render-app.tsx';
import { seedEvent } from './seed-event.ts';

const OLGA = { email: 'olga@example.org', password: 'vernetzung', roles: ['organizer'] } as const;
export const ARCHIVE = aSession({ title: 'Archive öffnen' });
export const MUSEUM = aSession({ id: 'museen', title: 'Museen öffnen', room: 'salon' });

export const signIn = async () => {
  await createStaffAccount(OLGA);
  const { auth, signInWithEmailAndPassword } = await openAuth();
  await signInWithEmailAndPassword(auth, OLGA.email, OLGA.password);
};

export const openExchange = async () => {
  await signIn();
  return renderApp({ path: '/team/austausch' }).user;
};

export const textOf = (programme: Programme) =>
  writeScheduleJson({ programme, version: '2', origin: 'https://x.example' });

export const choose = async (user: UserEvent, text: string, name = 'programm.json') => {
  const input = await screen.findByLabelText('Programmdatei wählen');
  await user.upload(input, new File([text], name));
};

export const take = async (user: UserEvent, label: RegExp | string) => {
  await user.click(await screen.findByRole('button', { name: label }));
};

export const preview = () => screen.findByRole('heading', { name: /ändern würde$/ });

export const draft = () => readCollection('events/bsen/sessions');

/** Two sessions, in the release and in the draft. */
export const seedTwoSessions = async () => {
  await wipe();
  await seedEvent({ programme: aProgramme([ARCHIVE, MUSEUM]) });
  for (const session of [ARCHIVE, MUSEUM])
    await writeDocument(`events/bsen/sessions/${session.id}`, { ...session, updatedAt: new Date() });
};
