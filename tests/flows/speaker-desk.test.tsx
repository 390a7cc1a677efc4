import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { wipe } from '../support/emulator-admin.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { seeServer, signInAsOrganizer, storedDraft, storeDraft, storeSession } from '../support/team-desk.ts';

const someone = (name: string, blog = '', about = '') => ({ name, blog, about });
const ARCHIVE = aSession({ speakers: [someone('Anna Müller'), someone('Ben Beispiel')] });
const MUSEUM = aSession({ id: 'museen', title: 'Museen öffnen', speakers: [someone('anna mueller')] });
const CINEMA = aSession({ id: 'kino', title: 'Kinos öffnen', speakers: [someone('A. Müller')] });

const openDesk = async () => {
  await seeServer();
  return renderApp({ path: '/team/programm/personen' }).user;
};

const edit = async (user: UserEvent, name: string) => {
  await user.click(await screen.findByRole('button', { name: `${name} bearbeiten` }));
  const form = within(await screen.findByRole('dialog', { name }));
  await form.findByLabelText('Name');
  return form;
};

const speakersOf = async (id: string) => (await storedDraft())[id];

beforeEach(async () => {
  await wipe();
  const programme = aProgramme([ARCHIVE, MUSEUM, CINEMA]);
  await seedEvent({ programme });
  await storeDraft(programme);
  await signInAsOrganizer();
});

it('gathers everybody who speaks from all sessions, spellings together', async () => {
  await openDesk();
  expect(await screen.findByText('3 Personen')).toBeVisible();
  const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(names).toEqual(['A. Müller', 'Anna Müller', 'Ben Beispiel']);
  const anna = within(screen.getByRole('heading', { name: 'Anna Müller' }).closest('li')!);
  expect(anna.getByText('Archive öffnen')).toBeVisible();
  expect(anna.getByText('Museen öffnen')).toBeVisible();
});

it('changes a person in every session at once, and nobody else', async () => {
  const user = await openDesk();
  const form = await edit(user, 'Anna Müller');
  await user.type(form.getByLabelText('Blog (Link)'), 'https://anna.example');
  await user.type(form.getByLabelText('Ein paar Worte über die Person'), 'Archivarin');
  await user.click(form.getByRole('button', { name: 'In allen Sessions speichern' }));
  expect(await screen.findByText('Anna Müller: 2 Sessions im Entwurf geändert.')).toBeVisible();
  const anna = someone('Anna Müller', 'https://anna.example', 'Archivarin');
  expect(await storedDraft()).toEqual({
    [ARCHIVE.id]: { ...ARCHIVE, speakers: [anna, someone('Ben Beispiel')] },
    museen: { ...MUSEUM, speakers: [anna] },
    kino: CINEMA,
  });
});

it('makes one person of two when one gets the name of the other', async () => {
  await storeSession({ ...CINEMA, speakers: [someone('A. Müller', 'https://anna.example')] });
  const user = await openDesk();
  const form = await edit(user, 'A. Müller');
  await user.clear(form.getByLabelText('Name'));
  await user.type(form.getByLabelText('Name'), 'Anna Müller');
  expect(await form.findByText(/„Anna Müller“ gibt es schon, in 2 Sessions/)).toBeVisible();
  await user.click(form.getByRole('button', { name: 'Zusammenführen und speichern' }));
  expect(await screen.findByText('2 Personen')).toBeVisible();
  const anna = someone('Anna Müller', 'https://anna.example');
  expect(await speakersOf('museen')).toMatchObject({ speakers: [anna] });
  expect(await speakersOf('kino')).toMatchObject({ speakers: [anna] });
});

it('lets nobody save over a session that somebody else has just changed', async () => {
  const user = await openDesk();
  const form = await edit(user, 'Anna Müller');
  await storeSession({ ...MUSEUM, title: 'Museen weit öffnen' });
  await user.type(form.getByLabelText('Ein paar Worte über die Person'), 'Archivarin');
  await user.click(form.getByRole('button', { name: 'In allen Sessions speichern' }));
  expect(await form.findByText(/Jemand anders hat gerade eine dieser Sessions geändert/)).toBeVisible();
  expect(await speakersOf(ARCHIVE.id)).toEqual(ARCHIVE);
  await user.click(form.getByRole('button', { name: 'Neu ansehen' }));
  await user.click(form.getByRole('button', { name: 'In allen Sessions speichern' }));
  await screen.findByText('Anna Müller: 2 Sessions im Entwurf geändert.');
  expect(await speakersOf('museen')).toMatchObject({
    title: 'Museen weit öffnen',
    speakers: [someone('Anna Müller', '', 'Archivarin')],
  });
});

it('keeps what was written when the sheet is closed', async () => {
  const user = await openDesk();
  const form = await edit(user, 'Ben Beispiel');
  await user.type(form.getByLabelText('Ein paar Worte über die Person'), 'Archivar');
  await user.click(form.getByRole('button', { name: 'Schließen' }));
  const again = await edit(user, 'Ben Beispiel');
  expect(again.getByLabelText('Ein paar Worte über die Person')).toHaveValue('Archivar');
});

it('refuses a link that is none', async () => {
  const user = await openDesk();
  const form = await edit(user, 'Ben Beispiel');
  await user.type(form.getByLabelText('Blog (Link)'), 'ben.example');
  await user.click(form.getByRole('button', { name: 'In allen Sessions speichern' }));
  expect(await form.findByText(/Ein Link beginnt mit https/)).toBeVisible();
  expect(await speakersOf(ARCHIVE.id)).toEqual(ARCHIVE);
});
