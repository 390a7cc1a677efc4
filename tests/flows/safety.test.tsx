import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { collection, getDocs, query, where } from 'firebase/firestore';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { myProfile } from '#data/profiles.ts';
import { pairId } from '#domain/pair.ts';
import type { Card } from '#domain/profile.ts';
import { accounts, readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aProfile } from '../support/factories.ts';
import { goOffline, goOnline } from '../support/network.ts';
import { otherPhone } from '../support/other-phone.ts';
import { renderApp } from '../support/render-app.tsx';
import {
  blockedOnServer,
  person,
  putBlock,
  putPerson,
  putSanction,
  removeBlock,
  reportsOnServer,
} from '../support/safety.ts';
import { seedEvent } from '../support/seed-event.ts';
import { cardOf, emptyDirectory } from '../support/seed-people.ts';

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent();
});

afterEach(() => vi.useRealTimers());

const anna = person('Anna', 'Museum');

/** Saves my profile, and waits until the server has it; returns my uid. */
const saveMine = async (card: Card): Promise<string> => {
  myProfile.save({ ...aProfile(), card });
  await waitFor(() => expect(myProfile.get().state).toBe('none'));
  const uid = (await accounts())[0]!.localId;
  await waitFor(async () => expect(await cardOf(uid)).toMatchObject({ name: card.name }));
  return uid;
};

/** The names on the cards that are on screen. */
const namesNow = () =>
  screen.queryAllByRole('article').map((card) => within(card).getByRole('heading').textContent ?? '');

const expectNames = (...names: string[]): Promise<void> =>
  waitFor(() => expect(namesNow().toSorted()).toEqual(names.toSorted()));

const showPeople = () => renderApp({ path: '/menschen' }).user;
type User = ReturnType<typeof showPeople>;
const tap = async (user: User, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));
const openMenu = (user: User, name: string) => tap(user, `Mehr zu ${name}: blockieren oder melden`);
const choose = async (user: User, name: string, what: 'Blockieren' | 'Melden') => {
  await openMenu(user, name);
  await tap(user, new RegExp(`^${what}`));
};
const block = async (user: User, name: string) => {
  await choose(user, name, 'Blockieren');
  await screen.findByRole('heading', { name: `${name} blockieren?` });
  await tap(user, 'Blockieren');
};
const refresh = async (user: User) => {
  vi.setSystemTime(Date.now() + 30_000);
  await tap(user, 'Aktualisieren');
};

const pairOf = (one: string, other: string) => ({
  people: [one, other].toSorted(),
  code: '',
  shares: {},
  met: {},
  meeting: null,
  madeAt: new Date(),
  updatedAt: new Date(),
  expiresAt: new Date(Date.now() + 80 * 86_400_000),
});

test('blocks somebody at once, ends the contact, and tells only the two phones', async () => {
  await putPerson('bea-block', person('Bea', 'Verein'));
  await putPerson('carl-block', person('Carl', 'Theater'));
  const uid = await saveMine(anna);
  const path = `events/bsen/pairs/${pairId(uid, 'bea-block')}`;
  await writeDocument(path, pairOf(uid, 'bea-block'));
  const user = showPeople();
  await expectNames('Bea', 'Carl');
  await block(user, 'Bea');
  await expectNames('Carl');
  const told = (await screen.findByText(/ist blockiert/)).closest('[tabindex="-1"]');
  expect(told?.contains(document.activeElement) || document.activeElement === told).toBe(true);
  await waitFor(async () => expect(await blockedOnServer(uid)).toEqual(['bea-block']));
  await waitFor(async () => expect(await readDocument(path)).toBeNull());

  const { db } = otherPhone('bea-block');
  const about = query(collection(db, 'events/bsen/blocks'), where('about', '==', 'bea-block'));
  expect((await getDocs(about)).docs.map((found) => found.data()['by'])).toEqual([uid]);
});

test('forgets who blocked me at my next look, and shows them again when they take it back', async () => {
  await putPerson('dora-block', person('Dora', 'Verein'));
  const uid = await saveMine(anna);
  const user = showPeople();
  await expectNames('Dora');
  await putBlock('dora-block', uid);
  await refresh(user);
  await expectNames();
  expect(document.body.textContent).not.toContain('Dora');
  await removeBlock('dora-block', uid);
  await refresh(user);
  await expectNames('Dora');
});

test('takes a block back, at once under the card and later in the list', async () => {
  await putPerson('emil-block', person('Emil', 'Verein'));
  const uid = await saveMine(anna);
  const user = showPeople();
  await block(user, 'Emil');
  await tap(user, 'Rückgängig');
  await expectNames('Emil');
  await block(user, 'Emil');
  await expectNames();
  await waitFor(async () => expect(await blockedOnServer(uid)).toEqual(['emil-block']));
  await user.click(await screen.findByRole('link', { name: 'Wen ich blockiert habe' }));
  const list = await screen.findByRole('list', { name: 'Wen Du blockiert hast' });
  expect(within(list).getByText('Emil')).toBeVisible();
  await tap(user, /^Zurücknehmen.*Emil$/);
  await screen.findByRole('heading', { name: 'Du hast niemanden blockiert' });
  await waitFor(async () => expect(await blockedOnServer(uid)).toEqual([]));
});

test('hides whom I blocked offline, and keeps to it until it is sent', async () => {
  await putPerson('fritz-block', person('Fritz', 'Verein'));
  const uid = await saveMine(anna);
  const user = showPeople();
  await expectNames('Fritz');
  await goOffline();
  await block(user, 'Fritz');
  await expectNames();
  cleanup();
  showPeople();
  await screen.findByText(/^Offline\./);
  await expectNames();
  expect(await blockedOnServer(uid)).toEqual([]);
  await goOnline();
  await waitFor(async () => expect(await blockedOnServer(uid)).toEqual(['fritz-block']));
});

const report = async (user: User, name: string, reason: string) => {
  await choose(user, name, 'Melden');
  await user.click(await screen.findByRole('radio', { name: 'Werbung, Spam' }));
  await user.type(screen.getByRole('textbox', { name: 'Was ist passiert?' }), reason);
  await tap(user, 'An die Organisation melden');
  await screen.findByRole('heading', { name: 'Danke für Deine Meldung' });
  await user.click(screen.getAllByRole('button', { name: 'Schließen' })[0]!);
};

test('asks what happened before it reports', async () => {
  await putPerson('gerd-report', person('Gerd', 'Verein'));
  await saveMine(anna);
  const user = showPeople();
  await choose(user, 'Gerd', 'Melden');
  await tap(user, 'An die Organisation melden');
  expect(await screen.findByText('Bitte wähle aus, worum es geht.')).toBeVisible();
  expect(screen.getByText('Bitte schreib ein, zwei Sätze dazu.')).toBeVisible();
});

test('reports somebody once', async () => {
  await putPerson('hans-report', person('Hans', 'Verein'));
  const uid = await saveMine(anna);
  const user = showPeople();
  await report(user, 'Hans', 'Verkauft Kurse.');
  await waitFor(async () =>
    expect(await reportsOnServer(uid)).toMatchObject({
      'hans-report': { kind: 'advertising', reason: 'Verkauft Kurse.', name: 'Hans' },
    }),
  );
  await openMenu(user, 'Hans');
  expect(await screen.findByText('schon gemeldet')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Melden/ })).toBeNull();
});

test('keeps reports offline, and sends several one after the other', { timeout: 60_000 }, async () => {
  await putPerson('ida-report', person('Ida', 'Verein'));
  await putPerson('jan-report', person('Jan', 'Theater'));
  const uid = await saveMine(anna);
  const user = showPeople();
  await expectNames('Ida', 'Jan');
  await goOffline();
  await report(user, 'Ida', 'Erster Grund.');
  await report(user, 'Jan', 'Zweiter Grund.');
  expect(await reportsOnServer(uid)).toEqual({});
  await goOnline();
  await waitFor(
    async () =>
      expect(Object.keys(await reportsOnServer(uid)).toSorted()).toEqual(['ida-report', 'jan-report']),
    { timeout: 45_000 },
  );
});

test('says that I have reported ten people already', async () => {
  await putPerson('kai-report', person('Kai', 'Verein'));
  const uid = await saveMine(anna);
  const said = { kind: 'other', reason: 'Grund', name: 'Jemand', at: new Date() };
  const reports = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`uid-${index}`, said]));
  await writeDocument(`events/bsen/reports/${uid}`, { reports, last: 'uid-9', updatedAt: new Date() });
  const user = showPeople();
  await openMenu(user, 'Kai');
  expect(await screen.findByText(/^Du hast schon zehn Menschen gemeldet/)).toBeVisible();
});

test('tells the hidden why, shows them nobody, and brings their card back afterwards', async () => {
  await putPerson('lea-hidden', person('Lea', 'Verein'));
  const uid = await saveMine(anna);
  const user = showPeople();
  await expectNames('Lea');
  await putSanction(uid, { hidden: true, readOnly: false, reason: 'Bitte sprich uns an.' });
  await refresh(user);
  expect(await screen.findByText('Deine Karte ist ausgeblendet')).toBeVisible();
  expect(screen.getByText('Bitte sprich uns an.')).toBeVisible();
  await expectNames();
  await putSanction(uid, { hidden: false, readOnly: false, reason: '' });
  await expectNames('Lea');
  await waitFor(async () => expect(await cardOf(uid)).toMatchObject({ name: 'Anna' }));
});

test('tells on the own page who can only read, and why', async () => {
  const uid = await saveMine(anna);
  await putSanction(uid, { hidden: false, readOnly: true, reason: 'Zu viel Werbung.' });
  renderApp({ path: '/ich' });
  expect(await screen.findByText('Du kannst gerade nur lesen')).toBeVisible();
  expect(screen.getByText('Zu viel Werbung.')).toBeVisible();
});

test('says why a change was refused, in the form where it was made', async () => {
  const uid = await saveMine(anna);
  await putSanction(uid, { hidden: false, readOnly: true, reason: 'Zu viel Werbung.' });
  myProfile.save({ ...aProfile(), card: { ...anna, sentence: 'Kauft meinen Kurs!' } });
  renderApp({ path: '/profil' });
  expect(await screen.findByText(/^Der Server hat Dein Profil nicht angenommen/)).toBeVisible();
  expect(await screen.findByText('Du kannst gerade nur lesen')).toBeVisible();
  expect(screen.getByText('Zu viel Werbung.')).toBeVisible();
});
