import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { billedReads } from '#data/billed-reads.ts';
import { firestoreSdk } from '#data/sdk.ts';
import { tryWish } from '#data/wish-tries.ts';
import { changeWishes, myWishlist } from '#data/wishlists.ts';
import { pairId } from '#domain/pair.ts';
import { readCollection, readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { arriveAs, tryOn, wishOn } from '../support/meeting-people.ts';
import { goOffline, goOnline } from '../support/network.ts';
import { otherPhone } from '../support/other-phone.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { aPerson, putPair, putPerson, putWishlist } from '../support/seed-meeting.ts';
import { emptyDirectory, putCards } from '../support/seed-people.ts';

configure({ asyncUtilTimeout: 25_000 });

const anna = aPerson('Anna', 'Museum');
const ben = aPerson('Ben', 'Verein');
const bensPhone = otherPhone('ben');
const dorasPhone = otherPhone('dora');

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent();
  await putPerson('ben', ben);
});

afterEach(() => vi.useRealTimers());

const showPeople = () => renderApp({ path: '/menschen' });
/** The button on somebody's card, once my list is known. */
const wishFor = async (name: string) => {
  const card = within(await screen.findByRole('article', { name }));
  const button = card.getByRole<HTMLButtonElement>('button', { name: /^Möchte ich treffen/ });
  await waitFor(() => expect(button.disabled).toBe(false));
  return button;
};
const pairs = () => readCollection('events/bsen/pairs');
const storedList = (uid: string) => readDocument(`events/bsen/wishlists/${uid}`);
const isGlad = () => screen.findByText(/^Ihr wollt Euch beide treffen: Du und/);
const mine = (count: number) => screen.findByRole('heading', { name: `Meine Wünsche (${count} von 10)` });
/** My phone has asked the server about everybody whom I wish, in vain. */
const tried = () =>
  waitFor(() => expect(localStorage.getItem('bsen:wish-tries')).toMatch(/"queue":\[\],"tried":\{"/));
const sent = () => waitFor(() => expect(myWishlist.get().state).toBe('none'));

test('tells both when both wish to meet, and frees the place on the list', async () => {
  const me = await arriveAs(anna);
  await wishOn(bensPhone, { people: [me] });
  const { user } = showPeople();
  await user.click(await wishFor('Ben'));
  expect((await isGlad()).textContent).toBe('Ihr wollt Euch beide treffen: Du und Ben!');
  for (const link of screen.getAllByRole('link', { name: /^Wann und wo/ }))
    expect(link).toHaveProperty('pathname', `/menschen/kontakte/${pairId(me, 'ben')}`);
  expect(screen.getByRole('link', { name: /^Kontakte \(1\sneu\)$/ })).toBeDefined();
  await mine(0);
  await waitFor(async () => expect(await storedList(me)).toMatchObject({ people: [] }));
  expect(Object.keys(await pairs())).toEqual([pairId(me, 'ben')]);
});

test('hides from everybody else that two have met', async () => {
  const me = await arriveAs(anna);
  await wishOn(bensPhone, { people: [me] });
  const { user } = showPeople();
  await user.click(await wishFor('Ben'));
  await isGlad();
  const { doc, getDocFromServer } = await firestoreSdk();
  const { db } = otherPhone('eve');
  const path = `events/bsen/pairs/${pairId(me, 'ben')}`;
  await expect(getDocFromServer(doc(db, path))).rejects.toMatchObject({ code: 'permission-denied' });
});

test('is seen by nobody while only one wishes, not even by the one who is wished for', async () => {
  const me = await arriveAs(anna);
  const { user } = showPeople();
  const button = await wishFor('Ben');
  await user.click(button);
  expect(button.getAttribute('aria-pressed')).toBe('true');
  await sent();
  await waitFor(async () => expect(await storedList(me)).toMatchObject({ people: ['ben'] }));
  const { doc, getDocFromServer } = await firestoreSdk();
  const list = doc(bensPhone.db, `events/bsen/wishlists/${me}`);
  await expect(getDocFromServer(list)).rejects.toMatchObject({ code: 'permission-denied' });
  expect(await pairs()).toEqual({});
});

test('tells me when the other one wishes later, while I look', async () => {
  const me = await arriveAs(anna);
  const { user } = showPeople();
  await user.click(await wishFor('Ben'));
  await tried();
  await wishOn(bensPhone, { people: [me] });
  await tryOn(bensPhone, me);
  await isGlad();
  expect(await mine(0)).toBeDefined();
});

test('makes one pair when both wish at the same moment', async () => {
  const me = await arriveAs(anna);
  const { user } = showPeople();
  const button = await wishFor('Ben');
  await Promise.all([
    user.click(button),
    wishOn(bensPhone, { people: [me] }).then(() => tryOn(bensPhone, me)),
  ]);
  await isGlad();
  expect(Object.keys(await pairs())).toEqual([pairId(me, 'ben')]);
});

test('keeps a wish offline, says so, and tries it when the network is back', async () => {
  const me = await arriveAs(anna);
  await wishOn(bensPhone, { people: [me] });
  const { user } = showPeople();
  const button = await wishFor('Ben');
  await mine(0);
  await goOffline();
  await user.click(button);
  await screen.findByText(/^Offline: noch nicht gesendet/);
  await mine(1);
  expect(await pairs()).toEqual({});
  await goOnline();
  await isGlad();
});

test('says that ten are enough, and has room again when one is taken out', async () => {
  const me = await arriveAs(anna);
  const people = Array.from({ length: 10 }, (_, index) => `somebody-${index}`);
  await writeDocument(`events/bsen/wishlists/${me}`, { people, fields: [], updatedAt: new Date(0) });
  const { user } = showPeople();
  await mine(10);
  await user.click(await wishFor('Ben'));
  await screen.findByText(/^Deine zehn Wünsche sind vergeben/);
  await user.click(await mine(10));
  await user.click(screen.getAllByRole('button', { name: /^Herausnehmen/ })[0]!);
  await mine(9);
  await user.click(await wishFor('Ben'));
  await mine(10);
  await waitFor(async () => expect((await storedList(me))?.['people']).toContain('ben'));
});

test('sends changes faster than one a second one after the other, and none is refused', async () => {
  await putPerson('cem', aPerson('Cem', 'Startup'));
  await putPerson('dora', aPerson('Dora', 'Theater'));
  const me = await arriveAs(anna);
  const { user } = showPeople();
  const states = new Set<string>();
  const stop = myWishlist.subscribe(() => states.add(myWishlist.get().state));
  await user.click(await wishFor('Ben'));
  await waitFor(async () => expect(await storedList(me)).toMatchObject({ people: ['ben'] }));
  await user.click(await wishFor('Cem'));
  await user.click(await wishFor('Dora'));
  await waitFor(async () => expect(await storedList(me)).toMatchObject({ people: ['ben', 'cem', 'dora'] }));
  await sent();
  stop();
  expect(states).not.toContain('refused');
});

test('does not take a change within the same second, from another phone of mine, for a refusal', async () => {
  const me = await arriveAs(anna);
  const { user } = showPeople();
  const button = await wishFor('Ben');
  await mine(0);
  await wishOn(otherPhone(me), { people: [] });
  await user.click(button);
  await waitFor(async () => expect(await storedList(me)).toMatchObject({ people: ['ben'] }));
  await sent();
});

test('fulfils „jemand aus …“ with the first of the field who wishes me, and takes it from the list', async () => {
  await putPerson('cem', aPerson('Cem', 'Theater'));
  await putPerson('dora', aPerson('Dora', 'Theater'));
  const me = await arriveAs(anna);
  await wishOn(dorasPhone, { people: [me] });
  const { user } = showPeople();
  await user.click(await mine(0));
  await user.click(await screen.findByRole('checkbox', { name: 'Theater' }));
  expect((await isGlad()).textContent).toContain('Dora');
  await mine(0);
  await waitFor(async () => expect(await storedList(me)).toMatchObject({ fields: [] }));
  expect(Object.keys(await pairs())).toEqual([pairId(me, 'dora')]);
});

test('takes a field from the list that somebody else has fulfilled', async () => {
  const me = await arriveAs(anna);
  const { user } = showPeople();
  await user.click(await mine(0));
  await user.click(await screen.findByRole('checkbox', { name: 'Verein' }));
  await mine(1);
  await tried();
  await wishOn(bensPhone, { fields: ['Museum'] });
  await tryOn(bensPhone, me);
  await isGlad();
  expect(await mine(0)).toBeDefined();
});

test('leaves a field on the list that was wished for after meeting somebody of it', async () => {
  const me = await arriveAs(anna);
  await putPair(me, 'ben', { madeAt: new Date(Date.now() - 3_600_000) });
  const { user } = showPeople();
  await user.click(await mine(0));
  await user.click(await screen.findByRole('checkbox', { name: 'Verein' }));
  await sent();
  await waitFor(async () => expect(await storedList(me)).toMatchObject({ fields: ['Verein'] }));
  await mine(1);
});

test('tries again whoever has become visible since, but not within ten minutes', async () => {
  await putPerson('dora', aPerson('Dora', 'Theater'));
  const me = await arriveAs(anna);
  await wishOn(dorasPhone, { people: [me] });
  await putPerson('dora', aPerson('Dora', 'Theater'), false);
  await writeDocument(`events/bsen/wishlists/${me}`, {
    people: ['dora'],
    fields: [],
    updatedAt: new Date(Date.now() - 60_000),
  });
  const { user } = showPeople();
  await mine(1);
  await putPerson('dora', aPerson('Dora', 'Theater'));
  const later = async (minutes: number) => {
    vi.setSystemTime(Date.now() + minutes * 60_000);
    await user.click(await screen.findByRole('button', { name: 'Aktualisieren' }));
  };
  await later(1);
  await wishFor('Dora');
  expect(await pairs()).toEqual({});
  await later(10);
  expect((await isGlad()).textContent).toContain('Dora');
});

test('brings nothing back that another phone of mine took from the list meanwhile', async () => {
  await putPerson('cem', aPerson('Cem', 'Startup'));
  const me = await arriveAs(anna);
  await putWishlist(me, { people: ['cem'] });
  const { user } = showPeople();
  const button = await wishFor('Ben');
  await mine(1);
  await goOffline();
  await putWishlist(me, {});
  await user.click(button);
  await mine(2);
  await goOnline();
  await waitFor(async () => expect(await storedList(me)).toMatchObject({ people: ['ben'] }));
  await mine(1);
});

test('says what found no room because another phone of mine filled the list meanwhile', async () => {
  const me = await arriveAs(anna);
  const { user } = showPeople();
  const button = await wishFor('Ben');
  await mine(0);
  await goOffline();
  const people = Array.from({ length: 10 }, (_, index) => `somebody-${index}`);
  await putWishlist(me, { people });
  await user.click(button);
  await mine(1);
  await goOnline();
  const said = await screen.findByText(/^Auf Deiner Wunschliste war kein Platz mehr/);
  expect(said.textContent).toContain('Ben');
  expect(await storedList(me)).toMatchObject({ people });
});

const triesNow = () =>
  JSON.parse(localStorage.getItem('bsen:wish-tries') ?? '{}') as { spent?: number; queue?: unknown[] };

test('takes three fields and tries two dozen people for them a day, but whoever is newly wished at once', async () => {
  const fields = ['Theater', 'Startup', 'Verein'];
  for (const field of fields)
    await putCards(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [`${field}-${index}`, aPerson(`${field} ${index}`, field)]),
      ),
    );
  await putPerson('ute', aPerson('Ute', 'Zirkus'));
  const me = await arriveAs(anna);
  await wishOn(otherPhone('ute'), { people: [me] });
  const { user } = showPeople();
  await user.click(await mine(0));
  const before = billedReads();
  for (const field of fields) await user.click(await screen.findByRole('checkbox', { name: field }));
  await mine(3);
  await user.click(await screen.findByRole('checkbox', { name: 'Zirkus' }));
  await screen.findByText(/^Drei Felder sind genug/);
  await waitFor(() => expect(triesNow()).toMatchObject({ spent: 24, queue: { length: 12 } }), {
    timeout: 30_000,
  });
  expect(billedReads() - before).toBeGreaterThanOrEqual(24 * 7);
  tryWish(me, { kind: 'people', value: 'ute' }, []);
  changeWishes([{ kind: 'people', value: 'ute', on: true }]);
  expect((await isGlad()).textContent).toContain('Ute');
  expect(triesNow()).toMatchObject({ spent: 24, queue: { length: 12 } });
}, 60_000);

test('tries nobody anew because I changed a word of mine, but does when my field is another', async () => {
  const me = await arriveAs(anna);
  const { user } = showPeople();
  await user.click(await wishFor('Ben'));
  await tried();
  await arriveAs({ ...anna, sentence: 'Neu' });
  await tried();
  await arriveAs({ ...anna, fields: ['Theater'] });
  expect(localStorage.getItem('bsen:wish-tries')).toMatch(/"tried":\{\}/);
  expect(await storedList(me)).toMatchObject({ people: ['ben'] });
});

test('takes the wish from the list before a contact ends, so that nothing makes it anew', async () => {
  const me = await arriveAs(anna);
  await putWishlist(me, { people: ['ben', 'cem'] });
  const id = await putPair(me, 'ben');
  const { user } = renderApp({ path: `/menschen/kontakte/${id}` });
  await user.click(await screen.findByRole('button', { name: 'Kontakt beenden' }));
  await user.click(await screen.findByRole('button', { name: 'Für beide beenden' }));
  await waitFor(async () => expect(await pairs()).toEqual({}));
  expect(await storedList(me)).toMatchObject({ people: ['cem'] });
});

test('makes no pair of two who are kept apart, and tells neither', async () => {
  const me = await arriveAs(anna);
  await wishOn(bensPhone, { people: [me] });
  showPeople();
  const button = await wishFor('Ben');
  await writeDocument(`events/bsen/blocks/ben_${me}`, { by: 'ben', about: me, name: 'Anna', at: new Date() });
  button.click();
  await waitFor(async () => expect(await storedList(me)).toMatchObject({ people: ['ben'] }));
  await tried();
  expect(await pairs()).toEqual({});
  expect(screen.queryByText(/^Ihr wollt Euch beide treffen/)).toBeNull();
});
