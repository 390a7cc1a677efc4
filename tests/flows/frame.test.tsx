import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { frameAround, type Frame } from '#domain/frame.ts';
import { deleteDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { goOffline } from '../support/network.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import {
  seeServer,
  signInAsOrganizer,
  storedDraft,
  storedFrame,
  storeFrame,
  storeDraft,
  storeSession,
} from '../support/team-desk.ts';

const ARCHIVE = aSession();
const MUSEUM = aSession({ id: 'museen', title: 'Museen öffnen', start: '', room: 'salon' });
const PROGRAMME = aProgramme([ARCHIVE]);
const FRAME: Frame = {
  ...frameAround(PROGRAMME, []),
  days: [{ date: '2016-04-29', from: '09:00', to: '20:00' }],
};

const openFrame = async () => {
  await seeServer();
  return renderApp({ path: '/team/programm/rahmen' }).user;
};

const room = async (name: string) =>
  within((await screen.findByRole('group', { name: `Raum „${name}“` })).closest('li')!);

const rename = async (user: UserEvent, from: string, to: string) => {
  const field = (await room(from)).getByLabelText('Name');
  await user.clear(field);
  await user.type(field, to);
};

const press = async (user: UserEvent, name: string) =>
  user.click(await screen.findByRole('button', { name }));

const save = async (user: UserEvent) => {
  await press(user, 'Im Entwurf speichern');
  await screen.findByText(/Im Entwurf gespeichert/);
};

beforeEach(async () => {
  await wipe();
  await seedEvent({ programme: PROGRAMME });
  await storeDraft(PROGRAMME);
  await storeSession(MUSEUM);
  await signInAsOrganizer();
});

describe('rooms', () => {
  it('keep their id when they are renamed, and the release can be published with nothing else', async () => {
    const user = await openFrame();
    await rename(user, 'Saal', 'Großer Saal');
    await save(user);
    expect(await storedFrame()).toEqual({
      ...FRAME,
      rooms: [{ ...FRAME.rooms[0]!, name: 'Großer Saal' }, FRAME.rooms[1]!],
    });
    await user.click(screen.getByRole('link', { name: 'Zum Veröffentlichen' }));
    const line = await screen.findByText('Raum umbenannt:');
    expect(line.closest('li')).toHaveTextContent(/Saal.*Großer Saal/);
    await press(user, 'Fassung 2 veröffentlichen');
    expect(await screen.findByText(/Fassung 2 ist veröffentlicht/)).toBeVisible();
  });

  it('get an id of their name when they are added', async () => {
    const user = await openFrame();
    await user.type(await screen.findByLabelText('Neuer Raum'), 'Café im Hof{Enter}');
    await save(user);
    expect(await storedFrame()).toMatchObject({
      rooms: [...FRAME.rooms, { id: 'cafe-im-hof', name: 'Café im Hof', directions: '' }],
    });
  });

  it('are moved by keyboard, and the focus stays with them', async () => {
    const user = await openFrame();
    const down = (await room('Saal')).getByRole('button', { name: '„Saal“ nach unten' });
    down.focus();
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: '„Saal“ nach oben' })),
    );
    await save(user);
    expect(await storedFrame()).toMatchObject({ rooms: [{ id: 'salon' }, { id: 'saal' }] });
  });

  it('that are in use are only removed after it is said which sessions lose them', async () => {
    const user = await openFrame();
    await press(user, '„Salon“ entfernen');
    const question = within(await screen.findByRole('dialog', { name: '„Salon“ entfernen?' }));
    expect(question.getByText('Museen öffnen')).toBeVisible();
    await user.click(question.getByRole('button', { name: 'Behalten' }));
    await room('Salon');
    await press(user, '„Salon“ entfernen');
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Entfernen' }));
    expect((await storedDraft())['museen']).toMatchObject({ room: 'salon' });
    await save(user);
    expect(await storedFrame()).toMatchObject({ rooms: [{ id: 'saal' }] });
    expect(await storedDraft()).toEqual({
      [ARCHIVE.id]: ARCHIVE,
      museen: { ...MUSEUM, room: '' },
    });
  });

  it('that sessions still name although they are gone can be taken away from them', async () => {
    await storeSession({ ...MUSEUM, room: 'keller' });
    const user = await openFrame();
    expect(await screen.findByText(/^1 Session steht in einem Raum oder Strang/)).toBeVisible();
    await press(user, 'Auf „kein Raum“, „kein Strang“ setzen');
    await waitFor(() => expect(screen.queryByText(/^1 Session steht in einem Raum/)).toBeNull());
    expect((await storedDraft())['museen']).toEqual({ ...MUSEUM, room: '' });
  });

  it('without a name are not saved', async () => {
    const user = await openFrame();
    await user.clear((await room('Saal')).getByLabelText('Name'));
    await press(user, 'Im Entwurf speichern');
    expect(await screen.findByText('Oben fehlt noch etwas oder passt nicht.')).toBeVisible();
    expect(await storedFrame()).toEqual(FRAME);
  });
});

describe('the frame', () => {
  it('is still as it was being written after the page was closed, until it is discarded', async () => {
    const user = await openFrame();
    await rename(user, 'Saal', 'Großer Saal');
    cleanup();
    const later = await openFrame();
    expect(await screen.findByText(/Hier steht, was Du vorhin geschrieben hast/)).toBeVisible();
    expect((await room('Großer Saal')).getByLabelText('Name')).toHaveValue('Großer Saal');
    await press(later, 'Verwerfen');
    expect((await room('Saal')).getByLabelText('Name')).toHaveValue('Saal');
  });

  it('shows both versions to whoever saves second, and overwrites only when asked to', async () => {
    const user = await openFrame();
    await rename(user, 'Saal', 'Großer Saal');
    await storeFrame({ ...FRAME, event: { ...FRAME.event, venue: 'Werk 2' }, changeOver: 20 });
    const both = within(await screen.findByRole('alert'));
    await both.findByText(/Jemand anders hat den Rahmen gerade geändert/);
    expect(both.getByText('Ort:').closest('li')).toHaveTextContent(/Werk 2.*Mediencampus Villa Ida/);
    expect(both.getByText('Raum umbenannt:').closest('li')).toHaveTextContent(/Saal.*Großer Saal/);
    expect(screen.queryByRole('button', { name: 'Im Entwurf speichern' })).toBeNull();
    await user.click(both.getByRole('button', { name: 'Meine Fassung behalten und darüber speichern' }));
    await screen.findByText(/Im Entwurf gespeichert/);
    expect(await storedFrame()).toMatchObject({
      event: FRAME.event,
      changeOver: 5,
      rooms: [{ name: 'Großer Saal' }, {}],
    });
  });

  it('takes days, zone and change-over', async () => {
    const user = await openFrame();
    await press(user, 'Tag hinzufügen');
    const second = within(await screen.findByRole('group', { name: 'Tag 2' }));
    expect(second.getByLabelText('Datum')).toHaveValue('2016-04-30');
    const minutes = screen.getByLabelText('Minuten zwischen zwei Sessions');
    await user.clear(minutes);
    await user.type(minutes, '10');
    await user.selectOptions(screen.getByLabelText('Zeitzone'), 'Europe/London');
    await save(user);
    expect(await storedFrame()).toMatchObject({
      changeOver: 10,
      event: { zone: 'Europe/London' },
      days: [FRAME.days[0], { date: '2016-04-30', from: '09:00', to: '20:00' }],
    });
  });

  it('begins with what is published where none is stored, and mends a damaged one', async () => {
    await deleteDocument('events/bsen/frame/draft');
    await writeDocument('events/bsen/frame/draft', { rooms: 7 });
    const user = await openFrame();
    expect(await screen.findByText(/Der gespeicherte Rahmen ist nicht lesbar/)).toBeVisible();
    await room('Salon');
    await save(user);
    expect(await storedFrame()).toMatchObject({ rooms: FRAME.rooms, tracks: FRAME.tracks });
  });

  it('is refused at once without a network, and nothing written is lost', async () => {
    const user = await openFrame();
    await rename(user, 'Saal', 'Großer Saal');
    await goOffline();
    await press(user, 'Im Entwurf speichern');
    expect(await screen.findByText(/Du bist offline/)).toBeVisible();
    expect((await room('Großer Saal')).getByLabelText('Name')).toHaveValue('Großer Saal');
  });
});
