import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '#domain/session.ts';
import type { DraftBase } from '#features/editor/exchange/draft-base.ts';
import { takenOn, wayBack } from '#features/editor/exchange/undo-import.ts';
import { readDocument, writeDocument } from '../support/emulator-admin.ts';
import {
  ARCHIVE,
  choose,
  draft,
  MUSEUM,
  openExchange,
  preview,
  seedTwoSessions,
  take,
  textOf,
} from '../support/exchange-page.ts';
import { aFrame, aProgramme, aSession } from '../support/factories.ts';
import { goOffline, goOnline } from '../support/network.ts';

const FRAME = 'events/bsen/frame/draft';
const UNDO = 'Import rückgängig machen';
const LONGER = { ...ARCHIVE, minutes: 90 };
const FRESH = aSession({ id: 'neu', title: 'Ganz neu', room: 'keller', start: '2016-04-30T10:00' });
const ROOMS = [...aProgramme().rooms, { id: 'keller', name: 'Keller', directions: 'unten' }];

/** Everything of the draft but when it was written. */
const stored = async () => {
  const [sessions, frame] = await Promise.all([draft(), readDocument(FRAME)]);
  const untimed = Object.entries({ ...sessions, frame }).map(([id, document]) => {
    const { updatedAt: _, ...rest } = document ?? {};
    return [id, rest];
  });
  return Object.fromEntries(untimed) as unknown;
};

beforeEach(async () => {
  await seedTwoSessions();
  await writeDocument(FRAME, { ...aFrame(), updatedAt: new Date() });
});

/** A file that adds, changes and removes, with a new room and a new day. */
const takeOver = async () => {
  const user = await openExchange();
  await choose(user, textOf({ ...aProgramme([LONGER, FRESH]), rooms: ROOMS }));
  await preview();
  await user.click(screen.getByRole('checkbox', { name: /Auch entfernen/ }));
  await take(user, '3 Änderungen übernehmen');
  await screen.findByRole('heading', { name: 'Was „programm.json“ geändert hat' });
  return user;
};

describe('taking an import back', () => {
  it('brings back what was changed, added and removed, and the frame', async () => {
    const before = await stored();
    const user = await takeOver();
    for (const count of ['1 neue Session', '1 geändert', '1 entfernt'])
      expect(screen.getByText(count)).toBeVisible();
    expect(Object.keys(await draft()).sort()).toEqual([ARCHIVE.id, FRESH.id]);
    expect(await readDocument(FRAME)).toMatchObject({ rooms: ROOMS });

    expect(await screen.findByText(/solange diese Seite offen ist/)).toBeVisible();
    await take(user, UNDO);
    expect(await screen.findByText(/zurückgenommen: 3 Sessions sind/)).toBeVisible();
    expect(screen.getByRole('group', { name: UNDO })).toHaveFocus();
    expect(await stored()).toEqual(before);
    expect(screen.queryByRole('button', { name: UNDO })).toBeNull();
  });

  it('names what somebody has changed since, and leaves it and its room alone', async () => {
    const user = await takeOver();
    await screen.findByRole('button', { name: UNDO });
    await user.click(screen.getByRole('button', { name: 'Schließen' }));
    const theirs = { ...FRESH, title: 'Doch ganz anders' };
    await writeDocument(`events/bsen/sessions/${FRESH.id}`, { ...theirs, updatedAt: new Date() });
    expect(await screen.findByText('Doch ganz anders')).toBeVisible();

    await take(user, UNDO);
    expect(await screen.findByText(/zurückgenommen: 2 Sessions sind/)).toBeVisible();
    expect(screen.getByText('Doch ganz anders')).toBeVisible();
    expect(await draft()).toMatchObject({ [ARCHIVE.id]: ARCHIVE, [MUSEUM.id]: MUSEUM, [FRESH.id]: theirs });
    expect(await readDocument(FRAME)).toMatchObject({ rooms: ROOMS });
  });

  it('takes back a cut import, too, and goes on where it was cut itself', async () => {
    const before = await stored();
    const user = await openExchange();
    const many = Array.from({ length: 60 }, (_, at) => aSession({ id: `s${at}`, title: `Session ${at}` }));
    await choose(user, textOf(aProgramme([LONGER, MUSEUM, ...many])));
    await preview();
    await take(user, '61 Änderungen übernehmen');
    await screen.findByText(/^(25|50) von 61 gespeichert/);
    await goOffline();
    await screen.findByText(/von 61 sind gespeichert, dann/, {}, { timeout: 20_000 });
    await goOnline();
    await take(user, UNDO);
    await goOffline();
    await screen.findByText(/sind zurückgenommen, dann ging es nicht/, {}, { timeout: 20_000 });
    await goOnline();
    await take(user, UNDO);
    expect(await screen.findByText(/Der Import ist zurückgenommen/, {}, { timeout: 20_000 })).toBeVisible();
    expect(await stored()).toEqual(before);
  }, 90_000);
});

describe('the way back from an import', () => {
  const baseOf = (sessions: readonly Session[]): DraftBase => ({
    frame: aFrame(),
    frameSeenAt: 1,
    programme: aProgramme(sessions),
    seenAt: new Map(sessions.map(({ id }) => [id, 1])),
  });
  const tried = { sessions: new Map([[ARCHIVE.id, LONGER]]), frame: null };
  const first = takenOn(baseOf([ARCHIVE, MUSEUM]), tried);
  const writesTo = (taken: typeof first) => wayBack(taken, baseOf([LONGER, MUSEUM])).writes;

  it('leads to what was there before its first attempt', () => {
    const again = takenOn(baseOf([LONGER, MUSEUM]), tried, first);
    expect(writesTo(again)).toEqual([{ id: ARCHIVE.id, session: ARCHIVE }]);
  });

  it('leads to what others had written between two attempts', () => {
    const theirs = { ...ARCHIVE, title: 'Archive ganz weit öffnen' };
    const again = takenOn(baseOf([theirs, MUSEUM]), tried, first);
    expect(writesTo(again)).toEqual([{ id: ARCHIVE.id, session: theirs }]);
  });

  it('is over when everything is as it was', () => {
    const back = wayBack(first, baseOf([ARCHIVE, MUSEUM]));
    expect(back).toEqual({ writes: [], frame: null, left: [], isFrameLeft: false });
  });

  it('passes by a frame that others have changed since', () => {
    const wrote = { ...aFrame(), rooms: ROOMS };
    const taken = takenOn(baseOf([ARCHIVE]), { sessions: new Map(), frame: wrote });
    const live = { ...baseOf([ARCHIVE]), frame: { ...wrote, changeOver: 20 } };
    expect(wayBack(taken, live)).toMatchObject({ frame: null, isFrameLeft: true });
  });
});
