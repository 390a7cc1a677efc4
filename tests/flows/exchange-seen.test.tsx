import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { frameAround } from '#domain/frame.ts';
import type { Session } from '#domain/session.ts';
import { applyImport } from '#features/editor/exchange/apply-import.ts';
import type { DraftBase } from '#features/editor/exchange/draft-base.ts';
import { caughtUp, NOTHING_TRIED } from '#features/editor/exchange/seen-base.ts';
import { writeDocument } from '../support/emulator-admin.ts';
import {
  ARCHIVE,
  choose,
  draft,
  MUSEUM,
  openExchange,
  preview,
  seedTwoSessions,
  signIn,
  take,
  textOf,
} from '../support/exchange-page.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { goOffline, goOnline } from '../support/network.ts';

/** Somebody else saves a session, and this phone hears of it: when it tells of a damaged one, it knows of the other too. */
const writtenByOthers = async (session: Session) => {
  await writeDocument(`events/bsen/sessions/${session.id}`, { ...session, updatedAt: new Date() });
  await writeDocument('events/bsen/sessions/kaputt', { id: 'kaputt' });
  await screen.findByText(/im Entwurf nicht lesbar/);
};

beforeEach(seedTwoSessions);

describe('an import while others work on the draft', () => {
  it('overwrites nothing that somebody changes between looking and tapping, but shows it first', async () => {
    const user = await openExchange();
    await user.click(await screen.findByRole('radio', { name: 'Entwurf' }));
    await choose(user, textOf(aProgramme([{ ...ARCHIVE, minutes: 90 }, MUSEUM])));
    await preview();
    const theirs = { ...ARCHIVE, title: 'Archive ganz weit öffnen' };
    await writtenByOthers(theirs);
    expect(screen.getByRole('checkbox', { name: /^Archive öffnen/ })).toBeChecked();

    await take(user, 'Eine Änderung übernehmen');
    expect(await screen.findByText(/^Jemand anders hat gerade/)).toBeVisible();
    expect((await draft())[ARCHIVE.id]).toMatchObject({ title: theirs.title, minutes: 60 });

    expect(await screen.findByRole('checkbox', { name: /^Archive ganz weit öffnen/ })).toBeChecked();
    await take(user, 'Eine Änderung übernehmen');
    expect(await screen.findByText(/Eine Änderung ist im Entwurf/)).toBeVisible();
    expect((await draft())[ARCHIVE.id]).toMatchObject({ title: ARCHIVE.title, minutes: 90 });
  });

  it('removes nothing that somebody adds after the file was looked at', async () => {
    const user = await openExchange();
    await user.click(await screen.findByRole('radio', { name: 'Entwurf' }));
    await choose(user, textOf(aProgramme([ARCHIVE])));
    await preview();
    await user.click(screen.getByRole('checkbox', { name: /Auch entfernen/ }));
    await writtenByOthers(aSession({ id: 'frisch', title: 'Frisch' }));
    await take(user, 'Eine Änderung übernehmen');
    await screen.findByText(/Eine Änderung ist im Entwurf/);
    expect(Object.keys(await draft()).sort()).toEqual([ARCHIVE.id, 'frisch', 'kaputt']);
  });

  it('compares no file with what only this phone remembers', async () => {
    const user = await openExchange();
    await screen.findByLabelText('Programmdatei wählen');
    await user.click(screen.getByRole('radio', { name: 'Entwurf' }));
    expect(screen.queryByText(/^Stand dieses Geräts/)).toBeNull();
    await goOffline();
    expect(await screen.findByText(/^Du bist offline\. Einlesen/, {}, { timeout: 15_000 })).toBeVisible();
    expect(screen.queryByLabelText('Programmdatei wählen')).toBeNull();
    expect(screen.getByText(/^Stand dieses Geräts/)).toBeVisible();
    await goOnline();
    const input = await screen.findByLabelText('Programmdatei wählen', {}, { timeout: 15_000 });
    expect(input).toBeEnabled();
  }, 40_000);

  it('does not overwrite what somebody else has changed since it was looked at', async () => {
    await signIn();
    const seen = aProgramme([ARCHIVE]);
    const frame = frameAround(seen, seen.sessions);
    const base = { frame, frameSeenAt: 0, programme: seen, seenAt: new Map([[ARCHIVE.id, 1]]) };
    const longer = { ...ARCHIVE, minutes: 90 };
    const result = await applyImport(
      base,
      { sessions: [longer], rooms: seen.rooms, tracks: seen.tracks, warnings: [] },
      [{ id: ARCHIVE.id, session: longer }],
      () => undefined,
    );
    expect(result).toEqual({ ok: false, done: 0, all: 1, refusal: 'changed' });
    expect((await draft())[ARCHIVE.id]).toMatchObject({ minutes: 60 });
  });
});

describe('what somebody has seen of the draft', () => {
  const baseOf = (sessions: readonly Session[], seenAt: number): DraftBase => ({
    frame: frameAround(aProgramme(), [ARCHIVE]),
    frameSeenAt: 1,
    programme: aProgramme(sessions),
    seenAt: new Map(sessions.map(({ id }) => [id, seenAt])),
  });
  const longer = { ...ARCHIVE, minutes: 90 };
  const seen = baseOf([ARCHIVE, MUSEUM], 1);
  const tried = { ...NOTHING_TRIED, sessions: new Map([[ARCHIVE.id, longer]]) };

  it('is what this import has written itself, in the version that it has now', () => {
    const { base, strange } = caughtUp(seen, baseOf([longer, MUSEUM], 2), tried);
    expect(strange).toBe(false);
    expect(base.programme.sessions).toEqual([longer, MUSEUM]);
    expect([...base.seenAt.values()]).toEqual([2, 2]);
  });

  it('is not what others have changed, added or removed', () => {
    const others = [{ ...ARCHIVE, minutes: 45 }, aSession({ id: 'frisch' })];
    expect(caughtUp(seen, baseOf(others, 2), tried)).toEqual({ base: seen, strange: true });
  });

  it('is the same as before as long as nothing is new', () => {
    expect(caughtUp(seen, baseOf([MUSEUM, ARCHIVE], 1), tried).base).toBe(seen);
  });
});
