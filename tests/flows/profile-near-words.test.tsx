import { configure, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { ensureUid } from '#data/account.ts';
import { billedReads } from '#data/billed-reads.ts';
import { directory } from '#data/directory.ts';
import { accounts, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aCard, anEvent } from '../support/factories.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { cardOf, emptyDirectory, putCards } from '../support/seed-people.ts';

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent({ event: { interests: [{ de: 'Social Media', en: 'Social media' }] } });
});

const INTERESTS = 'Was beschäftigt Dich?';
const field = (name: string) =>
  screen.findByLabelText<HTMLInputElement>(name, { selector: 'input,textarea' });
const type = async (user: UserEvent, name: string, text: string) => user.type(await field(name), text);
const offers = async () =>
  within(await screen.findByRole('group', { name: 'Gibt es schon – meinst Du das?' }));
const save = async (user: UserEvent) => user.click(await screen.findByRole('button', { name: /^Speichern/ }));
const savedCard = async () => {
  await screen.findByText('Gespeichert.');
  await waitFor(async () => expect(await accounts()).toHaveLength(1));
  return cardOf((await accounts())[0]!.localId);
};

/** This phone has looked at the directory before. */
const lookOnce = async () => {
  const uid = await ensureUid();
  await new Promise<void>((resolve) => {
    directory(uid, Math.random()).subscribe((live) => {
      if (live.kind === 'value' && live.fromServer) resolve();
    });
  });
};

test('offers the spelling of the organizers while somebody types, and takes it at a tap', async () => {
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Kim');
  await screen.findByRole('button', { name: '„Social Media“ nehmen' });
  await type(user, INTERESTS, 'socal-medi');
  await user.click((await offers()).getByRole('button', { name: '„Social Media“ nehmen' }));
  expect(await field(INTERESTS)).toHaveProperty('value', '');
  await screen.findByRole('button', { name: '„Social Media“ entfernen' });
  await save(user);
  expect(await savedCard()).toMatchObject({ interests: ['Social Media'] });
});

test('offers what other people say, as far as this phone knows them, for no read', async () => {
  await putCards({ ben: aCard({ interests: ['Lokaljournalismus'], offers: [], seeks: [] }) });
  await lookOnce();
  const before = billedReads();
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Ich biete', 'Lokaljornalismus');
  await user.click((await offers()).getByRole('button', { name: '„Lokaljournalismus“ nehmen' }));
  await screen.findByRole('button', { name: '„Lokaljournalismus“ entfernen' });
  // The event and my own profile.
  expect(billedReads() - before).toBeLessThanOrEqual(2);
});

test('leaves the decision to the person: an own word stays as typed', async () => {
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Kim');
  await type(user, INTERESTS, 'Sozial Media');
  await offers();
  await type(user, INTERESTS, '{Enter}');
  await screen.findByRole('button', { name: '„Sozial Media“ entfernen' });
  await save(user);
  expect(await savedCard()).toMatchObject({ interests: ['Sozial Media'] });
});

test('reaches what is offered by keyboard, and goes on typing afterwards', async () => {
  const { user } = renderApp({ path: '/profil' });
  await screen.findByRole('button', { name: '„Social Media“ nehmen' });
  await type(user, INTERESTS, 'social');
  await user.tab();
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Social Media');
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(await field(INTERESTS));
  await screen.findByRole('button', { name: '„Social Media“ entfernen' });
});

test('does not offer again what is chosen', async () => {
  const { user } = renderApp({ path: '/profil' });
  await user.click(await screen.findByRole('button', { name: '„Social Media“ nehmen' }));
  await type(user, INTERESTS, 'social');
  expect(screen.queryByRole('button', { name: '„Social Media“ nehmen' })).toBeNull();
});

test('shows a field that was merged into another one as that one', async () => {
  const event = anEvent({ fields: [{ de: 'Museum', en: 'Museum' }], interests: [] });
  await writeDocument('events/bsen', {
    ...event,
    fields: [{ de: 'Museum', en: 'Museum', also: ['Sammlung'] }],
    interests: [],
    updatedAt: new Date(),
  });
  const { user } = renderApp({ path: '/profil' });
  await screen.findByRole('checkbox', { name: 'Museum' });
  await type(user, 'Ein anderes Feld', 'sammlung{Enter}');
  await waitFor(async () =>
    expect(await screen.findByRole('checkbox', { name: 'Museum' })).toHaveProperty('checked', true),
  );
});
