import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentAccount, uidOf } from '#data/account.ts';
import { myPairChanges, tryPair } from '#data/pairs.ts';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { addMinutes, wallTimeAt } from '#domain/wall-time.ts';
import { readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { arriveAs } from '../support/meeting-people.ts';
import { goOffline, goOnline } from '../support/network.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { aPerson, putPair, putPerson } from '../support/seed-meeting.ts';
import { emptyDirectory } from '../support/seed-people.ts';

configure({ asyncUtilTimeout: 25_000 });

const DAY = 86_400_000;
const START = addMinutes(`${wallTimeAt(Date.now(), 'Europe/Berlin').slice(0, 10)}T09:00`, 24 * 60);

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent({
    programme: aProgramme([aSession({ id: 'pause', start: START, minutes: 30, kind: 'break' })]),
  });
  await putPerson('ben', aPerson('Ben', 'Verein'));
});
afterEach(() => void vi.useRealTimers());

const anna = aPerson('Anna', 'Museum');
const open = (id: string) => renderApp({ path: `/menschen/kontakte/${id}` }).user;
const stored = (id: string) => readDocument(`events/bsen/pairs/${id}`);
const share = { ...EMPTY_CONTACT, name: 'Anna', free: [] as string[] };

test('opens a pair in which the other one wrote what nobody can read, and ends it', async () => {
  const me = await arriveAs(anna);
  const theirs = { ...share, name: 'Ben', email: 'ben@example.org', blog: 'https://%' };
  const id = await putPair(me, 'ben', {
    shares: { ben: { ...theirs, free: ['2026-02-31T10:00'] } },
    meeting: { at: '2026-02-31T10:00', place: 'Foyer', by: 'ben' },
  });
  const user = open(id);
  await screen.findByRole('link', { name: 'ben@example.org' });
  await user.click(screen.getByRole('button', { name: 'Kontakt beenden' }));
  await user.click(screen.getByRole('button', { name: 'Für beide beenden' }));
  await screen.findByRole('heading', { name: 'Noch keine Kontakte' });
  expect(await stored(id)).toBeNull();
});

test('takes back everything of mine, name and free times too, where the other share is damaged', async () => {
  const me = await arriveAs(anna);
  const id = await putPair(me, 'ben', { shares: { [me]: { ...share, free: [START] }, ben: 'nothing' } });
  const user = open(id);
  await user.click(await screen.findByRole('button', { name: 'Alles zurücknehmen' }));
  await waitFor(async () => expect((await stored(id))?.['shares']).not.toHaveProperty(me));
});

test('does not publish again the free times that another phone of mine took back', async () => {
  const me = await arriveAs(anna);
  const id = await putPair(me, 'ben');
  const user = open(id);
  const tick = await screen.findByRole<HTMLInputElement>('checkbox', { name: /meine freien Zeiten zeigen/ });
  await user.click(tick);
  await waitFor(async () =>
    expect((await stored(id))?.['shares']).toMatchObject({ [me]: { free: [START] } }),
  );
  await waitFor(() => expect(myPairChanges.get().state).toBe('none'));
  await putPair(me, 'ben');
  await waitFor(() => expect(tick.checked).toBe(false));
  expect(myPairChanges.get().state).toBe('none');
  expect((await stored(id))?.['shares']).toEqual({});
});

test('keeps my answer, and asks nothing, when I write a note before the notes are loaded', async () => {
  const me = await arriveAs(anna);
  await putPair(me, 'ben', { met: { ben: { at: new Date(Date.now() - 8 * DAY), step: '' } } });
  await writeDocument(`events/bsen/notes/${me}`, {
    notes: { ben: { note: 'Alt.', worth: 'yes', because: 'Zeit.' } },
    updatedAt: new Date(),
  });
  const { user } = renderApp({ path: '/menschen' });
  const [way] = await screen.findAllByRole('link', { name: /^Wann und wo/ });
  await goOffline();
  await user.click(way!);
  await user.type(await screen.findByRole('textbox', { name: 'Deine Notiz' }), 'Neu.');
  expect(screen.getByText(/^Was Du hier früher notiert hast/)).toBeDefined();
  await user.tab();
  expect(screen.queryByRole('heading', { name: /^War diese Vernetzung wertvoll/ })).toBeNull();
  await goOnline();
  await waitFor(async () =>
    expect(await readDocument(`events/bsen/notes/${me}`)).toMatchObject({
      notes: { ben: { note: 'Neu.', worth: 'yes', because: 'Zeit.' } },
    }),
  );
});

test('ends no contact because the clock of this phone is wrong, and shows it all the same', async () => {
  const me = await arriveAs(anna);
  const id = await putPair(me, 'ben');
  vi.setSystemTime(Date.now() + 200 * DAY);
  renderApp({ path: '/menschen/kontakte' });
  await within(await screen.findByRole('list', { name: 'Deine Kontakte' })).findByRole('link', {
    name: /^Ben/,
  });
  expect(await stored(id)).not.toBeNull();
});

test('makes a pair on a phone whose clock is wrong', async () => {
  await arriveAs(anna);
  const me = uidOf(currentAccount.get())!;
  const wish = (uid: string, other: string) =>
    writeDocument(`events/bsen/wishlists/${uid}`, { people: [other], fields: [], updatedAt: new Date(0) });
  await wish(me, 'ben');
  await wish('ben', me);
  const wrong = Date.now() - 30 * DAY;
  vi.setSystemTime(wrong);
  expect(await tryPair(me, 'ben', wrong)).toBe('made');
});

test('says from when on a contact made of wishes can be ended', async () => {
  const me = await arriveAs(anna);
  const madeAt = new Date();
  open(await putPair(me, 'ben', { madeAt }));
  const region = await screen.findByRole('region', { name: 'Kontakt beenden' });
  expect(region.querySelector('time')?.getAttribute('dateTime')).toBe(
    wallTimeAt(madeAt.getTime() + 3_600_000 + 59_999, 'Europe/Berlin'),
  );
  expect(screen.queryByRole('button', { name: 'Kontakt beenden' })).toBeNull();
});
