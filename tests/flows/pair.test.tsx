import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { favourites, markFavourite } from '#data/favourites.ts';
import { firestoreSdk } from '#data/sdk.ts';
import { myPairChanges } from '#data/pairs.ts';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import type { Share } from '#domain/pair.ts';
import { addMinutes, wallTimeAt } from '#domain/wall-time.ts';
import { readDocument, wipe } from '../support/emulator-admin.ts';
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
const CONTACT = { ...EMPTY_CONTACT, email: 'anna@example.org', blog: 'https://anna.example' };
const bensPhone = otherPhone('ben');

/** Today at the venue: the programme of these tests is always still to come. */
const START = addMinutes(`${wallTimeAt(Date.now(), 'Europe/Berlin').slice(0, 10)}T09:00`, 24 * 60);
const at = (minutes: number) => addMinutes(START, minutes);
const PROGRAMME = aProgramme([
  aSession({ id: 'block-1', start: at(0) }),
  aSession({ id: 'pause', start: at(60), minutes: 30, kind: 'break' }),
  aSession({ id: 'block-2', start: at(90) }),
  aSession({ id: 'block-3', start: at(150) }),
]);

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent({ programme: PROGRAMME });
  await putPerson('ben', aPerson('Ben', 'Verein'));
});

const open = (id: string) => renderApp({ path: `/menschen/kontakte/${id}` }).user;
const section = async (name: string | RegExp) =>
  within((await screen.findByRole('heading', { name, level: 2 })).closest('section')!);
const stored = (id: string) => readDocument(`events/bsen/pairs/${id}`);
const sent = () => waitFor(() => expect(myPairChanges.get().state).toBe('none'));

/** What Ben's phone writes about the two of us, under the same rules. */
const asBen = async (id: string, path: readonly string[], value: unknown) => {
  const { doc, writeBatch, FieldPath, serverTimestamp } = await firestoreSdk();
  const batch = writeBatch(bensPhone.db);
  batch.update(
    doc(bensPhone.db, `events/bsen/pairs/${id}`),
    new FieldPath(...path),
    value,
    'updatedAt',
    serverTimestamp(),
  );
  await batch.commit();
};
const shareOfBen = (traits: Partial<Share> = {}): Share => ({
  ...EMPTY_CONTACT,
  name: 'Ben',
  free: [],
  ...traits,
});

test('reveals what I tick and nothing else, and takes it back', async () => {
  const me = await arriveAs(anna, CONTACT);
  const id = await putPair(me, 'ben');
  const user = open(id);
  const mine = await section('Was Du Ben zeigst');
  const email = await mine.findByRole<HTMLInputElement>('checkbox', { name: /^E-Mail/ });
  expect(email.checked).toBe(false);
  await user.click(email);
  await user.click(mine.getByRole('button', { name: 'Ben zeigen' }));
  await waitFor(async () =>
    expect((await stored(id))?.['shares']).toEqual({
      [me]: { ...EMPTY_CONTACT, name: 'Anna', email: 'anna@example.org', free: [] },
    }),
  );
  await user.click(await mine.findByRole('button', { name: 'Alles zurücknehmen' }));
  await waitFor(async () => expect((await stored(id))?.['shares']).toEqual({}));
});

test('offers the last choice to the next person, and sends nothing by itself', async () => {
  await putPerson('cem', aPerson('Cem', 'Startup'));
  const me = await arriveAs(anna, CONTACT);
  const [first, second] = [await putPair(me, 'ben'), await putPair(me, 'cem')];
  const user = open(first);
  const mine = await section('Was Du Ben zeigst');
  await user.click(await mine.findByRole('checkbox', { name: /^Blog/ }));
  await user.click(mine.getByRole('button', { name: 'Ben zeigen' }));
  await sent();
  await user.click(screen.getByRole('link', { name: /^Kontakte/ }));
  await user.click(await screen.findByRole('link', { name: /^Cem/ }));
  const next = await section('Was Du Cem zeigst');
  expect((await next.findByRole<HTMLInputElement>('checkbox', { name: /^Blog/ })).checked).toBe(true);
  expect(next.getByRole<HTMLInputElement>('checkbox', { name: /^E-Mail/ }).checked).toBe(false);
  expect(next.getByText(/^Angekreuzt wie beim letzten Mal/)).toBeDefined();
  expect((await stored(second))?.['shares']).toEqual({});
});

test('shows what the other one reveals while I look, as links, until it is taken back', async () => {
  const me = await arriveAs(anna, CONTACT);
  const id = await putPair(me, 'ben');
  open(id);
  const theirs = await section('Was Ben Dir zeigt');
  theirs.getByText('Ben zeigt Dir noch keine Kontaktdaten.');
  await asBen(id, ['shares', 'ben'], shareOfBen({ phone: '+49 341 12', mastodon: '@ben@example.social' }));
  const phone = await theirs.findByRole('link', { name: '+49 341 12' });
  expect(phone.getAttribute('href')).toBe('tel:+4934112');
  expect(theirs.getByRole('link', { name: '@ben@example.social' }).getAttribute('href')).toBe(
    'https://example.social/@ben',
  );
  const { deleteField } = await firestoreSdk();
  await asBen(id, ['shares', 'ben'], deleteField());
  await theirs.findByText('Ben zeigt Dir noch keine Kontaktdaten.');
});

test('says how to add contact data where my profile has none', async () => {
  const me = await arriveAs(anna);
  open(await putPair(me, 'ben'));
  const mine = await section('Was Du Ben zeigst');
  expect((await mine.findByRole('link', { name: /Kontaktdaten/ })).getAttribute('href')).toBe('/profil');
});

test('publishes my free beginnings only when I tick it, and finds the common ones', async () => {
  const me = await arriveAs(anna);
  const id = await putPair(me, 'ben', { shares: { ben: shareOfBen({ free: [at(60), at(90)] }) } });
  markFavourite('block-2', true);
  const user = open(id);
  const when = await section('Wann und wo');
  await when.findByText(/^Pausen und Blöcke/);
  const times = within(when.getByRole('group', { name: 'Wann Ihr beide frei habt' })).getAllByRole('radio');
  expect(times).toHaveLength(2);
  expect((await stored(id))?.['shares']).toEqual({ ben: shareOfBen({ free: [at(60), at(90)] }) });
  // My name comes with my profile, later than the times.
  await user.click(await when.findByRole('checkbox', { name: /^Ben meine freien Zeiten zeigen/ }));
  await waitFor(async () =>
    expect((await stored(id))?.['shares']).toMatchObject({ [me]: { free: [at(0), at(60), at(150)] } }),
  );
  markFavourite('block-3', true);
  await waitFor(async () =>
    expect((await stored(id))?.['shares']).toMatchObject({ [me]: { free: [at(0), at(60)] } }),
  );
  for (const marked of favourites.get()) markFavourite(marked, false);
});

test('sets time and place for both at once, and lets either change it', async () => {
  const me = await arriveAs(anna);
  const id = await putPair(me, 'ben', { shares: { ben: shareOfBen({ free: [at(60)] }) } });
  const user = open(id);
  const when = await section('Wann und wo');
  await user.click(await when.findByRole('radio', { name: 'Salon' }));
  await user.click(when.getByRole('button', { name: 'So treffen wir uns' }));
  await when.findByText(/^Zuletzt von Dir festgelegt/);
  await waitFor(async () =>
    expect(await stored(id)).toMatchObject({ meeting: { at: at(60), place: 'Salon', by: me } }),
  );
  await asBen(id, ['meeting'], { at: at(60), place: 'am Kaffee', by: 'ben' });
  await when.findByText(/^Zuletzt von Ben festgelegt/);
  expect(when.getByText('am Kaffee')).toBeDefined();
  await user.click(when.getByRole('button', { name: 'Streichen' }));
  await waitFor(async () => expect(await stored(id)).toMatchObject({ meeting: null }));
});

test('says with one tap that we met, and keeps that moment when I promise something', async () => {
  const me = await arriveAs(anna);
  const id = await putPair(me, 'ben', { met: { ben: { at: new Date(), step: 'Ich rufe an.' } } });
  const user = open(id);
  const met = await section('Getroffen');
  expect(await met.findByText('Ich rufe an.')).toBeDefined();
  await user.click(met.getByRole('button', { name: 'Wir haben uns getroffen' }));
  await sent();
  type StoredMet = Record<string, { at: Date; step: string }> | undefined;
  const metAt = async () => ((await stored(id))?.['met'] as StoredMet)?.[me];
  const first = await metAt();
  await user.type(await met.findByRole('textbox'), 'Link schicken');
  await user.click(met.getByRole('button', { name: 'Versprechen' }));
  await waitFor(async () => expect((await metAt())?.step).toBe('Link schicken'));
  expect((await metAt())?.at).toEqual(first?.at);
  await user.click(met.getByRole('button', { name: 'Doch nicht getroffen' }));
  await waitFor(async () => expect((await stored(id))?.['met']).not.toHaveProperty(me));
});

test('keeps everything of mine offline and sends it later; ending says at once that it needs a network', async () => {
  const me = await arriveAs(anna, CONTACT);
  const id = await putPair(me, 'ben');
  const user = open(id);
  const met = await section('Getroffen');
  await screen.findByRole('article', { name: 'Ben' });
  await goOffline();
  await user.click(met.getByRole('button', { name: 'Wir haben uns getroffen' }));
  await screen.findByText(/^Offline: noch nicht gesendet/);
  await user.type(screen.getByRole('textbox', { name: 'Deine Notiz' }), 'Sucht ein Archiv.');
  await user.tab();
  await user.click(screen.getByRole('button', { name: 'Kontakt beenden' }));
  await user.click(screen.getByRole('button', { name: 'Für beide beenden' }));
  await screen.findByText('Das geht nur mit Netz. Es ist nichts geschehen.');
  await goOnline();
  await waitFor(async () => expect((await stored(id))?.['met']).toHaveProperty(me));
  await waitFor(async () =>
    expect(await readDocument(`events/bsen/notes/${me}`)).toMatchObject({
      notes: { ben: { note: 'Sucht ein Archiv.' } },
    }),
  );
});

test('ends it for both after asking once, and gives up what waited for it', async () => {
  const me = await arriveAs(anna);
  const id = await putPair(me, 'ben');
  const user = open(id);
  await user.click(await screen.findByRole('button', { name: 'Kontakt beenden' }));
  await user.click(screen.getByRole('button', { name: 'Für beide beenden' }));
  await screen.findByRole('heading', { name: 'Noch keine Kontakte' });
  expect(await stored(id)).toBeNull();
  const { doc, getDocFromServer } = await firestoreSdk();
  const there = getDocFromServer(doc(bensPhone.db, `events/bsen/pairs/${id}`));
  await expect(there).rejects.toMatchObject({ code: 'permission-denied' });
});

test('says that a contact is gone when the other one ends it, and sends nothing any more', async () => {
  const me = await arriveAs(anna);
  const id = await putPair(me, 'ben');
  const user = open(id);
  const met = await section('Getroffen');
  await goOffline();
  await user.click(met.getByRole('button', { name: 'Wir haben uns getroffen' }));
  const { doc, writeBatch } = await firestoreSdk();
  await goOnline();
  const batch = writeBatch(bensPhone.db);
  batch.delete(doc(bensPhone.db, `events/bsen/pairs/${id}`));
  await batch.commit();
  expect(await screen.findByRole('heading', { name: 'Diesen Kontakt gibt es nicht mehr' })).toBeDefined();
  await sent();
});

test('shows a stranger nothing at the address of two others', async () => {
  await arriveAs(anna);
  const id = await putPair('ben', 'cem');
  open(id);
  expect(await screen.findByRole('heading', { name: 'Diesen Kontakt gibt es nicht mehr' })).toBeDefined();
});
