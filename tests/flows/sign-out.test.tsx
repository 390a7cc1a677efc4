import { configure, waitFor } from '@testing-library/dom';
import { beforeEach, expect, test } from 'vitest';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { createAccount, readCollection, wipe } from '../support/emulator-admin.ts';
import { aFrame, aProfile, aSession } from '../support/factories.ts';
import { leaveOnPhone } from '../support/left-on-phone.ts';
import {
  enterBy,
  onlyAccount,
  onlyProfileOf,
  PASSWORD,
  expectMember,
  storedFavourites,
  tap,
} from '../support/me-page.ts';
import { goOffline, goOnline } from '../support/network.ts';
import { openPhone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

const ANNA = 'anna@example.org';
const OUT = 'Von diesem Gerät abmelden';

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

/** A member whose profile and favourites have all arrived. */
const memberPhone = async () => {
  await createAccount(ANNA, PASSWORD);
  leaveOnPhone({ profile: aProfile({ name: 'Anna' }), favourites: ['archive-oeffnen'] });
  const phone = await openPhone('/ich');
  await onlyProfileOf('Anna');
  await enterBy(phone, 'Schon dabei', ANNA);
  await expectMember(phone, ANNA);
  const uid = await onlyAccount(ANNA);
  await waitFor(async () => expect(await storedFavourites(uid)).toEqual(['archive-oeffnen']));
  await phone.screen.findByText('gesendet, für andere sichtbar');
  // The phone hears a moment after the server that nothing is left to send.
  const { favourites, unsentFavourites } = await phone.module('favourites');
  await waitFor(() => expect([favourites.get().size, unsentFavourites()]).toEqual([1, false]));
  return { phone, uid };
};

/** What the phone still keeps of ours, apart from the programme and the display. */
const keptHere = () =>
  Object.keys(localStorage).filter(
    (key) => !['bsen:programme', 'bsen:preferences', 'bsen:account'].includes(key),
  );

test('empties the phone and leaves the account as it is', async () => {
  const { phone, uid } = await memberPhone();
  const again = phone.reloaded();
  await tap(phone, OUT);
  await again;
  await phone.screen.findByText('Du bist abgemeldet. Dieses Gerät hat alles vergessen.');
  expect(keptHere().filter((key) => localStorage.getItem(key)?.includes('archive-oeffnen'))).toEqual([]);
  await phone.screen.findByText('noch keine');
  expect(await onlyProfileOf('Anna')).toBe(uid);
  expect(await storedFavourites(uid)).toEqual(['archive-oeffnen']);
});

test('forgets what Firestore remembered', async () => {
  const { phone } = await memberPhone();
  const again = phone.reloaded();
  await tap(phone, OUT);
  await again;
  await goOffline();
  const { firestoreSdk } = await phone.module('sdk');
  const { db, collection, getDocsFromCache } = await firestoreSdk();
  expect((await getDocsFromCache(collection(db, 'events/bsen/profiles'))).size).toBe(0);
});

test('warns while something is not sent, and goes on when told to', async () => {
  const { phone, uid } = await memberPhone();
  await goOffline();
  const { markFavourite } = await phone.module('favourites');
  markFavourite('spaeter', true);
  await tap(phone, OUT);
  await phone.screen.findByRole('heading', { name: 'Etwas ist noch nicht gesendet' });
  await tap(phone, 'Angemeldet bleiben');
  await expectMember(phone, ANNA);
  await tap(phone, OUT);
  const again = phone.reloaded();
  await tap(phone, 'Trotzdem abmelden');
  await again;
  await phone.screen.findByText(/Du bist abgemeldet/);
  await goOnline();
  expect(await storedFavourites(uid)).toEqual(['archive-oeffnen']);
  expect(Object.keys(await readCollection('events/bsen/profiles'))).toEqual([uid]);
});

test.each([
  ['a session', 'sessions', { 'archive-oeffnen': { session: aSession({ title: 'Halb' }), seenAt: 1 } }],
  ['the frame', 'frame', { frame: aFrame(), seenAt: 1 }],
  ['a note', 'notes', { ben: 'Kennt das' }],
])('warns while %s is being written', async (_, name, draft) => {
  const { phone } = await memberPhone();
  localStorage.setItem(`bsen:draft:${name}`, JSON.stringify(draft));
  await phone.reload();
  await expectMember(phone, ANNA);
  await tap(phone, OUT);
  await phone.screen.findByRole('heading', { name: 'Etwas ist noch nicht gesendet' });
  expect(keptHere()).toContain(`bsen:draft:${name}`);
});

test('warns while somebody who was scanned is not confirmed yet', async () => {
  const { phone } = await memberPhone();
  const person = { name: 'Ben', contact: EMPTY_CONTACT };
  const scan = {
    code: 'K7PQRS',
    uid: '',
    ...person,
    mine: person,
    at: Date.now(),
    pairedWith: '',
    isOwn: false,
  };
  localStorage.setItem('bsen:scans', JSON.stringify([scan]));
  await phone.reload();
  await expectMember(phone, ANNA);
  await tap(phone, OUT);
  await phone.screen.findByRole('heading', { name: 'Etwas ist noch nicht gesendet' });
});

test('makes another tab begin anew, too', async () => {
  const { phone } = await memberPhone();
  const other = await openPhone('/ich');
  await expectMember(other, ANNA);
  const both = [phone.reloaded(), other.reloaded()];
  await tap(phone, OUT);
  await Promise.all(both);
  await other.screen.findByText('Du bist ohne Konto hier. Zum Lesen und Merken brauchst Du keins.');
});
