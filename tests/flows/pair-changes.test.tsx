import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { codeForToday, myCode, myCodes } from '#data/codes.ts';
import { endPair, myPairChanges } from '#data/pairs.ts';
import { lastNames } from '#data/seen-pairs.ts';
import { lastRevealed } from '#data/share-memory.ts';
import { firestoreSdk } from '#data/sdk.ts';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { addMinutes, wallTimeAt } from '#domain/wall-time.ts';
import { readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { arriveAs } from '../support/meeting-people.ts';
import { goOffline, goOnline } from '../support/network.ts';
import { otherPhone } from '../support/other-phone.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { aPerson, putPair, putPerson } from '../support/seed-meeting.ts';
import { emptyDirectory } from '../support/seed-people.ts';

configure({ asyncUtilTimeout: 25_000 });

const anna = aPerson('Anna', 'Museum');
const START = addMinutes(`${wallTimeAt(Date.now(), 'Europe/Berlin').slice(0, 10)}T09:00`, 24 * 60);
const bensPhone = otherPhone('ben');

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent({
    programme: aProgramme([aSession({ id: 'pause', start: START, minutes: 30, kind: 'break' })]),
  });
  await putPerson('ben', aPerson('Ben', 'Verein'));
});

const open = (id: string) => renderApp({ path: `/menschen/kontakte/${id}` }).user;
const stored = (id: string) => readDocument(`events/bsen/pairs/${id}`);
const section = async (name: string) =>
  within((await screen.findByRole('heading', { name, level: 2 })).closest('section')!);
const sent = () => waitFor(() => expect(myPairChanges.get().state).toBe('none'));

const bensMeeting = async (id: string, at: string, place: string) => {
  const { doc, writeBatch, serverTimestamp } = await firestoreSdk();
  const batch = writeBatch(bensPhone.db);
  const meeting = { at, place, by: 'ben' };
  batch.update(doc(bensPhone.db, `events/bsen/pairs/${id}`), { meeting, updatedAt: serverTimestamp() });
  await batch.commit();
};

test('withdraws my code with the contact that it made, and shows another one', async () => {
  const me = await arriveAs(anna);
  const { code } = codeForToday('2026-01-01', me);
  await waitFor(() => expect(myCodes.get().state).toBe('none'));
  const id = await putPair(me, 'ben', { code });
  expect(await endPair(me, id)).toEqual({ ok: true });
  expect(await readDocument(`events/bsen/codes/${code}`)).toBeNull();
  expect(myCode.get()?.code).not.toBe(code);
  await waitFor(async () =>
    expect(await readDocument(`events/bsen/codes/${myCode.get()?.code}`)).toMatchObject({ uid: me }),
  );
});

test('leaves the code of the other one alone when I end the contact', async () => {
  const me = await arriveAs(anna);
  await writeDocument('events/bsen/codes/ABCDEF', { uid: 'ben', at: new Date() });
  expect(await endPair(me, await putPair(me, 'ben', { code: 'ABCDEF' }))).toEqual({ ok: true });
  expect(await readDocument('events/bsen/codes/ABCDEF')).toMatchObject({ uid: 'ben' });
});

test('drops what I set offline where the other one has set something else since, and says so', async () => {
  const me = await arriveAs(anna);
  const id = await putPair(me, 'ben', { meeting: { at: START, place: 'Salon', by: 'ben' } });
  const user = open(id);
  const when = await section('Wann und wo');
  await when.findByText('Salon');
  await goOffline();
  await user.click(when.getByRole('button', { name: 'Streichen' }));
  await putPair(me, 'ben', { meeting: { at: START, place: 'Foyer', by: 'ben' } });
  await goOnline();
  await sent();
  expect(await stored(id)).toMatchObject({ meeting: { place: 'Foyer', by: 'ben' } });
  expect(await when.findByText(/Deine Änderung von vorhin gilt nicht/)).toBeDefined();
  await user.click(when.getByRole('button', { name: 'Verstanden' }));
  expect(when.queryByText(/gilt nicht/)).toBeNull();
});

test('saves only what I touched where the other one changes the rest while my form is open', async () => {
  const me = await arriveAs(anna);
  const id = await putPair(me, 'ben', { meeting: { at: START, place: 'Salon', by: 'ben' } });
  const user = open(id);
  const when = await section('Wann und wo');
  await user.click(await when.findByRole('button', { name: 'Ändern' }));
  await user.click(when.getByRole('radio', { name: 'Uhrzeit offen' }));
  await bensMeeting(id, START, 'Foyer');
  await when.findByText(/^Ben hat inzwischen etwas anderes festgelegt/);
  await user.click(when.getByRole('button', { name: 'So treffen wir uns' }));
  await waitFor(async () =>
    expect(await stored(id)).toMatchObject({ meeting: { at: '', place: 'Foyer', by: me } }),
  );
});

test('keeps the name of a contact whose card is no longer to be seen', async () => {
  const me = await arriveAs(anna);
  const id = await putPair(me, 'cem');
  lastNames.set({ [id]: 'Cem' });
  renderApp({ path: '/menschen/kontakte' });
  expect(await screen.findByRole('link', { name: /^Cem/ })).toBeDefined();
});

test('says where a change was refused, and why, and shows what holds instead', async () => {
  const me = await arriveAs(anna);
  const id = await putPair(me, 'ben', { meeting: { at: START, place: 'Salon', by: 'ben' } });
  await writeDocument(`events/bsen/sanctions/${me}`, {
    hidden: false,
    readOnly: true,
    reason: 'Bitte ruhig.',
    decision: 'd1',
    updatedAt: new Date(),
  });
  const user = open(id);
  const when = await section('Wann und wo');
  await user.click(await when.findByRole('button', { name: 'Streichen' }));
  await when.findByText(/Du kannst gerade nur lesen; warum/);
  expect(when.getByText('Salon')).toBeDefined();
  expect(await screen.findByText('Bitte ruhig.')).toBeDefined();
  myPairChanges.drop();
});

test('offers nothing again after I took everything back', async () => {
  const me = await arriveAs(anna, { ...EMPTY_CONTACT, email: 'anna@example.org' });
  const share = { ...EMPTY_CONTACT, name: 'Anna', email: 'anna@example.org', free: [] };
  lastRevealed.set(['email']);
  const id = await putPair(me, 'ben', { shares: { [me]: share } });
  const user = open(id);
  await user.click(await screen.findByRole('button', { name: 'Alles zurücknehmen' }));
  await sent();
  expect(lastRevealed.get()).toEqual([]);
});
