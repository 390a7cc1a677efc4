import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent as realKeys } from 'vitest/browser';
import { openAuth } from '#data/account.ts';
import type { Session } from '#domain/session.ts';
import {
  createStaffAccount,
  deleteDocument,
  readDocument,
  wipe,
  writeDocument,
} from '../support/emulator-admin.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

const OLGA = { email: 'olga@example.org', password: 'vernetzung', roles: ['organizer'] } as const;
const CURRENT = 'events/bsen/programme/current';
const ARCHIVE = aSession({ title: 'Archive öffnen' });

const draft = (session: Session) =>
  writeDocument(`events/bsen/sessions/${session.id}`, { ...session, updatedAt: new Date() });

const release = (number: number, text: string) =>
  writeDocument(CURRENT, { number, note: '', release: text, publishedAt: new Date() });

const released = async () => {
  const stored = await readDocument(CURRENT);
  const programme = JSON.parse(stored?.['release'] as string) as ReturnType<typeof aProgramme>;
  return { number: stored?.['number'], ...programme };
};

const signIn = async () => {
  await createStaffAccount(OLGA);
  const { auth, signInWithEmailAndPassword } = await openAuth();
  await signInWithEmailAndPassword(auth, OLGA.email, OLGA.password);
};

const openDesk = () => renderApp({ path: '/team/programm' }).user;

const openSession = async (user: UserEvent, title: string) => {
  await user.click(await screen.findByRole('button', { name: `„${title}“ bearbeiten` }));
  return within(await screen.findByRole('dialog'));
};

/** Only a real key closes a dialog. */
const escape = async () => {
  await realKeys.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
};

const publish = async (user: UserEvent, number: number) => {
  await user.click(await screen.findByRole('button', { name: `Fassung ${number} veröffentlichen` }));
  await screen.findByText(`Fassung ${number} ist veröffentlicht. Telefone mit Netz zeigen sie sofort.`);
};

const retitle = async (user: UserEvent, form: ReturnType<typeof within>, title: string) => {
  await user.clear(form.getByLabelText('Titel'));
  await user.type(form.getByLabelText('Titel'), title);
};

beforeEach(async () => {
  await wipe();
  await seedEvent({ programme: aProgramme([ARCHIVE]) });
  await draft(ARCHIVE);
});

describe('publishing', () => {
  it('begins with release 1 where nothing is published yet', async () => {
    await deleteDocument(CURRENT);
    await deleteDocument('events/bsen/releases/1-0');
    await signIn();
    const user = openDesk();
    expect(await screen.findByText('Noch ist kein Programm veröffentlicht.')).toBeVisible();
    await publish(user, 1);
    const { number, sessions, rooms } = await released();
    expect({ number, sessions }).toEqual({ number: 1, sessions: [ARCHIVE] });
    expect(rooms.map(({ id }) => id)).toEqual([ARCHIVE.room]);
  });

  it('replaces a damaged release, and keeps of it what can still be read', async () => {
    await release(7, JSON.stringify({ ...aProgramme(), sessions: [{ id: 'Kaputt' }] }));
    await signIn();
    const user = openDesk();
    expect(await screen.findByText(/Fassung 7 ist beschädigt/)).toBeVisible();
    await publish(user, 8);
    expect(await released()).toEqual({ number: 8, ...aProgramme([ARCHIVE]) });
  });

  it('replaces a release of which nothing can be read', async () => {
    await release(7, '{"rooms": [');
    await signIn();
    const user = openDesk();
    expect(await screen.findByText(/Ort, Räume und Stränge waren nicht mehr zu lesen/)).toBeVisible();
    await publish(user, 8);
    const { number, sessions, event } = await released();
    expect({ number, sessions }).toEqual({ number: 8, sessions: [ARCHIVE] });
    expect(event).toMatchObject({ name: '#bsen', zone: 'Europe/Berlin' });
  });

  it('waits until a damaged session is written anew', async () => {
    const other = aSession({ id: 'museen', title: 'Museen öffnen', start: '2016-04-29T15:00' });
    await release(1, JSON.stringify(aProgramme([ARCHIVE, other])));
    await writeDocument('events/bsen/sessions/museen', { title: 5 });
    await draft({ ...ARCHIVE, title: 'Archive weit öffnen' });
    await signIn();
    const user = openDesk();
    expect(await screen.findByText(/Veröffentlichen geht erst wieder/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Fassung/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '„museen“ neu schreiben' }));
    const form = within(await screen.findByRole('dialog'));
    await retitle(user, form, 'Museen öffnen');
    await user.click(form.getByRole('button', { name: 'Im Entwurf speichern' }));
    await publish(user, 2);
    expect((await released()).sessions.map(({ id }) => id).sort()).toEqual([ARCHIVE.id, 'museen']);
  });
});

describe('a session being written', () => {
  it('is there again after Escape and after a reload, until it is saved', async () => {
    await signIn();
    const user = openDesk();
    await retitle(user, await openSession(user, 'Archive öffnen'), 'Magazine öffnen');
    await escape();
    cleanup();
    const later = openDesk();
    const form = await openSession(later, 'Archive öffnen');
    expect(form.getByLabelText('Titel')).toHaveValue('Magazine öffnen');
    expect(form.getByText(/Hier steht, was Du vorhin geschrieben hast/)).toBeVisible();
    await later.click(form.getByRole('button', { name: 'Im Entwurf speichern' }));
    const saved = await openSession(later, 'Magazine öffnen');
    expect(saved.queryByText(/Hier steht, was Du vorhin geschrieben hast/)).toBeNull();
  });

  it('is what is stored again when it is discarded', async () => {
    await signIn();
    const user = openDesk();
    await retitle(user, await openSession(user, 'Archive öffnen'), 'Unsinn');
    await escape();
    const form = await openSession(user, 'Archive öffnen');
    await user.click(form.getByRole('button', { name: 'Verwerfen' }));
    expect(form.getByLabelText('Titel')).toHaveValue('Archive öffnen');
  });

  it('is offered again when it was a new one', async () => {
    await signIn();
    const user = openDesk();
    await user.click(await screen.findByRole('button', { name: 'Session hinzufügen' }));
    await user.type(await screen.findByLabelText('Titel'), 'Ganz neu');
    await escape();
    await user.click(await screen.findByRole('button', { name: 'Session hinzufügen' }));
    expect(await screen.findByLabelText('Titel')).toHaveValue('Ganz neu');
  });

  it('can be saved as a new one when somebody has deleted it meanwhile', async () => {
    await signIn();
    const user = openDesk();
    const form = await openSession(user, 'Archive öffnen');
    await retitle(user, form, 'Magazine öffnen');
    await deleteDocument(`events/bsen/sessions/${ARCHIVE.id}`);
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: '„Archive öffnen“ bearbeiten' })).toBeNull(),
    );
    await user.click(form.getByRole('button', { name: 'Im Entwurf speichern' }));
    await user.click(await form.findByRole('button', { name: 'Als neue Session speichern' }));
    await screen.findByRole('button', { name: '„Magazine öffnen“ bearbeiten' });
    expect(await readDocument(`events/bsen/sessions/${ARCHIVE.id}`)).toMatchObject({
      title: 'Magazine öffnen',
    });
  });
});

describe('the door', () => {
  it('does not send an organizer away when it cannot be found out who they are', async () => {
    await signIn();
    await writeDocument(`events/bsen/staff/${OLGA.email}`, { roles: ['Kaffee'], addedAt: new Date() });
    openDesk();
    expect(await screen.findByText(/Ob Du Organisator bist, ließ sich gerade nicht/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Noch einmal laden' })).toBeVisible();
    expect(screen.queryByText('Nur für das Team')).toBeNull();
  });
});
