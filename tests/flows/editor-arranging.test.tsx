import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionDrafts } from '#data/drafts.ts';
import { forgetEverything } from '#data/phone.ts';
import { authSdk } from '#data/sdk.ts';
import { draftSessions, type DraftSession } from '#data/sessions.ts';
import { useArranging } from '../../src/features/editor/draft/use-arranging.ts';
import { wipe } from '../support/emulator-admin.ts';
import { aSession } from '../support/factories.ts';
import { seedEvent } from '../support/seed-event.ts';
import { signInAsOrganizer, storedDraft, storeSession } from '../support/team-desk.ts';

const ARCHIVE = aSession();
const MUSEUM = aSession({ id: 'museen', title: 'Museen öffnen', room: 'salon' });

/** What the real listener has brought; a test lets the desk know it when it wants. */
let heard: readonly DraftSession[] = [];
let stop = (): void => undefined;

const of = (id: string, items = heard): DraftSession => {
  const found = items.find(({ session }) => session.id === id);
  if (!found) throw new Error(`${id} has not come`);
  return found;
};

const client = new QueryClient({
  defaultOptions: { mutations: { networkMode: 'always', retry: false, gcTime: 0 } },
});
const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
);

type Known = { readonly items: readonly DraftSession[]; readonly fromServer?: boolean };

const arrange = (initialProps: Known, patience = 100) =>
  renderHook(({ items, fromServer = true }: Known) => useArranging(items, fromServer, patience), {
    initialProps,
    wrapper,
  });

const cancel = (desk: ReturnType<typeof arrange>, { session }: DraftSession) =>
  act(() => desk.result.current.put(session, { ...session, cancelled: true }));

const untilHeard = (id: string, traits: object) =>
  waitFor(() => expect(of(id).session).toMatchObject(traits), { timeout: 10_000 });

beforeEach(async () => {
  await wipe();
  await seedEvent();
  for (const session of [ARCHIVE, MUSEUM]) await storeSession(session);
  await signInAsOrganizer();
  heard = [];
  stop = draftSessions.subscribe((live) => {
    if (live.kind === 'value' && live.fromServer) heard = live.value.items;
  });
  await vi.waitUntil(() => heard.length === 2, { timeout: 10_000 });
});

afterEach(async () => {
  cleanup();
  stop();
  forgetEverything([]);
  const { auth, signOut } = await authSdk();
  await signOut(auth);
});

it('keeps a step that is saved but whose echo is late, and knows its version once that has come', async () => {
  const before = of(ARCHIVE.id);
  const desk = arrange({ items: heard });
  cancel(desk, before);
  cancel(desk, of(MUSEUM.id));
  // The second is only saved when the first has waited in vain.
  await untilHeard(MUSEUM.id, { cancelled: true });
  const { current } = desk.result;
  expect(current.latestOfMine(ARCHIVE.id, before.changedAt)).toBe(before.changedAt);
  expect(current.sessions.map(({ cancelled }) => cancelled)).toEqual([true, true]);
  desk.rerender({ items: heard });
  await waitFor(() => expect(desk.result.current.isWriting).toBe(false));
  const now = of(ARCHIVE.id).changedAt;
  expect(desk.result.current.latestOfMine(ARCHIVE.id, before.changedAt)).toBe(now);
});

it('does not blame somebody else for an echo that is late', async () => {
  const before = of(ARCHIVE.id);
  const desk = arrange({ items: heard });
  cancel(desk, before);
  const cancelled = { ...before.session, cancelled: true };
  act(() => desk.result.current.put(cancelled, { ...cancelled, room: 'salon' }));
  await waitFor(() => expect(desk.result.current.trouble?.refusal).toBe('busy'));
  expect(await storedDraft()).toMatchObject({ [ARCHIVE.id]: { cancelled: true, room: 'saal' } });
});

it('does not take for mine what somebody else has made of it before its echo came', async () => {
  const before = of(ARCHIVE.id);
  const { changedAt } = before;
  const mine = { ...before.session, title: 'Meine Archive' };
  sessionDrafts.set({ [ARCHIVE.id]: { session: mine, seenAt: changedAt } });
  const desk = arrange({ items: heard });
  cancel(desk, before);
  await untilHeard(ARCHIVE.id, { cancelled: true });
  await storeSession({ ...ARCHIVE, title: 'Deren Archive' });
  await untilHeard(ARCHIVE.id, { title: 'Deren Archive' });
  desk.rerender({ items: heard });
  await waitFor(() => expect(desk.result.current.isWriting).toBe(false));
  expect(desk.result.current.latestOfMine(ARCHIVE.id, changedAt)).toBe(changedAt);
  expect(sessionDrafts.get()[ARCHIVE.id]).toEqual({ session: mine, seenAt: changedAt });
  const saving = desk.result.current.save([{ before: before.session, after: mine }], changedAt);
  await act(async () => expect(await saving).toEqual({ ok: false, refusal: 'changed' }));
  expect(await storedDraft()).toMatchObject({ [ARCHIVE.id]: { title: 'Deren Archive' } });
});

it('waits for the server where the phone remembers an old version', async () => {
  const before = of(ARCHIVE.id);
  const remembered = heard.map((item) => ({ ...item, changedAt: item.changedAt - 60_000 }));
  const desk = arrange({ items: remembered, fromServer: false }, 10_000);
  cancel(desk, before);
  // Time enough for a step that does not wait to be sent over the old version.
  await act(async () => expect(await storedDraft()).toMatchObject({ [ARCHIVE.id]: { cancelled: false } }));
  desk.rerender({ items: heard });
  await untilHeard(ARCHIVE.id, { cancelled: true });
  expect(desk.result.current.trouble).toBeNull();
});
