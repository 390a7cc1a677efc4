import { act, cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { EMPTY_CARD, type Card } from '#domain/profile.ts';
import { accounts, readDocument, refuseSignUps, wipe, writeDocument } from '../support/emulator-admin.ts';
import { anEvent, aCard } from '../support/factories.ts';
import { ailNetwork, goOffline, goOnline, healNetwork } from '../support/network.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { cardOf, SHARD_PATHS } from '../support/seed-people.ts';

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

afterEach(() => vi.restoreAllMocks());

const field = (name: string) =>
  screen.findByLabelText<HTMLInputElement>(name, { selector: 'input,textarea' });
const type = async (user: UserEvent, name: string, text: string) => user.type(await field(name), text);
const tick = async (user: UserEvent, name: string | RegExp) =>
  user.click(await screen.findByRole('checkbox', { name }));
const save = async (user: UserEvent) => user.click(await screen.findByRole('button', { name: /^Speichern/ }));
const expectText = async (text: string | RegExp) => expect(await screen.findByText(text)).toBeDefined();

const VISIBLE = /^In der Liste der Menschen zeigen/;
const UNDECIDED = /^Ich weiß noch nicht, was ich suche/;
const WAITING = 'Noch nicht gesendet – sicher auf diesem Gerät.';

/** My uid, once there is exactly one account. */
const myUid = async () => {
  await waitFor(async () => expect(await accounts()).toHaveLength(1));
  return (await accounts())[0]!.localId;
};
const profileIn = async (uid: string) => readDocument(`events/bsen/profiles/${uid}`);

/** What another phone of the same person would have stored. */
const storeElsewhere = async (uid: string, card: Card) => {
  await writeDocument(`events/bsen/profiles/${uid}`, { card, visible: true, updatedAt: new Date() });
};

const saveAs = async (user: UserEvent, name: string) => {
  await type(user, 'Name', name);
  await save(user);
  await expectText('Gespeichert.');
  return myUid();
};

test('creates the account with the saved profile, and not before', async () => {
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Kim');
  await type(user, 'Ein Satz über Dich', 'Ich sammle Orte.');
  await tick(user, 'Museum');
  await type(user, 'Ein anderes Feld', 'Zirkus');
  await type(user, 'Was beschäftigt Dich?', 'Archive, Brot{Enter}');
  await type(user, 'Ich biete', 'Zeit{Enter}');
  await type(user, 'Ich suche', 'Rat{Enter}');
  expect(await accounts()).toEqual([]);
  await save(user);
  await expectText('Gespeichert.');
  const uid = await myUid();
  const card = {
    ...EMPTY_CARD,
    name: 'Kim',
    sentence: 'Ich sammle Orte.',
    fields: ['Museum', 'Zirkus'],
    interests: ['Archive', 'Brot'],
    offers: ['Zeit'],
    seeks: ['Rat'],
  };
  expect(await profileIn(uid)).toEqual({
    card,
    visible: true,
    contact: EMPTY_CONTACT,
    updatedAt: expect.any(Date),
  });
  expect(await cardOf(uid)).toEqual(card);
});

test('takes a word that was typed but not added when saving follows at once', async () => {
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Kim');
  await type(user, 'Ich suche', 'Rat');
  await save(user);
  await expectText('Gespeichert.');
  expect(await cardOf(await myUid())).toMatchObject({ seeks: ['Rat'] });
});

test('asks for the name at its field and sends nothing without', async () => {
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Ein Satz über Dich', 'Namenlos.');
  await save(user);
  await expectText('Wie heißt Du? Ohne Namen geht es nicht.');
  expect(document.activeElement).toBe(await field('Name'));
  expect(await accounts()).toEqual([]);
});

test('says at the list that there are too many, and how many may be', async () => {
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Kim');
  await type(user, 'Ich biete', 'eins, zwei, drei, vier, fünf, sechs{Enter}');
  await expectText('Zu viele: höchstens 5.');
  await save(user);
  expect(document.activeElement).toBe(await field('Ich biete'));
  expect(await accounts()).toEqual([]);
});

test('saves „weiß noch nicht“ without seeks, and brings them back when it is unticked before', async () => {
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Kim');
  await type(user, 'Ich suche', 'Rat{Enter}');
  await tick(user, UNDECIDED);
  await expectText('Beiseitegelegt, bis Du speicherst: Rat.');
  await tick(user, UNDECIDED);
  await screen.findByRole('button', { name: '„Rat“ entfernen' });
  await tick(user, UNDECIDED);
  await save(user);
  await expectText('Gespeichert.');
  expect(await cardOf(await myUid())).toMatchObject({ undecided: true, seeks: [] });
});

test('removes the card when I become invisible', async () => {
  const { user } = renderApp({ path: '/profil' });
  const uid = await saveAs(user, 'Kim');
  expect(await cardOf(uid)).toMatchObject({ name: 'Kim' });
  await tick(user, VISIBLE);
  await expectText('Noch nicht gespeichert.');
  await save(user);
  await waitFor(async () => expect(await cardOf(uid)).toBeUndefined());
  expect(await profileIn(uid)).toMatchObject({ visible: false, card: { name: 'Kim' } });
});

test('keeps a profile saved offline and sends it when the network is back', async () => {
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Kim im Keller');
  await goOffline();
  await save(user);
  expect((await screen.findAllByText(WAITING, { exact: false })).length).toBeGreaterThan(0);
  expect(await accounts()).toEqual([]);
  await goOnline();
  await expectText('Gespeichert.');
  expect(await cardOf(await myUid())).toMatchObject({ name: 'Kim im Keller' });
});

test('says that it is being sent while a request is on its way', async () => {
  const { user } = renderApp({ path: '/profil' });
  const uid = await saveAs(user, 'Kim');
  await type(user, 'Name', ' neu');
  await ailNetwork('silent');
  await save(user);
  await expectText('Wird gesendet …');
  await healNetwork();
  await goOffline();
  await goOnline();
  await expectText('Gespeichert.');
  await waitFor(async () => expect(await cardOf(uid)).toMatchObject({ name: 'Kim neu' }));
});

test('says so when too many sign up at once, and sends by itself later', async () => {
  await refuseSignUps(1);
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Kim');
  await save(user);
  await expectText(/^Gerade melden sich zu viele auf einmal an\. Dein Profil ist sicher/);
  await expectText('Gespeichert.');
  expect(await cardOf(await myUid())).toMatchObject({ name: 'Kim' });
});

/** From now on the phone has no room for what the app wants to keep; Firestore's own few bytes still fit. */
const fillStorage = () => {
  const setItem = Storage.prototype.setItem;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function fitting(this: Storage, key, value) {
    if (key.startsWith('bsen:')) throw new DOMException('full', 'QuotaExceededError');
    setItem.call(this, key, value);
  });
};

test('says so when the phone has no room, and sends the profile all the same', async () => {
  const { user } = renderApp({ path: '/profil' });
  await field('Name');
  fillStorage();
  await type(user, 'Name', 'Kim ohne Platz');
  await expectText(/auf diesem Gerät ist kein Platz für den Entwurf/);
  await goOffline();
  await save(user);
  await expectText(/^Noch nicht gesendet, und auf diesem Gerät ist kein Platz mehr/);
  await goOnline();
  await expectText('Gespeichert.');
  expect(await cardOf(await myUid())).toMatchObject({ name: 'Kim ohne Platz' });
});

test('offers an unfinished draft again, lets it go, and brings it back', async () => {
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Ki');
  cleanup();
  renderApp({ path: '/profil' });
  await expectText('Hier ist Dein Entwurf von vorhin. Er ist noch nicht gespeichert.');
  expect(await field('Name')).toHaveProperty('value', 'Ki');
  await user.click(await screen.findByRole('button', { name: 'Entwurf verwerfen' }));
  expect(await field('Name')).toHaveProperty('value', '');
  await user.click(await screen.findByRole('button', { name: 'Zurückholen' }));
  expect(await field('Name')).toHaveProperty('value', 'Ki');
});

test('offers both versions when another phone changed the profile meanwhile, and sends neither by itself', async () => {
  const { user } = renderApp({ path: '/profil' });
  const uid = await saveAs(user, 'Kim');
  await type(user, 'Name', ' von hier');
  await storeElsewhere(uid, aCard({ name: 'Kim von dort' }));
  await expectText(/^Dein Profil wurde inzwischen auf einem anderen Gerät geändert/);
  await save(user);
  expect(await profileIn(uid)).toMatchObject({ card: { name: 'Kim von dort' } });
  await user.click(screen.getByRole('button', { name: 'Meine hier behalten' }));
  await save(user);
  await expectText('Gespeichert.');
  expect(await profileIn(uid)).toMatchObject({ card: { name: 'Kim von hier' } });
});

test('takes the other phone’s version when I choose it', async () => {
  const { user } = renderApp({ path: '/profil' });
  const uid = await saveAs(user, 'Kim');
  await type(user, 'Name', ' von hier');
  await storeElsewhere(uid, aCard({ name: 'Kim von dort' }));
  await user.click(await screen.findByRole('button', { name: 'Die andere übernehmen' }));
  expect(await field('Name')).toHaveProperty('value', 'Kim von dort');
  expect(await profileIn(uid)).toMatchObject({ card: { name: 'Kim von dort' } });
});

test('notices another phone’s change also when the draft is from an earlier visit', async () => {
  const { user } = renderApp({ path: '/profil' });
  const uid = await saveAs(user, 'Kim');
  await type(user, 'Name', ' von hier');
  cleanup();
  await storeElsewhere(uid, aCard({ name: 'Kim von dort' }));
  renderApp({ path: '/profil' });
  await expectText(/^Dein Profil wurde inzwischen auf einem anderen Gerät geändert/);
});

test('keeps what the server refused in the form and sends it again', async () => {
  const now = new Date();
  for (const shard of SHARD_PATHS) await writeDocument(shard, { cards: {}, updatedAt: now, broken: true });
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Kim');
  await save(user);
  await expectText(/^Der Server hat Dein Profil nicht angenommen/);
  expect(await field('Name')).toHaveProperty('value', 'Kim');
  for (const shard of SHARD_PATHS) await writeDocument(shard, { cards: {}, updatedAt: now });
  await user.click(await screen.findByRole('button', { name: 'Noch einmal senden' }));
  await expectText('Gespeichert.');
  expect(await cardOf(await myUid())).toMatchObject({ name: 'Kim' });
});

test('keeps a field that is no longer on the organizers’ list', async () => {
  const { user } = renderApp({ path: '/profil' });
  await tick(user, 'Museum');
  const uid = await saveAs(user, 'Kim');
  cleanup();
  await seedEvent({ event: { fields: anEvent().fields.filter((term) => term.de !== 'Museum') } });
  renderApp({ path: '/profil' });
  await screen.findByRole('button', { name: '„Museum“ entfernen' });
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Museum' })).toBeNull());
  await saveAs(user, ' Neu');
  expect(await cardOf(uid)).toMatchObject({ name: 'Kim Neu', fields: ['Museum'] });
});

test('shows the lists in English and stores their German words', async () => {
  const { user } = await act(async () => renderApp({ path: '/profil', language: 'en' }));
  await type(user, 'Name', 'Kim');
  await tick(user, 'City administration');
  await type(user, 'What do you care about?', 'Archives{Enter}');
  await screen.findByRole('button', { name: 'Remove “Archives”' });
  await user.click(await screen.findByRole('button', { name: /^Save/ }));
  await expectText('Saved.');
  expect(await cardOf(await myUid())).toMatchObject({ fields: ['Stadtverwaltung'], interests: ['Archive'] });
});

test('shows how others see me', async () => {
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Kim');
  await type(user, 'Was beschäftigt Dich?', 'Brot{Enter}');
  const card = screen.getByRole('article', { name: 'Kim' });
  expect(within(card).getByText('Brot')).toBeDefined();
});
