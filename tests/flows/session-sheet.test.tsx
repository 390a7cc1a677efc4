import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { userEvent as realKeys } from 'vitest/browser';
import { readDocument } from '../support/emulator-admin.ts';
import { aFrame } from '../support/factories.ts';
import { storeFrame } from '../support/team-desk.ts';
import {
  ARCHIVE,
  card,
  column,
  expectStored,
  MUSEUM,
  openDesk,
  pathOf,
  PAUSE,
  save,
  seedTimetable,
  stored,
} from '../support/timetable.tsx';

seedTimetable();

describe('a sheet', () => {
  const openSheet = async (user: UserEvent, title: string) => {
    await user.click(await card(title));
    return within(await screen.findByRole('dialog'));
  };

  it('cancels with the second tap', async () => {
    const user = await openDesk();
    const sheet = await openSheet(user, 'Archive öffnen');
    await user.click(sheet.getByRole('button', { name: 'Fällt aus' }));
    await expectStored({ cancelled: true });
    expect(await sheet.findByRole('button', { name: 'Findet doch statt' })).toBeVisible();
  });

  it('does not take my own cancelling for somebody else’s change', async () => {
    const user = await openDesk();
    const sheet = await openSheet(user, 'Archive öffnen');
    await user.type(sheet.getByLabelText('Titel'), ' jetzt');
    await user.click(sheet.getByRole('button', { name: 'Fällt aus' }));
    await expectStored({ cancelled: true, title: 'Archive öffnen' });
    await sheet.findByText(/^Gespeichert\./);
    await user.click(sheet.getByRole('button', { name: 'Im Entwurf speichern' }));
    await expectStored({ cancelled: true, title: 'Archive öffnen jetzt' });
  });

  it('gives a break to all rooms', async () => {
    const user = await openDesk();
    const sheet = await openSheet(user, 'Kaffee');
    await user.click(sheet.getByRole('radio', { name: 'Ganzes Haus' }));
    await expectStored({ room: '' }, PAUSE.id);
    expect(await within(column('Im ganzen Haus')).findByRole('button', { name: /Kaffee/ })).toBeVisible();
  });

  it('moves everything from here on, and takes it back at once', async () => {
    const user = await openDesk();
    const sheet = await openSheet(user, 'Kaffee');
    const rest = within(sheet.getByRole('group', { name: 'Alles ab hier verschieben (2 Einträge)' }));
    await user.click(rest.getByRole('button', { name: '10 Minuten später' }));
    await expectStored({ start: '2016-04-29T13:10' }, PAUSE.id);
    await expectStored({ start: '2016-04-29T14:10' }, MUSEUM.id);
    expect(await stored()).toMatchObject({ start: ARCHIVE.start });
    await realKeys.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await expectStored({ start: MUSEUM.start }, MUSEUM.id);
    await expectStored({ start: PAUSE.start }, PAUSE.id);
  });

  it('deletes after a question, and what is deleted can be had back', async () => {
    const user = await openDesk();
    const sheet = await openSheet(user, 'Archive öffnen');
    await user.click(sheet.getByRole('button', { name: 'Löschen' }));
    await user.click(sheet.getByRole('button', { name: 'Ja, löschen' }));
    await waitFor(async () => expect(await readDocument(pathOf(ARCHIVE.id))).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await expectStored({ title: 'Archive öffnen' });
  });

  it('doubles a session into the tray', async () => {
    const user = await openDesk();
    const sheet = await openSheet(user, 'Archive öffnen');
    await user.click(sheet.getByRole('button', { name: 'Verdoppeln' }));
    expect(await sheet.findByText('Die Kopie liegt unter „Noch nicht eingeplant“.')).toBeVisible();
    const tray = within(screen.getByRole('region', { name: 'Noch nicht eingeplant' }));
    const copy = await tray.findByRole('button', { name: /Archive öffnen \(Kopie\)/ });
    const id = copy.dataset['session'] ?? '';
    await expectStored({ title: 'Archive öffnen (Kopie)', start: '', room: ARCHIVE.room }, id);
    expect(await stored()).toMatchObject({ title: 'Archive öffnen', start: ARCHIVE.start });
  });

  it('copies a session to the same time of another day', async () => {
    const days = ['2016-04-29', '2016-04-30'].map((date) => ({ date, from: '09:00', to: '20:00' }));
    await storeFrame(aFrame({ days }));
    const user = await openDesk();
    const sheet = await openSheet(user, 'Archive öffnen');
    await user.click(await sheet.findByRole('button', { name: 'Samstag, 30. April 2016' }));
    await realKeys.keyboard('{Escape}');
    await user.click(screen.getByRole('radio', { name: /30\. Apr/ }));
    const copy = await within(column('Saal')).findByRole('button', { name: /Archive öffnen/ });
    const id = copy.dataset['session'] ?? '';
    await expectStored({ title: 'Archive öffnen', start: '2016-04-30T11:15', room: 'saal' }, id);
    expect(await stored()).toMatchObject({ start: ARCHIVE.start });
  });

  it('brings blog and text of somebody known along', async () => {
    await save({
      ...MUSEUM,
      speakers: [{ name: 'Anna Beispiel', blog: 'https://anna.example', about: 'Bibliothekarin' }],
    });
    const user = await openDesk();
    await card('Museen bloggen.*Anna Beispiel');
    const sheet = await openSheet(user, 'Archive öffnen');
    await user.click(sheet.getByRole('button', { name: 'Person hinzufügen' }));
    await user.type(sheet.getByLabelText('Name'), 'Anna Beispiel');
    expect(sheet.getByLabelText('Blog (Link)')).toHaveValue('https://anna.example');
    await user.click(sheet.getByRole('button', { name: 'Im Entwurf speichern' }));
    await expectStored({
      speakers: [{ name: 'Anna Beispiel', blog: 'https://anna.example', about: 'Bibliothekarin' }],
    });
  });
});

describe('two organizers', () => {
  it('see each other’s moves', async () => {
    await openDesk();
    await save({ ...ARCHIVE, room: 'salon', start: '2016-04-29T09:30' });
    const moved = await within(column('Salon')).findByRole('button', { name: /Archive öffnen/ });
    expect(moved).toHaveTextContent('09:30');
  });

  it('are told when a session changes that they look at', async () => {
    const user = await openDesk();
    await user.click(await card('Archive öffnen'));
    const sheet = within(await screen.findByRole('dialog'));
    await save({ ...ARCHIVE, title: 'Deren Archive' });
    await user.click(await sheet.findByRole('button', { name: 'Neue Fassung zeigen' }));
    expect(sheet.getByLabelText('Titel')).toHaveValue('Deren Archive');
  });

  it('are shown both versions, field by field, when both edited a session', async () => {
    const user = await openDesk();
    await user.click(await card('Archive öffnen'));
    const sheet = within(await screen.findByRole('dialog'));
    await user.clear(sheet.getByLabelText('Titel'));
    await user.type(sheet.getByLabelText('Titel'), 'Meine Archive');
    await save({ ...ARCHIVE, title: 'Deren Archive', minutes: 45 });
    await card('Deren Archive');
    await user.click(sheet.getByRole('button', { name: 'Im Entwurf speichern' }));
    const clash = within(await sheet.findByRole('alert'));
    expect(clash.getByText('Meine Archive')).toBeVisible();
    expect(clash.getByText('Deren Archive')).toBeVisible();
    expect(clash.getByText('45')).toBeVisible();
    expect(await stored()).toMatchObject({ title: 'Deren Archive' });
  });
});
