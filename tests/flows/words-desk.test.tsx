import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { saveWords } from '#data/events.ts';
import type { Term } from '#domain/terms.ts';
import { readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { goOffline } from '../support/network.ts';
import { renderApp } from '../support/render-app.tsx';
import { person, putPerson } from '../support/safety.ts';
import { seedEvent } from '../support/seed-event.ts';
import { emptyDirectory } from '../support/seed-people.ts';
import { signInAsOrganizer } from '../support/team-desk.ts';

const term = (word: string): Term => ({ de: word, en: word });

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent({
    event: { fields: ['Blog', 'Blogs', 'Museum'].map(term), interests: [{ de: 'Archive', en: 'Archives' }] },
  });
});

const openDesk = async () => {
  await signInAsOrganizer();
  const { user } = renderApp({ path: '/team/woerter' });
  await screen.findByRole('heading', { name: 'Felder' });
  return user;
};
type User = Awaited<ReturnType<typeof openDesk>>;

const list = (name: 'Felder' | 'Interessen') => within(screen.getByRole('region', { name }));
const entry = async (word: string) =>
  within((await screen.findByRole('button', { name: `„${word}“ ändern` })).closest('li')!);
const edit = async (user: User, word: string) => {
  await user.click(await screen.findByRole('button', { name: `„${word}“ ändern` }));
  return within(await screen.findByRole('dialog'));
};
const save = async (user: User) => user.click(screen.getByRole('button', { name: 'Listen speichern' }));
const expectSaved = () => screen.findByText(/^Gespeichert\./);
const stored = async () => (await readDocument('events/bsen')) ?? {};
const storedWords = async (name: 'fields' | 'interests') =>
  ((await stored())[name] as readonly Term[]).map(({ de }) => de);

it('shows how often a word is used without telling small numbers, and marks what is nearly the same', async () => {
  for (const uid of ['a', 'b', 'c', 'd', 'e']) await putPerson(`${uid}-words`, person(uid, 'Museum'));
  await putPerson('f-words', person('F', 'Blog'));
  await openDesk();
  expect(await (await entry('Museum')).findByText('auf 5 Karten')).toBeVisible();
  expect((await entry('Blog')).getByText('auf unter 5 Karten')).toBeVisible();
  expect((await entry('Blog')).getByText('ähnlich: Blogs')).toBeVisible();
});

it('merges two words, and no profile loses its own', async () => {
  await putPerson('gina-words', person('Gina', 'Blogs'));
  const before = await readDocument('events/bsen/profiles/gina-words');
  const user = await openDesk();
  const sheet = await edit(user, 'Blogs');
  await user.selectOptions(sheet.getByRole('combobox', { name: 'Zusammenlegen mit' }), 'Blog');
  await user.click(sheet.getByRole('button', { name: 'Zusammenlegen' }));
  expect(await screen.findByText('„Blogs“ bedeutet jetzt dasselbe wie „Blog“.')).toBeVisible();
  await save(user);
  await expectSaved();
  expect((await stored())['fields']).toEqual([{ de: 'Blog', en: 'Blog', also: ['Blogs'] }, term('Museum')]);
  expect(await readDocument('events/bsen/profiles/gina-words')).toEqual(before);
});

it('deletes a word, and no profile loses it', async () => {
  await putPerson('hugo-words', person('Hugo', 'Museum'));
  const before = await readDocument('events/bsen/profiles/hugo-words');
  const user = await openDesk();
  const sheet = await edit(user, 'Museum');
  await user.click(sheet.getByRole('button', { name: 'Löschen' }));
  await save(user);
  await expectSaved();
  expect(await storedWords('fields')).toEqual(['Blog', 'Blogs']);
  expect(await readDocument('events/bsen/profiles/hugo-words')).toEqual(before);
});

it('adds, renames and orders words, and leaves everything else of the event', async () => {
  const user = await openDesk();
  await user.type(screen.getByRole('textbox', { name: 'Neues Interesse' }), 'Brot');
  await user.click(list('Interessen').getByRole('button', { name: 'Hinzufügen' }));
  await user.click(await screen.findByRole('button', { name: '„Brot“ nach oben' }));
  const sheet = await edit(user, 'Archive');
  const german = sheet.getByRole('textbox', { name: 'Deutsch' });
  await user.clear(german);
  await user.type(german, 'Bestände');
  await user.click(sheet.getByRole('button', { name: 'Übernehmen' }));
  await save(user);
  await expectSaved();
  expect((await stored())['interests']).toEqual([
    term('Brot'),
    { de: 'Bestände', en: 'Archives', also: ['Archive'] },
  ]);
  expect(await stored()).toMatchObject({ name: '#bsen', date: '2016-04-29', surveyOpen: true });
});

it('offers what several people typed themselves', async () => {
  for (const uid of ['ina', 'jo']) await putPerson(`${uid}-words`, person(uid, 'Theater'));
  const user = await openDesk();
  await user.click(await screen.findByRole('button', { name: '„Theater“ aufnehmen, auf unter 5 Karten' }));
  await save(user);
  await expectSaved();
  expect(await storedWords('fields')).toEqual(['Blog', 'Blogs', 'Museum', 'Theater']);
});

it('refuses two entries of the same name', async () => {
  const user = await openDesk();
  await user.type(screen.getByRole('textbox', { name: 'Neues Feld' }), 'museum!');
  await user.click(list('Felder').getByRole('button', { name: 'Hinzufügen' }));
  await save(user);
  expect(await screen.findByText('Ein anderer Eintrag heißt schon so.')).toBeVisible();
  expect(await storedWords('fields')).toEqual(['Blog', 'Blogs', 'Museum']);
});

const addTheatre = async (user: User) => {
  await user.type(screen.getByRole('textbox', { name: 'Neues Feld' }), 'Theater');
  await user.click(list('Felder').getByRole('button', { name: 'Hinzufügen' }));
};

it('shows both when somebody else saved meanwhile, and saves mine when I say so', async () => {
  const user = await openDesk();
  await addTheatre(user);
  await writeDocument('events/bsen', {
    ...(await stored()),
    fields: [{ de: 'Verein', en: 'Club' }],
    updatedAt: new Date(),
  });
  const clash = within((await screen.findByText(/^Jemand anders hat die Listen/)).closest('[role="alert"]')!);
  expect(clash.getByText('Verein / Club')).toBeVisible();
  expect(clash.getByText('Blog, Blogs, Museum, Theater')).toBeVisible();
  await user.click(clash.getByRole('button', { name: 'Meine Listen speichern' }));
  await expectSaved();
  expect(await storedWords('fields')).toEqual(['Blog', 'Blogs', 'Museum', 'Theater']);
});

it('is refused with what is stored when somebody else was faster', async () => {
  await signInAsOrganizer();
  expect(await saveWords([term('Neu')], [], 1)).toEqual({ ok: false, refusal: 'changed' });
});

it('keeps what is not saved, says that saving needs a network, and lets it go', async () => {
  const user = await openDesk();
  await addTheatre(user);
  await goOffline();
  await save(user);
  expect(await screen.findByText(/^Du bist offline\. Das geht nur/)).toBeVisible();
  cleanup();
  renderApp({ path: '/team/woerter' });
  expect(await screen.findByText(/^Hier sind Änderungen von vorhin/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Verwerfen' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: '„Theater“ ändern' })).toBeNull());
});
