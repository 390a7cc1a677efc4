import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { ensureUid } from '#data/account.ts';
import { badgeChoice, codeForToday } from '#data/codes.ts';
import { myProfile } from '#data/profiles.ts';
import { keepScan, MOST_SCANS, myScans } from '#data/scans.ts';
import { writeBadge, type Badge } from '#domain/badge.ts';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { CODE_SIGNS } from '#domain/meeting-code.ts';
import { pairId } from '#domain/pair.ts';
import { readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aProfile } from '../support/factories.ts';
import { goOffline, goOnline } from '../support/network.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

const aBadge = (traits: Partial<Badge> = {}): Badge => ({
  code: 'K7MX3P',
  uid: 'ben',
  name: 'Ben Beispiel',
  contact: { ...EMPTY_CONTACT, email: 'ben@example.org', links: ['https://ben.example/über'] },
  ...traits,
});

const arrive = (badge: Badge = aBadge()) => renderApp({ path: `/treffen#${writeBadge(badge)}` }).user;

/** Different signs for every number below 900. */
const codeNumber = (number: number): string =>
  `AAAA${CODE_SIGNS[Math.floor(number / CODE_SIGNS.length)]}${CODE_SIGNS[number % CODE_SIGNS.length]}`;

const keepButton = () => screen.findByRole('button', { name: 'Kontakt festhalten' });

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

it('shows whom the link speaks of, with contact data that can be used at once', async () => {
  arrive();
  expect(await screen.findByRole('heading', { name: 'Ben Beispiel' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'ben@example.org' })).toHaveProperty(
    'href',
    'mailto:ben@example.org',
  );
  expect(screen.getByRole('link', { name: 'https://ben.example/über' })).toBeVisible();
});

it('asks somebody without a profile for a name, and for nothing else', async () => {
  const user = arrive();
  await user.click(await keepButton());
  expect(await screen.findByText('Ohne Namen weiß niemand, wer das war.')).toBeVisible();
  const name = screen.getByRole('textbox', { name: 'Dein Name' });
  expect(name).toHaveFocus();
  expect(myScans.get()).toEqual([]);
  await user.type(name, 'Cem');
  await user.click(await keepButton());
  await waitFor(() =>
    expect(myScans.get()).toMatchObject([{ code: 'K7MX3P', mine: { name: 'Cem', contact: EMPTY_CONTACT } }]),
  );
});

it('leads to the contacts, and keeps the link out of the way back', async () => {
  myProfile.save(aProfile());
  const user = arrive();
  await user.click(await keepButton());
  await waitFor(() => expect(location.pathname).toBe('/menschen/kontakte'));
  expect(location.hash).toBe('');
});

it('keeps somebody without a network, and makes the pair when there is one', async () => {
  const uid = await ensureUid();
  await writeDocument('events/bsen/codes/K7MX3P', { uid: 'ben-7', at: new Date() });
  myProfile.save(aProfile());
  await goOffline();
  const user = arrive(aBadge({ uid: 'ben-7' }));
  await user.click(await keepButton());
  expect(myScans.get()).toMatchObject([{ name: 'Ben Beispiel', pairedWith: '' }]);
  await goOnline();
  await waitFor(async () =>
    expect(await readDocument(`events/bsen/pairs/${pairId(uid, 'ben-7')}`)).toMatchObject({
      code: 'K7MX3P',
      shares: { [uid]: { name: 'Anna Beispiel', email: '' } },
    }),
  );
});

it('gives only what is ticked', async () => {
  myProfile.save(aProfile({ contact: { ...EMPTY_CONTACT, email: 'anna@example.org', phone: '0341 1234' } }));
  const user = arrive();
  await user.click(await screen.findByRole('checkbox', { name: /^Telefon/ }));
  await user.click(await keepButton());
  await waitFor(() =>
    expect(myScans.get()[0]?.mine?.contact).toEqual({ ...EMPTY_CONTACT, phone: '0341 1234' }),
  );
});

it('gives nothing by itself where the code does not say whose it is, and says that', async () => {
  myProfile.save(aProfile({ contact: { ...EMPTY_CONTACT, email: 'anna@example.org' } }));
  badgeChoice.set({ name: 'Anna', shown: ['email'] });
  const user = arrive(aBadge({ uid: '' }));
  expect(await screen.findByText(/^Dieser Code sagt nicht sicher, wer das ist/)).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: /^E-Mail/ })).toBeNull();
  await user.click(await keepButton());
  expect(myScans.get()).toMatchObject([{ name: 'Ben Beispiel', mine: null }]);
});

it('opens mail and telephone here, and a page in a tab of its own', async () => {
  arrive(aBadge({ contact: { ...aBadge().contact, phone: '0341 1234' } }));
  for (const name of ['ben@example.org', '0341 1234'])
    expect(await screen.findByRole('link', { name })).not.toHaveAttribute('target');
  expect(screen.getByRole('link', { name: 'https://ben.example/über' })).toHaveAttribute('target', '_blank');
});

it('says so when too many wait already, and keeps all of them', async () => {
  badgeChoice.set({ name: 'Cem', shown: [] });
  const user = arrive();
  const button = await keepButton();
  await goOffline();
  for (let number = 0; number < MOST_SCANS; number++)
    keepScan(aBadge({ code: codeNumber(number) }), { name: 'Cem', contact: EMPTY_CONTACT }, Date.now());
  await user.click(button);
  expect(await screen.findByText(/^Auf diesem Gerät warten schon 200 Treffen/)).toBeVisible();
  expect(location.pathname).toBe('/treffen');
  expect(myScans.get().map(({ code }) => code)).not.toContain('K7MX3P');
  expect(myScans.get()).toHaveLength(MOST_SCANS);
});

it('makes room for somebody new with what is lost, the oldest first, and with nobody who waits', async () => {
  await goOffline();
  const mine = { name: 'Cem', contact: EMPTY_CONTACT };
  const scan = (number: number, at = Date.now()) => keepScan(aBadge({ code: codeNumber(number) }), mine, at);
  const lost = Date.now() - 8 * 86_400_000;
  scan(0, lost);
  scan(1, lost);
  for (let number = 2; number < MOST_SCANS; number++) scan(number);
  expect(scan(MOST_SCANS)).toBe('kept');
  const codes = () => myScans.get().map(({ code }) => code);
  expect(codes()).not.toContain(codeNumber(0));
  expect(codes()).toContain(codeNumber(1));
  expect(scan(MOST_SCANS + 1)).toBe('kept');
  expect(scan(MOST_SCANS + 2)).toBe('full');
  expect(codes()).toContain(codeNumber(2));
});

const FOREIGN = 'Dieser Code gehört inzwischen jemand anderem. Lass Dir einen neuen zeigen.';
const register = (uid: string) => writeDocument('events/bsen/codes/K7MX3P', { uid, at: new Date() });

it('refuses a link that names somebody else than the server does, and shows nothing of it', async () => {
  await ensureUid();
  await register('eve-1');
  arrive(aBadge({ uid: 'ben-21' }));
  expect(await screen.findByText(FOREIGN)).toBeVisible();
  expect(screen.queryByText('Ben Beispiel')).toBeNull();
  expect(screen.queryByText('ben@example.org')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Kontakt festhalten' })).toBeNull();
});

it('refuses it too before a phone without an account keeps anything', async () => {
  badgeChoice.set({ name: 'Cem', shown: [] });
  await register('eve-2');
  const user = arrive(aBadge({ uid: 'ben-22' }));
  expect(await screen.findByText(/^So steht es im Code/)).toBeVisible();
  await user.click(await keepButton());
  expect(await screen.findByText(FOREIGN)).toBeVisible();
  expect(screen.queryByText('Ben Beispiel')).toBeNull();
  expect(myScans.get()).toEqual([]);
});

const pairWith = async (other: string) => {
  const uid = await ensureUid();
  await writeDocument(`events/bsen/pairs/${pairId(uid, other)}`, {
    people: [uid, other].toSorted(),
    code: 'AAAAAA',
    shares: {},
    met: {},
    meeting: null,
    madeAt: new Date(),
    updatedAt: new Date(),
    expiresAt: new Date(Date.now() + 80 * 86_400_000),
  });
};

it('says that somebody is a contact already when the server knows the code as theirs', async () => {
  await pairWith('ben-23');
  await register('ben-23');
  arrive(aBadge({ uid: 'ben-23' }));
  expect(await screen.findByText('Ihr steht schon gegenseitig in Euren Kontakten.')).toBeVisible();
  expect(screen.queryByText(/^So steht es im Code/)).toBeNull();
});

it('says it only as what the code says while nobody has registered the code', async () => {
  await pairWith('ben-24');
  arrive(aBadge({ uid: 'ben-24' }));
  expect(await screen.findByText(/^Laut Code steht Ihr schon/)).toBeVisible();
  expect(screen.getByText(/^So steht es im Code/)).toBeVisible();
});

it('says that a code is my own, and keeps nobody', async () => {
  const { code } = codeForToday('2016-04-29', null);
  arrive(aBadge({ code, uid: '' }));
  expect(await screen.findByText(/^Das ist Dein eigener Code/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Kontakt festhalten' })).toBeNull();
});

it('says that a code of another phone of mine is my own', async () => {
  arrive(aBadge({ uid: await ensureUid() }));
  expect(await screen.findByText(/^Das ist Dein eigener Code/)).toBeVisible();
});

it.each([
  ['damaged', 'c=K7MX3', /^Dieser Code ist nicht vollständig/],
  [
    'dangerous',
    'c=K7MX3P&n=Ben&b=javascript:alert(1)',
    /^In diesem Code steht ein Link, der keiner sein darf/,
  ],
  ['oversize', `c=K7MX3P&n=${'x'.repeat(5_000)}`, /^Dieser Code ist zu groß/],
])('says in words that a link is %s, and leads to the code field', async (_, fragment, sentence) => {
  renderApp({ path: `/treffen#${fragment}` });
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.getByRole('link', { name: /^Code eintippen/ })).toHaveProperty('pathname', '/menschen/code');
});

it('says what this page is for when there is no code behind the address', async () => {
  renderApp({ path: '/treffen' });
  expect(await screen.findByText('Hierher führt der QR-Code eines anderen Menschen.')).toBeVisible();
});

it('shows a name in another script as it is', async () => {
  arrive(aBadge({ name: 'محمد <b>x</b> 👩‍👩‍👧‍👦' }));
  expect(await screen.findByRole('heading', { name: 'محمد <b>x</b> 👩‍👩‍👧‍👦' })).toHaveAttribute('dir', 'auto');
});

/** Until not even a sign more is taken. */
const fillPhone = () => {
  let size = 1 << 23;
  for (let part = 0; size > 0; part++) {
    try {
      localStorage.setItem(`full:${part}`, 'x'.repeat(size));
    } catch {
      size >>= 1;
    }
  }
};

const emptyPhone = () => {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith('full:')))
    localStorage.removeItem(key);
};

it('says so when the phone has no room, and does not lead away', async () => {
  badgeChoice.set({ name: 'Cem', shown: [] });
  const user = arrive();
  await keepButton();
  await goOffline();
  fillPhone();
  await user.click(await keepButton());
  expect(await screen.findByText(/^Dieses Gerät hat keinen Platz mehr/)).toBeVisible();
  expect(location.pathname).toBe('/treffen');
  emptyPhone();
});
