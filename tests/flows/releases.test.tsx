import { fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent as realKeys } from 'vitest/browser';
import { publishProgramme } from '#data/publish.ts';
import { HISTORY_PAGES } from '#data/releases.ts';
import { readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { cutAt, goOffline, goOnline, untilCut } from '../support/network.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent, writeRelease } from '../support/seed-event.ts';
import {
  seeServer,
  signInAsOrganizer,
  storedDraft,
  storedFrame,
  storedReleases,
  storeDraft,
  storeSession,
} from '../support/team-desk.ts';

const ARCHIVE = aSession();
const MUSEUM = aSession({
  id: 'museen',
  title: 'Museen öffnen',
  start: '2016-04-29T14:00',
  speakers: [{ name: 'Ben Beispiel', blog: '', about: '' }],
});
const FIRST = aProgramme([ARCHIVE, MUSEUM]);

const openPanel = async () => {
  await seeServer();
  return renderApp({ path: '/team/programm' }).user;
};
const openHistory = async () => {
  await seeServer();
  return renderApp({ path: '/team/programm/fassungen' }).user;
};

const press = async (user: UserEvent, name: string) =>
  user.click(await screen.findByRole('button', { name }));

const published = (number: number) =>
  screen.findByText(`Fassung ${number} ist veröffentlicht. Telefone mit Netz zeigen sie sofort.`);

const releasedSessions = async () => {
  const stored = await readDocument('events/bsen/programme/current');
  return (JSON.parse(stored?.['release'] as string) as typeof FIRST).sessions;
};

const sheet = async () => within(await screen.findByRole('dialog'));

const cardOf = async (number: number) => {
  const card = (await screen.findByRole('heading', { name: `Fassung ${number}` })).closest('li');
  if (!card) throw new Error(`Release ${number} is not listed`);
  return within(card);
};

beforeEach(async () => {
  await wipe();
  await seedEvent({ programme: FIRST });
  await storeDraft(FIRST);
  await signInAsOrganizer();
});

describe('publishing', () => {
  it('says from what to what a session moves, and keeps the release for good', async () => {
    await storeSession({ ...ARCHIVE, start: '2016-04-29T12:30', room: 'salon' });
    const user = await openPanel();
    const panel = within(await screen.findByRole('region', { name: 'Veröffentlichen' }));
    const line = await panel.findByText('andere Zeit:');
    expect(line.closest('li')).toHaveTextContent(/Archive öffnen.*11:15.*12:30.*Saal.*Salon/);
    await press(user, 'Fassung 2 veröffentlichen');
    await published(2);
    expect(await storedReleases()).toEqual({ current: 2, pages: ['1-0', '2-0'] });
  });

  it('leaves what has no time in the draft, and says how many', async () => {
    await storeSession({ ...MUSEUM, start: '' });
    const user = await openPanel();
    expect(await screen.findByText(/^1 Session ohne Zeit bleibt im Entwurf/)).toBeVisible();
    await press(user, 'Fassung 2 veröffentlichen');
    await published(2);
    const phone = await storedDraft();
    expect(phone['museen']).toMatchObject({ start: '' });
  });

  it('asks before it publishes conflicts', async () => {
    await storeSession({ ...MUSEUM, start: ARCHIVE.start });
    const user = await openPanel();
    await press(user, 'Fassung 2 veröffentlichen');
    const question = within(await screen.findByRole('dialog', { name: '1 Konflikt im Entwurf' }));
    expect(await question.findByText(/Saal ist doppelt belegt/)).toBeVisible();
    await user.click(await question.findByRole('button', { name: 'Zurück' }));
    expect((await storedReleases()).current).toBe(1);
    await press(user, 'Fassung 2 veröffentlichen');
    await user.click((await sheet()).getByRole('button', { name: 'Trotzdem veröffentlichen' }));
    await published(2);
  });

  it('does not publish over a release that came while it was asking', async () => {
    await storeSession({ ...MUSEUM, start: ARCHIVE.start });
    const user = await openPanel();
    await press(user, 'Fassung 2 veröffentlichen');
    const question = await sheet();
    await writeRelease(2, aProgramme([MUSEUM]));
    await screen.findByRole('button', { name: 'Fassung 3 veröffentlichen' });
    await user.click(question.getByRole('button', { name: 'Trotzdem veröffentlichen' }));
    expect(await screen.findByText(/^Jemand anders hat gerade veröffentlicht/)).toBeVisible();
    expect(await releasedSessions()).toEqual([MUSEUM]);
  });

  it('waits for what is still being saved, so that it is in the release', async () => {
    await storeSession({ ...MUSEUM, title: 'Museen weit öffnen' });
    const user = await openPanel();
    await screen.findByRole('button', { name: 'Fassung 2 veröffentlichen' });
    await press(user, '„Archive öffnen“ bearbeiten');
    fireEvent.click((await sheet()).getByRole('button', { name: 'Fällt aus' }));
    expect(screen.getByRole('button', { name: 'Der Entwurf wird noch gespeichert …' })).toBeDisabled();
    await screen.findByRole('button', { name: 'Fassung 2 veröffentlichen' });
    await realKeys.keyboard('{Escape}');
    await press(user, 'Fassung 2 veröffentlichen');
    await published(2);
    expect(await releasedSessions()).toContainEqual({ ...ARCHIVE, cancelled: true });
  });

  it('cannot be without a network, says so, and the old release stays whole', async () => {
    await storeSession({ ...ARCHIVE, title: 'Archive weit öffnen' });
    await openPanel();
    await screen.findByRole('button', { name: 'Fassung 2 veröffentlichen' });
    await goOffline();
    expect(screen.getByRole('button', { name: 'Fassung 2 veröffentlichen' })).toBeDisabled();
    expect(await screen.findByText(/Du bist offline\. Das Programm ändert man nur mit Netz/)).toBeVisible();
    await goOnline();
    expect(await storedReleases()).toEqual({ current: 1, pages: ['1-0'] });
  });

  it('leaves no half a release when the network is cut in the middle', async () => {
    await storeSession({ ...ARCHIVE, title: 'Archive weit öffnen' });
    const user = await openPanel();
    await screen.findByRole('button', { name: 'Fassung 2 veröffentlichen' });
    await cutAt(':commit');
    await press(user, 'Fassung 2 veröffentlichen');
    await untilCut();
    await screen.findByText(/Das hat zu lange gedauert/, {}, { timeout: 20_000 });
    await goOnline();
    expect(await storedReleases()).toEqual({ current: 1, pages: ['1-0'] });
  });

  it('lets one of two organizers through who publish at once, and tells the other', async () => {
    const outcomes = await Promise.all([
      publishProgramme(aProgramme([ARCHIVE]), 'von Olga', 1),
      publishProgramme(aProgramme([MUSEUM]), 'von Otto', 1),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, refusal: 'changed' });
    expect(await storedReleases()).toEqual({ current: 2, pages: ['1-0', '2-0'] });
  });
});

describe('the history', () => {
  it('lists every release with its note and its changes, newest first', async () => {
    await writeRelease(2, aProgramme([{ ...ARCHIVE, cancelled: true }, MUSEUM]), 'Anna ist krank.');
    await openHistory();
    const newest = await cardOf(2);
    expect(await newest.findByText('auf den Telefonen')).toBeVisible();
    expect(await newest.findByText('Anna ist krank.')).toBeVisible();
    expect((await newest.findByText('fällt aus:')).closest('li')).toHaveTextContent('Archive öffnen');
    expect(await (await cardOf(1)).findByText('Die erste: 2 Sessions')).toBeVisible();
    const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(names).toEqual(['Fassung 2', 'Fassung 1']);
  });

  it('shows the programme of an old release', async () => {
    await writeRelease(2, aProgramme([ARCHIVE]));
    const user = await openHistory();
    await press(user, 'Fassung 1 ansehen');
    const opened = await sheet();
    expect(await opened.findByRole('heading', { name: 'Freitag, 29. April 2016' })).toBeVisible();
    expect(await opened.findByText('Museen öffnen')).toBeVisible();
  });

  it('compares any two, also backwards', async () => {
    await writeRelease(2, aProgramme([ARCHIVE]));
    await writeRelease(3, aProgramme([{ ...ARCHIVE, room: 'salon' }]));
    const user = await openHistory();
    await press(user, 'Fassung 1 vergleichen');
    const opened = await sheet();
    expect((await opened.findByText('entfernt:')).closest('li')).toHaveTextContent('Museen öffnen');
    await user.selectOptions(opened.getByLabelText('Von'), 'Fassung 3');
    await user.selectOptions(opened.getByLabelText('bis'), 'Fassung 2');
    expect((await opened.findByText('anderer Raum:')).closest('li')).toHaveTextContent(/Salon.*Saal/);
    await user.selectOptions(opened.getByLabelText('Von'), 'Fassung 2');
    expect(await opened.findByText('Beide sagen dasselbe.')).toBeVisible();
  });

  it('says which release cannot be read, and shows the others', async () => {
    await writeDocument('events/bsen/releases/2-0', {
      number: 2,
      page: 0,
      note: '',
      publishedAt: new Date(),
      part: '{"rooms": [',
    });
    await writeRelease(3, aProgramme([ARCHIVE]));
    await openHistory();
    expect(await (await cardOf(2)).findByText(/lässt sich nicht lesen/)).toBeVisible();
    expect(await (await cardOf(3)).findByText('Gegenüber Fassung 1')).toBeVisible();
  });

  it('fetches what is older than the history reaches', async () => {
    const text = JSON.stringify(FIRST);
    const pages = Array.from({ length: HISTORY_PAGES }, (_, page) => page);
    await Promise.all(
      pages.map((page) =>
        writeDocument(`events/bsen/releases/${page + 2}-0`, {
          number: page + 2,
          page: 0,
          note: '',
          publishedAt: new Date(),
          part: text,
        }),
      ),
    );
    await writeRelease(HISTORY_PAGES + 1, FIRST);
    const user = await openHistory();
    await press(user, 'Fassung 1 laden');
    expect(await (await cardOf(1)).findByText('Die erste: 2 Sessions')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Fassung \d+ laden$/ })).toBeNull();
  });
});

describe('going back', () => {
  const goBack = async (user: UserEvent, number: number) => {
    await press(user, `Zu Fassung ${number} zurückgehen`);
    return sheet();
  };

  it('makes the draft what it was, and changes nothing on the phones until it is published', async () => {
    const before = { draft: await storedDraft(), frame: await storedFrame() };
    await storeSession({ ...ARCHIVE, title: 'Etwas anderes', room: 'salon' });
    await writeRelease(2, {
      ...aProgramme([{ ...ARCHIVE, title: 'Etwas anderes', room: 'salon' }, MUSEUM]),
      rooms: [{ id: 'salon', name: 'Blauer Salon', directions: '' }],
    });
    const user = await openHistory();
    const question = await goBack(user, 1);
    expect((await question.findByText('anderer Raum:')).closest('li')).toHaveTextContent(/Salon.*Saal/);
    await user.click(await question.findByRole('button', { name: 'Entwurf zurücksetzen' }));
    await question.findByText('Der Entwurf ist wieder wie Fassung 1.');
    expect({ draft: await storedDraft(), frame: await storedFrame() }).toEqual(before);
    expect((await storedReleases()).current).toBe(2);
    await user.click(await question.findByRole('link', { name: 'Weiter zum Veröffentlichen' }));
    await press(user, 'Fassung 3 veröffentlichen');
    await published(3);
  });

  it('keeps without a time what did not exist then', async () => {
    await storeSession(aSession({ id: 'neu', title: 'Ganz neu' }));
    const user = await openHistory();
    const question = await goBack(user, 1);
    expect(await question.findByRole('group', { name: '1 Session gab es damals nicht' })).toBeVisible();
    await user.click(await question.findByRole('button', { name: 'Entwurf zurücksetzen' }));
    await question.findByText('Der Entwurf ist wieder wie Fassung 1.');
    expect((await storedDraft())['neu']).toEqual(aSession({ id: 'neu', title: 'Ganz neu', start: '' }));
  });

  it('removes it where that is chosen', async () => {
    await storeSession(aSession({ id: 'neu', title: 'Ganz neu' }));
    const user = await openHistory();
    const question = await goBack(user, 1);
    await user.click(await question.findByRole('radio', { name: /^Entfernen/ }));
    await user.click(await question.findByRole('button', { name: 'Entwurf zurücksetzen' }));
    await question.findByText('Der Entwurf ist wieder wie Fassung 1.');
    expect(Object.keys(await storedDraft()).sort()).toEqual([ARCHIVE.id, MUSEUM.id].sort());
  });

  it('brings back more sessions than one transaction takes', async () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      aSession({ id: `nr-${index}`, title: `Session ${index}`, room: '' }),
    );
    await writeRelease(2, aProgramme([ARCHIVE, MUSEUM, ...many]));
    const user = await openHistory();
    // An earlier test has left another release of this number in the cache.
    await (await cardOf(2)).findByText('Session 0');
    const question = await goBack(user, 2);
    await user.click(await question.findByRole('button', { name: 'Entwurf zurücksetzen' }));
    await question.findByText('Der Entwurf ist wieder wie Fassung 2.');
    expect(Object.keys(await storedDraft())).toHaveLength(132);
  });

  it('says so where the draft is there already', async () => {
    const user = await openHistory();
    const question = await goBack(user, 1);
    expect(await question.findByText(/Der Entwurf sagt schon genau das/)).toBeVisible();
    expect(question.queryByRole('button', { name: 'Entwurf zurücksetzen' })).toBeNull();
  });

  it('follows what somebody else does to the draft meanwhile', async () => {
    await storeSession({ ...ARCHIVE, title: 'Etwas anderes' });
    const user = await openHistory();
    const question = await goBack(user, 1);
    expect(await question.findByText('anderer Titel:')).toBeVisible();
    await storeSession(ARCHIVE);
    expect(await question.findByText(/Der Entwurf sagt schon genau das/)).toBeVisible();
  });
});
