import { cleanup, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { ensureUid } from '#data/account.ts';
import { noteShown } from '#data/answered-codes.ts';
import { badgeChoice, myCode, myCodes, isMyCode, replaceMyCode } from '#data/codes.ts';
import { changePair, myPairChanges } from '#data/pairs.ts';
import { myProfile } from '#data/profiles.ts';
import { keepScan, myScans, stateOf } from '#data/scans.ts';
import { readBadge, type Badge } from '#domain/badge.ts';
import { EMPTY_CONTACT, type Contact } from '#domain/contact.ts';
import { isMeetingCode } from '#domain/meeting-code.ts';
import { pairId } from '#domain/pair.ts';
import {
  deleteDocument,
  readCollection,
  readDocument,
  refuseSignUps,
  wipe,
  writeDocument,
} from '../support/emulator-admin.ts';
import { aProfile } from '../support/factories.ts';
import { cutAt, goOffline, goOnline, untilCut } from '../support/network.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

const CONTACT: Contact = { ...EMPTY_CONTACT, email: 'anna@example.org', phone: '0341 1234' };
const EVENT = 'events/bsen';

const storedCode = (code: string) => readDocument(`${EVENT}/codes/${code}`);
const showCode = (code: string, uid: string, at = new Date()) =>
  writeDocument(`${EVENT}/codes/${code}`, { uid, at });

const openCode = async () => {
  const { user } = renderApp({ path: '/menschen/code' });
  await screen.findByRole('img', { name: /^QR-Code/ });
  const code = myCode.get()?.code ?? '';
  expect(isMeetingCode(code)).toBe(true);
  return { user, code };
};

const confirmed = () => waitFor(() => expect(myCodes.get().state).toBe('none'));

const aBadge = (traits: Partial<Badge> = {}): Badge => ({
  code: 'K7MX3P',
  uid: '',
  name: 'Ben',
  contact: { ...EMPTY_CONTACT, blog: 'https://ben.example' },
  ...traits,
});

const MINE = { name: 'Anna', contact: { ...EMPTY_CONTACT, email: 'anna@example.org' } };

const pairWith = async (other: string) => readDocument(`${EVENT}/pairs/${pairId(await ensureUid(), other)}`);

const online = () => window.dispatchEvent(new Event('online'));

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

it('shows a code at once and registers it under the person', async () => {
  const { code } = await openCode();
  await confirmed();
  expect(await storedCode(code)).toMatchObject({ uid: await ensureUid() });
  expect(myCode.get()?.uid).toBe(await ensureUid());
});

it('shows a code without a network, and registers it when there is one', async () => {
  await goOffline();
  const { code } = await openCode();
  expect(await screen.findByText(/^Gilt schon jetzt, ohne Netz/)).toBeVisible();
  expect(await storedCode(code)).toBeNull();
  await goOnline();
  await confirmed();
  expect(await storedCode(code)).not.toBeNull();
});

it('shows a code while no new account is to be had', async () => {
  await refuseSignUps(1_000);
  const { code } = await openCode();
  expect(await screen.findByText(/^Gilt schon jetzt. Gerade melden sich zu viele/)).toBeVisible();
  await refuseSignUps(0);
  online();
  await confirmed();
  expect(await storedCode(code)).not.toBeNull();
});

it('takes a lost answer for no error', async () => {
  await ensureUid();
  await cutAt('Write/channel', 'answer');
  const { code } = await openCode();
  await untilCut();
  await goOnline();
  await confirmed();
  expect(await storedCode(code)).toMatchObject({ uid: await ensureUid() });
  expect(Object.keys(await readCollection(`${EVENT}/codes`))).toEqual([code]);
});

it('makes another code where somebody else has this one already, and says so', async () => {
  await goOffline();
  const { code } = await openCode();
  await showCode(code, 'somebody-else');
  await goOnline();
  expect(await screen.findByText(/^Deinen Code hatte schon jemand anders/)).toBeVisible();
  await confirmed();
  const next = myCode.get()?.code ?? '';
  expect(next).not.toBe(code);
  expect(await storedCode(next)).toMatchObject({ uid: await ensureUid() });
  expect(await storedCode(code)).toMatchObject({ uid: 'somebody-else' });
  expect(isMyCode(code)).toBe(false);
});

it('withdraws the code that somebody replaces', async () => {
  const { user, code } = await openCode();
  await confirmed();
  await user.click(screen.getByRole('button', { name: 'Neuer Code' }));
  await confirmed();
  expect(await storedCode(code)).toBeNull();
  expect(await storedCode(myCode.get()?.code ?? '')).not.toBeNull();
});

it('replaces a code that the server never heard of', async () => {
  await goOffline();
  const { code } = await openCode();
  replaceMyCode(myCode.get()?.day ?? '');
  await goOnline();
  await confirmed();
  expect(await storedCode(code)).toBeNull();
});

it('shows nothing but the name until something is ticked, and remembers the ticks', async () => {
  myProfile.save(aProfile({ contact: CONTACT }));
  const { user, code } = await openCode();
  const email = await screen.findByRole('checkbox', { name: /^E-Mail/ });
  expect(email).not.toBeChecked();
  await user.click(email);
  expect(badgeChoice.get().shown).toEqual(['email']);
  const qr = await screen.findByRole('img', { name: /^QR-Code von Anna Beispiel/ });
  expect(qr.getAttribute('aria-label')).toContain(code.split('').join(' '));
});

it('reads six signs however they are typed', async () => {
  await showCode('K7MX3P', 'ben-16');
  const { user } = await openCode();
  await user.type(screen.getByRole('textbox', { name: 'Code eintippen' }), ' k7m-x3p ');
  await user.click(screen.getByRole('button', { name: 'Weiter' }));
  expect(await screen.findByRole('heading', { name: 'Code K7M X3P' })).toBeVisible();
  expect(readBadge(location.hash)).toMatchObject({ badge: { code: 'K7MX3P' } });
});

it('says at the field that nobody knows a typed code, to be corrected or kept all the same', async () => {
  badgeChoice.set({ name: 'Anna', shown: [] });
  const { user } = await openCode();
  const field = screen.getByRole('textbox', { name: 'Code eintippen' });
  await user.type(field, 'PQRSTU');
  await user.click(screen.getByRole('button', { name: 'Weiter' }));
  expect(await screen.findByText(/^Diesen Code kennt \(noch\) niemand – vertippt\?/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Code verbessern' }));
  expect(field).toHaveFocus();
  await user.type(field, '{Backspace}V');
  expect(screen.queryByText(/^Diesen Code kennt/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Weiter' }));
  await user.click(await screen.findByRole('button', { name: 'Trotzdem weiter' }));
  await user.click(await screen.findByRole('button', { name: 'Kontakt festhalten' }));
  await waitFor(() => expect(myScans.get()).toMatchObject([{ code: 'PQRSTV' }]));
  cleanup();
  renderApp({ path: '/menschen/code' });
  expect(await screen.findByText(/^Diesen Code kennt bisher niemand/)).toBeVisible();
});

it('goes on with a typed code at once while there is no network', async () => {
  await goOffline();
  const { user } = await openCode();
  await user.type(screen.getByRole('textbox', { name: 'Code eintippen' }), 'PQRSTW');
  await user.click(screen.getByRole('button', { name: 'Weiter' }));
  expect(await screen.findByRole('heading', { name: 'Code PQR STW' })).toBeVisible();
});

it('says what is no code', async () => {
  const { user } = await openCode();
  await user.type(screen.getByRole('textbox', { name: 'Code eintippen' }), 'K7MX30');
  await user.click(screen.getByRole('button', { name: 'Weiter' }));
  expect(await screen.findByText(/^Das sind nicht die sechs Zeichen/)).toBeVisible();
});

it('makes the pair of a scanned code, once, and reveals what was said', async () => {
  await showCode('K7MX3P', 'ben-1');
  keepScan(aBadge({ uid: 'ben-1' }), MINE, Date.now());
  await waitFor(async () =>
    expect(await pairWith('ben-1')).toMatchObject({
      code: 'K7MX3P',
      shares: { [await ensureUid()]: { name: 'Anna', email: 'anna@example.org', phone: '', free: [] } },
    }),
  );
  expect(Object.keys(await readCollection(`${EVENT}/pairs`))).toHaveLength(1);
  expect(myScans.get()).toMatchObject([{ pairedWith: 'ben-1' }]);
});

it('gives nothing to somebody else who has registered the code, makes no pair, and says so', async () => {
  const uid = await ensureUid();
  await showCode('K7MX3P', 'eve');
  renderApp({ path: '/menschen/code' });
  keepScan(aBadge({ uid: 'ben-8' }), MINE, Date.now());
  expect(
    await screen.findByText('Dieser Code gehört inzwischen jemand anderem. Lass Dir einen neuen zeigen.'),
  ).toBeVisible();
  expect(myScans.get().map((scan) => stateOf(scan, Date.now()))).toEqual(['foreign']);
  expect(await readDocument(`${EVENT}/pairs/${pairId(uid, 'eve')}`)).toBeNull();
});

it.each([
  ['typed', { name: '', contact: EMPTY_CONTACT }],
  ['shown by a phone without an account', {}],
])('makes the pair of a code that was %s, and reveals nothing by itself', async (_, traits) => {
  await showCode('K7MX3P', 'ben-9');
  keepScan(aBadge(traits), MINE, Date.now());
  await waitFor(() => expect(myScans.get().filter(({ pairedWith }) => pairedWith === '')).toEqual([]));
  expect(await pairWith('ben-9')).toMatchObject({ code: 'K7MX3P', shares: {} });
  expect(myPairChanges.get().state).toBe('none');
});

it('waits for a code that nobody has registered yet, and asks again when the network says so', async () => {
  renderApp({ path: '/menschen/code' });
  keepScan(aBadge(), MINE, Date.now());
  expect(await screen.findByRole('heading', { name: 'Ben' })).toBeVisible();
  expect(screen.getByText(/^Wartet, bis beide Geräte Netz hatten/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'https://ben.example' })).toBeVisible();
  await showCode('K7MX3P', 'ben-2');
  online();
  await waitFor(async () => expect(await pairWith('ben-2')).not.toBeNull());
});

it('finds the pair that was made although the answer was lost', async () => {
  const uid = await ensureUid();
  await showCode('K7MX3P', 'ben-3');
  await cutAt(':commit', 'answer');
  keepScan(aBadge(), MINE, Date.now());
  await untilCut();
  await goOnline();
  online();
  await waitFor(() => expect(myScans.get()).toMatchObject([{ pairedWith: 'ben-3' }]));
  expect(Object.keys(await readCollection(`${EVENT}/pairs`))).toEqual([pairId(uid, 'ben-3')]);
});

it('says nothing about a block: the meeting is never confirmed', async () => {
  const uid = await ensureUid();
  await showCode('K7MX3P', 'ben-4');
  await writeDocument(`${EVENT}/blocks/ben-4_${uid}`, {
    by: 'ben-4',
    about: uid,
    name: 'Anna',
    at: new Date(),
  });
  renderApp({ path: '/menschen/code' });
  keepScan(aBadge(), MINE, Date.now());
  expect(await screen.findByText(/^Wartet, bis beide Geräte Netz hatten/)).toBeVisible();
  expect(await pairWith('ben-4')).toBeNull();
});

it('gives up after seven days, says so, and keeps what the code held until it is removed', async () => {
  const { user } = renderApp({ path: '/menschen/code' });
  keepScan(aBadge(), MINE, Date.now() - 7 * 86_400_000);
  expect(await screen.findByText(/^Nicht bestätigt/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'https://ben.example' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Entfernen/ }));
  expect(myScans.get()).toEqual([]);
});

it('is given up by whoever does not want it any more', async () => {
  const uid = await ensureUid();
  const { user } = renderApp({ path: '/menschen/code' });
  // Asked for after everybody newer: when this one is a pair, the one given up would be one too.
  keepScan(aBadge({ code: 'AAAAAA', name: 'Emil' }), MINE, Date.now());
  keepScan(aBadge(), MINE, Date.now());
  await user.click(await screen.findByRole('button', { name: /^Aufgeben.*Ben$/ }));
  await showCode('K7MX3P', 'ben-5');
  await showCode('AAAAAA', 'emil-5');
  online();
  await waitFor(async () => expect(await pairWith('emil-5')).not.toBeNull());
  expect(Object.keys(await readCollection(`${EVENT}/pairs`))).toEqual([pairId(uid, 'emil-5')]);
});

it('notices a code of its own that another phone of the same person shows', async () => {
  await showCode('K7MX3P', await ensureUid());
  keepScan(aBadge(), MINE, Date.now());
  await waitFor(() => expect(myScans.get().map((scan) => stateOf(scan, Date.now()))).toEqual(['own']));
});

/** Somebody has used this code; as their phone leaves it. */
const usedBy = async (other: string, code: string, madeAt = new Date()): Promise<string> => {
  const uid = await ensureUid();
  const path = `${EVENT}/pairs/${pairId(uid, other)}`;
  const share = { name: 'Ben', email: '', phone: '', blog: '', mastodon: '', links: [], free: [] };
  await writeDocument(path, {
    people: [uid, other].toSorted(),
    code,
    shares: { [other]: share },
    met: {},
    meeting: null,
    madeAt,
    updatedAt: new Date(),
    expiresAt: new Date(Date.now() + 80 * 86_400_000),
  });
  return path;
};

const myShare = async (path: string) => {
  const shares = (await readDocument(path))?.['shares'] as Record<string, unknown> | undefined;
  return shares?.[await ensureUid()];
};

it('tells who shows the code that somebody used it, and gives them once what it shows', async () => {
  badgeChoice.set({ name: 'Anna', shown: [] });
  const { code } = await openCode();
  await confirmed();
  const path = await usedBy('ben-6', code);
  expect(await screen.findByText(/hat Deinen Code\. Ihr steht jetzt/)).toHaveTextContent('Ben');
  await waitFor(async () => expect(await myShare(path)).toMatchObject({ name: 'Anna', email: '' }));
  await deleteDocument(path);
});

it('gives what stood beside the code, whatever is ticked by the time it is used', async () => {
  noteShown('K7MX3P', 'Anna', EMPTY_CONTACT, Date.now());
  myProfile.save(aProfile({ contact: CONTACT }));
  badgeChoice.set({ name: 'Anna', shown: ['email', 'phone'] });
  await openCode();
  await confirmed();
  const path = await usedBy('ben-10', 'K7MX3P');
  await waitFor(async () =>
    expect(await myShare(path)).toMatchObject({ name: 'Anna', email: '', phone: '' }),
  );
  await deleteDocument(path);
});

it('reveals nothing for a code of another phone, for an old meeting, nor what was taken back', async () => {
  badgeChoice.set({ name: 'Anna', shown: [] });
  const { code } = await openCode();
  await confirmed();
  const other = await usedBy('ben-11', 'AAAAAA');
  const old = await usedBy('ben-12', code, new Date(Date.now() - 25 * 3_600_000));
  const before = await usedBy('ben-13', code);
  await waitFor(async () => expect(await myShare(before)).toMatchObject({ name: 'Anna' }));
  changePair(pairId(await ensureUid(), 'ben-13'), { share: null });
  await waitFor(async () => expect(await myShare(before)).toBeUndefined());
  // Pairs are looked at together: when this one has been answered, the others were left alone.
  const last = await usedBy('ben-14', code);
  await waitFor(async () => expect(await myShare(last)).toMatchObject({ name: 'Anna' }));
  for (const path of [other, old, before]) expect(await myShare(path)).toBeUndefined();
  for (const path of [other, old, before, last]) await deleteDocument(path);
});

it('removes its own expired codes when it registers another one, and nobody else’s', async () => {
  const uid = await ensureUid();
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
  await showCode('AAAAAA', uid, ago(8));
  await showCode('BBBBBB', uid, ago(6));
  await showCode('CCCCCC', 'ben-15', ago(8));
  const { code } = await openCode();
  await confirmed();
  await waitFor(async () =>
    expect(Object.keys(await readCollection(`${EVENT}/codes`)).toSorted()).toEqual(
      ['BBBBBB', 'CCCCCC', code].toSorted(),
    ),
  );
});
