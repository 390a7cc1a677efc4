import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { openAuth } from '#data/account.ts';
import type { Ratings } from '#domain/rating.ts';
import { createStaffAccount, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { signInAsOrganizer } from '../support/team-desk.ts';

const EARLY = aSession({ id: 'frueh', title: 'Zu früh', start: '2016-04-29T09:00' });
const LATE = aSession({ id: 'spaet', title: 'Zu spät', start: '2016-04-29T17:00' });

const rate = (uid: string, ratings: Ratings) => {
  const entries = Object.entries(ratings);
  return writeDocument(`events/bsen/ratings/${uid}`, {
    stars: Object.fromEntries(entries.map(([id, { stars }]) => [id, stars])),
    lines: Object.fromEntries(entries.map(([id, { line }]) => [id, line])),
    updatedAt: new Date(),
  });
};

const openDesk = () => renderApp({ path: '/team/programm/rueckmeldungen' }).user;

const cardOf = async (title: string) =>
  within((await screen.findByRole('heading', { name: title })).closest('li')!);

beforeEach(async () => {
  await wipe();
  await seedEvent({ programme: aProgramme([LATE, EARLY]) });
});

it('shows stars and lines from three on, below that the number alone', async () => {
  await rate('a', { spaet: { stars: 5, line: 'Mehr davon' }, frueh: { stars: 1, line: 'Geheim' } });
  await rate('b', { spaet: { stars: 5, line: '' }, frueh: { stars: 1, line: '' } });
  await rate('c', { spaet: { stars: 3, line: 'Etwas leise' } });
  await signInAsOrganizer();
  openDesk();
  const late = await cardOf('Zu spät');
  expect(await late.findByText('3 Rückmeldungen')).toBeVisible();
  expect(await late.findByRole('img', { name: 'Verteilung: 2 mal 5 Sterne, 1 mal 3 Sterne' })).toBeVisible();
  expect(await late.findByText('Mehr davon')).toBeVisible();
  const early = await cardOf('Zu früh');
  expect(await early.findByText('2 Rückmeldungen')).toBeVisible();
  expect(early.queryByRole('img')).toBeNull();
  expect(screen.queryByText('Geheim')).toBeNull();
});

it('keeps the order of the programme, whatever people thought', async () => {
  await rate('a', { spaet: { stars: 5, line: '' } });
  await signInAsOrganizer();
  openDesk();
  await cardOf('Zu spät');
  const titles = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
  expect(titles).toEqual(['Zu früh', 'Zu spät']);
});

it('names what is damaged by its number, and shows the rest', async () => {
  await rate('a', { spaet: { stars: 5, line: '' } });
  await writeDocument('events/bsen/ratings/kaputt', { stars: 7 });
  await signInAsOrganizer();
  openDesk();
  expect(await screen.findByText(/^1 Mensch hat etwas gesagt, das nicht lesbar ist/)).toBeVisible();
  expect(await (await cardOf('Zu spät')).findByText('1 Rückmeldung')).toBeVisible();
});

it('is closed to moderators', async () => {
  const mona = { email: 'mona@example.org', password: 'vernetzung' };
  await rate('a', { spaet: { stars: 5, line: 'Geheim' } });
  await createStaffAccount({ ...mona, roles: ['moderator'] });
  const { auth, signInWithEmailAndPassword } = await openAuth();
  await signInWithEmailAndPassword(auth, mona.email, mona.password);
  openDesk();
  expect(await screen.findByText('Nur für das Team')).toBeVisible();
});
