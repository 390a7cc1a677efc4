import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { myProfile } from '#data/profiles.ts';
import { EMPTY_CARD, type Card } from '#domain/profile.ts';
import { accounts, wipe } from '../support/emulator-admin.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { emptyDirectory, putCards } from '../support/seed-people.ts';
import { signInAsOrganizer } from '../support/team-desk.ts';

configure({ asyncUtilTimeout: 25_000 });

const FIELDS = ['Museum', 'Verein', 'Theater', 'Startup'];

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent({
    event: {
      fields: FIELDS.map((word) => ({ de: word, en: `${word} (en)` })),
      interests: ['Archive', 'Podcasts'].map((word) => ({ de: word, en: word })),
    },
  });
});

const people = (count: number, field: string, rest: Partial<Card> = {}): Record<string, Card> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${field.toLowerCase()}${index}`,
      { ...EMPTY_CARD, name: `${field} ${index}`, fields: [field], interests: ['Archive'], ...rest },
    ]),
  );

/** Six of museums, six of clubs, two of theatres; nobody of startups. I am one more of a museum. */
const aCrowd = () => putCards({ ...people(6, 'Museum'), ...people(6, 'Verein'), ...people(2, 'Theater') });

const saveMine = async () => {
  const card = { ...EMPTY_CARD, name: 'Anna', fields: ['Museum'], interests: ['Podcasts'] };
  myProfile.save({ card, visible: true, contact: EMPTY_CONTACT });
  await waitFor(() => expect(myProfile.get().state).toBe('none'));
};

const show = (path = '/menschen/felder', language: 'de' | 'en' = 'de') => renderApp({ path, language });
const tile = (name: string | RegExp) => screen.findByRole('button', { name });
const picture = () => screen.findByRole('img', { name: /^Bild: ein Kreis aus den Feldern/ });

test('explains itself to somebody without an account, and makes none', async () => {
  const { user } = show();
  await screen.findByRole('heading', { name: 'Wer da ist, sehen die, die auch zu sehen sind' });
  await user.click(screen.getByRole('link', { name: 'Profil anlegen' }));
  await screen.findByRole('heading', { name: 'Mein Profil' });
  expect(await accounts()).toEqual([]);
});

test('shows who is there, and never a number under five', async () => {
  await aCrowd();
  await saveMine();
  show();
  await tile(/^Museum\s*7/);
  await tile(/^Verein\s*6/);
  const few = screen.getByRole('list', { name: 'Unter 5 Menschen' });
  expect(
    within(few)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Theater', 'Startup']);
  expect(document.querySelector('main')?.textContent).not.toMatch(/\b[0-4] Menschen/);
});

test('draws what fields share, and says it in words for the field that is tapped or reached', async () => {
  await aCrowd();
  await putCards(people(5, 'Theater'));
  await saveMine();
  const { user } = show();
  await picture();
  await user.click(await tile(/^Verein/));
  const heading = await screen.findByRole('heading', { name: 'Womit „Verein“ verbunden ist' });
  expect(heading.parentElement?.textContent).toContain('Archive');
  await user.tab({ shift: true });
  await screen.findByRole('heading', { name: 'Womit „Museum“ verbunden ist' });
});

test('has everything in tables, too', async () => {
  await aCrowd();
  await saveMine();
  const { user } = show();
  await user.click(await screen.findByText('Als Tabelle lesen'));
  const counts = screen.getByRole('table', { name: 'Menschen in jedem Feld' });
  // The phone may remember somebody of an earlier test until it has looked.
  await within(counts).findByRole('row', { name: /^Museum 7/ });
  expect(
    within(counts)
      .getAllByRole('row')
      .map((row) => row.textContent),
  ).toEqual(['FeldMenschen', 'Museum7', 'Verein6', 'Theaterunter 5', 'Startupunter 5']);
  const links = screen.getByRole('table', { name: 'Gemeinsame Themen zwischen zwei Feldern' });
  expect(within(links).getByRole('row', { name: /^Museum und Verein/ }).textContent).toContain('Archive');
});

test('says that it is too early for numbers, and whom to bring', async () => {
  await putCards(people(2, 'Verein'));
  await saveMine();
  show();
  await screen.findByRole('heading', { name: 'Für ein Bild ist es noch zu früh' });
  expect(
    await screen.findByText(/^Wir suchen noch Menschen aus: Museum, Verein, Theater und Startup\./),
  ).toBeDefined();
});

test('copies an invitation whose link leads back to the fields that are missed', async () => {
  await aCrowd();
  await saveMine();
  const { user } = show();
  await tile(/^Verein\s*6/);
  await user.click(await screen.findByRole('button', { name: 'Text kopieren' }));
  await screen.findByText('Der Text ist kopiert.');
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('Wir suchen noch Menschen aus: Theater und Startup.');
  expect(copied).toContain(`${location.origin}/menschen?gesucht=Theater,Startup`);
});

test('tells whoever follows such a link that they are missed, and begins the profile with these fields', async () => {
  const { user } = show('/menschen?gesucht=Theater,Startup,Unfug');
  await screen.findByText('Du fehlst hier: Gerade werden Menschen gesucht aus Theater und Startup.');
  expect(document.body.textContent).not.toContain('Unfug');
  await user.click(screen.getByRole('link', { name: 'Profil anlegen' }));
  const fields = await screen.findByRole('group', { name: 'Aus welchem Feld kommst Du?' });
  const boxes = await within(fields).findAllByRole('checkbox');
  expect(boxes.map((box) => box.parentElement?.textContent)).toEqual([
    'Theater',
    'Startup',
    'Museum',
    'Verein',
  ]);
  for (const box of boxes) expect(box).toHaveProperty('checked', false);
});

test('tells organizers alone where nobody is at all', async () => {
  await aCrowd();
  await signInAsOrganizer();
  show();
  await screen.findByText('Noch niemand kommt aus: Startup.');
  expect(await screen.findByText(/^Wir suchen noch Menschen aus: Startup und Theater\./)).toBeDefined();
});

test('keeps that from everybody else', async () => {
  await aCrowd();
  await saveMine();
  show();
  await screen.findByRole('heading', { name: 'Wer fehlt noch?' });
  expect(screen.queryByText(/^Noch niemand kommt aus/)).toBeNull();
});

test('speaks English', async () => {
  await aCrowd();
  await saveMine();
  await act(async () => show('/menschen/felder', 'en'));
  await screen.findByRole('heading', { name: 'Who is here, who is missing?' });
  expect(await tile(/^Museum \(en\)\s*7/)).toBeDefined();
});
