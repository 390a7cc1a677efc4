import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openAuth } from '#data/account.ts';
import { draftSessions, saveSessions, unheardSessions } from '#data/sessions.ts';
import { createStaffAccount, wipe } from '../support/emulator-admin.ts';
import { aSession } from '../support/factories.ts';
import { seedEvent } from '../support/seed-event.ts';

const OLGA = { email: 'olga@example.org', password: 'vernetzung', roles: ['organizer'] } as const;

const save = (id: string) => saveSessions([{ id, session: aSession({ id }), seenAt: 0 }]);
const untilHeard = () => vi.waitFor(() => expect(unheardSessions.get()).toBe(0), { timeout: 10_000 });

beforeEach(async () => {
  await wipe();
  await seedEvent();
  await createStaffAccount(OLGA);
  const { auth, signInWithEmailAndPassword } = await openAuth();
  await signInWithEmailAndPassword(auth, OLGA.email, OLGA.password);
});

describe('sessions saved from here', () => {
  it('are unheard until the draft tells them', async () => {
    expect(await save(crypto.randomUUID())).toEqual({ ok: true });
    expect(unheardSessions.get()).toBe(1);
    const told = vi.fn<() => void>();
    const forget = unheardSessions.subscribe(told);
    const stop = draftSessions.subscribe(() => undefined);
    await untilHeard();
    expect(told).toHaveBeenCalled();
    forget();
    stop();
  });

  it('do not stay unheard where the draft told them before the answer came', async () => {
    const first = vi.fn<() => void>();
    const stop = draftSessions.subscribe(first);
    await vi.waitFor(() => expect(first).toHaveBeenCalled(), { timeout: 10_000 });
    await save(crypto.randomUUID());
    await untilHeard();
    stop();
  });
});
