import { configure } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { Frame } from '#domain/frame.ts';
import type { Session } from '#domain/session.ts';
import { createStaffAccount, readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aFrame, aProgramme, aSession } from '../support/factories.ts';
import { goOnline } from '../support/network.ts';
import { openPhone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

const OLGA = { email: 'olga@example.org', password: 'vernetzung', roles: ['organizer'] } as const;
const ARCHIVE = aSession();
const MUSEUM = aSession({ id: 'museen', title: 'Museen öffnen', start: '2016-04-29T14:00', speakers: [] });
const PUBLISH = { name: 'Fassung 2 veröffentlichen' };

configure({ asyncUtilTimeout: 25_000 });

const store = (path: string, said: Frame | Session) =>
  writeDocument(`events/bsen/${path}`, { ...said, updatedAt: new Date() });

const organizerPhone = async () => {
  await createStaffAccount(OLGA);
  const phone = await openPhone('/team/programm');
  const { openAuth } = await phone.module('account');
  const { auth, signInWithEmailAndPassword } = await openAuth();
  await signInWithEmailAndPassword(auth, OLGA.email, OLGA.password);
  return phone;
};

const releasedTitles = async () => {
  const stored = await readDocument('events/bsen/programme/current');
  const { sessions } = JSON.parse(stored?.['release'] as string) as ReturnType<typeof aProgramme>;
  return sessions.map(({ title }) => title).sort();
};

test('a phone that comes back does not publish the draft that it remembers', async () => {
  await wipe();
  await seedEvent({ programme: aProgramme([ARCHIVE, MUSEUM]) });
  await store('frame/draft', aFrame());
  await store(`sessions/${ARCHIVE.id}`, { ...ARCHIVE, title: 'Archive weit öffnen' });
  await store('sessions/museen', MUSEUM);
  const phone = await organizerPhone();
  await phone.screen.findByRole('button', PUBLISH);
  // The phone believes that it has a network.
  await commands.cut(true);
  await store('sessions/museen', { ...MUSEUM, title: 'Museen weit öffnen' });
  await phone.reload();
  const waiting = await phone.screen.findByRole('button', { name: 'Der Entwurf wird noch geladen …' });
  expect(waiting).toHaveProperty('disabled', true);
  await goOnline();
  await phone.user.click(await phone.screen.findByRole('button', PUBLISH));
  await phone.screen.findByText(/^Fassung 2 ist veröffentlicht/);
  expect(await releasedTitles()).toEqual(['Archive weit öffnen', 'Museen weit öffnen']);
});
