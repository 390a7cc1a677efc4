import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { myProfile } from '#data/profiles.ts';
import { cardSchema, EMPTY_CARD, type Card } from '#domain/profile.ts';
import { suggestionsFor } from '#domain/matching.ts';
import { accounts, readCollection, wipe } from '../support/emulator-admin.ts';
import { goOffline, goOnline } from '../support/network.ts';
import { renderApp } from '../support/render-app.tsx';
import type { PlainDocument } from '../support/rest-values.ts';
import { seedEvent } from '../support/seed-event.ts';
import { cardOf, emptyDirectory, putCards } from '../support/seed-people.ts';

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent({
    event: {
      fields: ['Museum', 'Verein', 'Startup', 'Theater'].map((word) => ({ de: word, en: word })),
      interests: [{ de: 'Archive', en: 'Archives' }],
    },
  });
});

afterEach(() => vi.useRealTimers());

const person = (name: string, field: string, rest: Partial<Card> = {}): Card => ({
  ...EMPTY_CARD,
  name,
  fields: field ? [field] : [],
  ...rest,
});
const anna = person('Anna', 'Museum', { interests: ['Archive'], seeks: ['Podcasts'] });
const ben = person('Ben', 'Verein', { interests: ['Archive'], offers: ['Podcasts'] });

/** Saves my profile as the form does, and waits until the server has it. */
const saveMine = async (card: Card, visible = true) => {
  myProfile.save({ card, visible, contact: EMPTY_CONTACT });
  await waitFor(() => expect(myProfile.get().state).toBe('none'));
  return (await accounts())[0]!.localId;
};
const showPeople = () => renderApp({ path: '/menschen' });
const cardNamed = (name: string) => screen.findByRole('article', { name });
const expectCard = async (name: string) => expect(await cardNamed(name)).toBeDefined();
const expectText = async (text: string | RegExp) => expect(await screen.findByText(text)).toBeDefined();
const namesNow = () =>
  screen.queryAllByRole('article').map((card) => within(card).getByRole('heading').textContent);
/** A list that the phone remembers may be seen for a moment before the one that was looked up. */
const expectNames = (...expected: string[]) =>
  waitFor(() => expect(namesNow().toSorted()).toEqual(expected.toSorted()));
const refresh = () => screen.findByRole('button', { name: 'Aktualisieren' });
/** Half a minute later: the phone may look again. */
const later = () => vi.setSystemTime(Date.now() + 30_000);

test('invites whoever has no profile, and leads to it', async () => {
  const { user } = showPeople();
  await screen.findByRole('heading', { name: 'Wen solltest Du heute treffen?' });
  await user.click(screen.getByRole('link', { name: 'Profil anlegen' }));
  await screen.findByRole('heading', { name: 'Mein Profil' });
  expect(await accounts()).toEqual([]);
});

test('shows two people of different fields to each other, with the reason in their words', async () => {
  await putCards({ ben });
  const uid = await saveMine(anna);
  showPeople();
  const card = await cardNamed('Ben');
  expect(card.textContent).toContain('Ben bietet, was Du suchst: „Podcasts“.');
  expect(card.textContent).toContain('Euch beide beschäftigt „Archive“.');
  expect(card.textContent).toContain('Du bietest „Podcasts“ an: Womit fange ich da am besten an?');

  const shards = Object.values(await readCollection('events/bsen/directory'));
  const everybody = shards.flatMap((shard) =>
    Object.entries(shard['cards'] as PlainDocument).map(([id, each]) => ({
      ...v.parse(cardSchema, each),
      uid: id,
    })),
  );
  expect(suggestionsFor('ben', everybody).map((suggestion) => suggestion.uid)).toEqual([uid]);
});

test('unfolds the whole card', async () => {
  await putCards({ emil: person('Emil', 'Verein', { networks: ['Stammtisch'], lesson: 'Kein Strom.' }) });
  await saveMine(anna);
  const { user } = showPeople();
  const card = await cardNamed('Emil');
  expect(within(card).getByText('Stammtisch').checkVisibility()).toBe(false);
  await user.click(within(card).getByText('Ansehen'));
  expect(within(card).getByText('Stammtisch').checkVisibility()).toBe(true);
  expect(within(card).getByText('Aus einem Fehler gelernt').checkVisibility()).toBe(true);
});

test('prefers other fields: who is in mine is left out while there are enough others', async () => {
  const others = Object.fromEntries(
    ['Verein', 'Startup', 'Theater'].map((field) => [
      field,
      person(`Aus ${field}`, field, { interests: ['Archive'] }),
    ]),
  );
  await putCards({ ...others, carl: person('Carl', 'Museum', { interests: ['Archive'] }) });
  await saveMine(anna);
  showPeople();
  await expectCard('Aus Verein');
  await expectNames('Aus Startup', 'Aus Theater', 'Aus Verein');
});

test('says that only my own field is here, and shows these people all the same', async () => {
  await putCards({ carl: person('Carl', 'Museum', { interests: ['Archive'] }) });
  await saveMine(anna);
  showPeople();
  await expectText(/^Bisher sind nur Menschen aus Deinem eigenen Feld da/);
  await expectCard('Carl');
});

test('finds people for somebody who chose nothing', async () => {
  await putCards({ ben });
  await saveMine(person('Mia', '', { undecided: true }));
  showPeople();
  const card = await cardNamed('Ben');
  expect(card.textContent).toContain('Ben bringt den Blick aus dem Feld „Verein“ mit.');
});

test('says so when nobody else is here, and leads to the survey', async () => {
  await saveMine(anna);
  showPeople();
  await screen.findByRole('heading', { name: 'Außer Dir ist noch niemand da' });
  expect(screen.getByRole('link', { name: /weitersagen/ }).getAttribute('href')).toBe('/umfrage');
});

test('tells the invisible why nobody is listed, and makes them visible', async () => {
  await putCards({ ben });
  const uid = await saveMine(anna, false);
  const { user } = showPeople();
  await screen.findByRole('heading', { name: 'Du bist gerade unsichtbar' });
  expect(namesNow()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Sichtbar werden' }));
  await expectCard('Ben');
  await waitFor(async () => expect(await cardOf(uid)).toMatchObject({ name: 'Anna' }));
});

test('shows who came and forgets who hid when I look again, at most every 20 seconds', async () => {
  await putCards({ ben });
  await saveMine(anna);
  const { user } = showPeople();
  await expectCard('Ben');
  await expectText('Zuletzt nachgesehen: gerade eben.');
  await putCards({ ben: null, dora: person('Dora', 'Theater') });
  await user.click(await refresh());
  await expectText(/^Gerade erst nachgesehen/);
  await expectNames('Ben');
  later();
  await user.click(await refresh());
  await expectCard('Dora');
  await expectNames('Dora');
});

test('misses nobody who came between my last look and a change of my own', async () => {
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  await putCards({ ben }, minutesAgo(60));
  const uid = await saveMine(anna);
  await putCards({ [uid]: anna }, minutesAgo(50));
  showPeople();
  await expectCard('Ben');
  await expectText('Zuletzt nachgesehen: gerade eben.');
  cleanup();
  await putCards({ dora: person('Dora', 'Theater') }, minutesAgo(10));
  await saveMine({ ...anna, sentence: 'Neu.' });
  showPeople();
  await expectCard('Dora');
});

test('considers what I just saved before the server has it', async () => {
  await putCards({ fritz: person('Fritz', 'Verein', { interests: ['Brot'] }) });
  await saveMine(anna);
  showPeople();
  expect((await cardNamed('Fritz')).textContent).toContain(
    'Du kommst aus dem Feld „Museum“, Fritz aus „Verein“',
  );
  await goOffline();
  myProfile.save({ card: { ...anna, interests: ['Brot'] }, visible: true, contact: EMPTY_CONTACT });
  await waitFor(async () =>
    expect((await cardNamed('Fritz')).textContent).toContain('Euch beide beschäftigt „Brot“.'),
  );
});

test('shows the last known people offline, and looks by itself when the network is back', async () => {
  await putCards({ ben });
  await saveMine(anna);
  showPeople();
  await expectCard('Ben');
  cleanup();
  await goOffline();
  showPeople();
  await expectCard('Ben');
  await expectText('Offline. Du siehst, wen dieses Gerät zuletzt gefunden hat.');
  await putCards({ dora: person('Dora', 'Theater') });
  await goOnline();
  await expectCard('Dora');
});

test('waits with the suggestions while a first profile is on its way', async () => {
  await putCards({ ben });
  await goOffline();
  myProfile.save({ card: anna, visible: true, contact: EMPTY_CONTACT });
  showPeople();
  await screen.findByRole('heading', { name: 'Dein Profil ist noch unterwegs' });
  await goOnline();
  await expectCard('Ben');
});

test('counts a damaged card and shows the others', async () => {
  await putCards({ ben, broken: { name: 7 } });
  await saveMine(anna);
  showPeople();
  await expectCard('Ben');
  await expectText('1 Karte ließ sich nicht lesen.');
});

const HOSTILE = [
  '<img src=x onerror="document.title=`owned`">',
  '"><script>document.title="owned"</script>',
  '{{constructor.constructor("document.title=1")()}}',
  'مرحبا بالعالم والناس كلهم',
  'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente-1234',
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(3),
  '\u202Egnirts lasrever a si siht',
  'T\u0336\u0328o\u0321\u0316 \u0489\u031B\u0334i\u0322nvoke',
];

test.each(HOSTILE)('shows %s as typed, executes nothing and stays within 360 pixels', async (text) => {
  const name = text.slice(0, 60);
  const term = text.slice(0, 40);
  await putCards({ eve: person(name, term, { sentence: text, interests: [term], lesson: text }) });
  await saveMine({ ...anna, interests: [term] });
  const { user } = showPeople();
  await expectNames(name.trim());
  const card = screen.getByRole('article');
  await user.click(within(card).getByText('Ansehen'));
  expect(card.textContent).toContain(text);
  expect(document.title).toBe('Menschen · #bsen');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});
