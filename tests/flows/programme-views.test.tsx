import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { myProfile } from '#data/profiles.ts';
import { addMinutes, dateOf, wallTimeAt } from '#domain/wall-time.ts';
import { aProfile, aProgramme, aSession } from '../support/factories.ts';
import { wipe } from '../support/emulator-admin.ts';
import { leaveOnPhone } from '../support/left-on-phone.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

/** A zone where it is noon just now, without summer time: what is „today“ does not depend on when the tests run. */
const OFFSET = 12 - new Date().getUTCHours();
const ZONE = `Etc/GMT${OFFSET > 0 ? '-' : '+'}${Math.abs(OFFSET)}`;
const inMinutes = (minutes: number) => addMinutes(wallTimeAt(Date.now(), ZONE), minutes);

const seedSessions = (...sessions: Parameters<typeof aSession>[0][]) =>
  seedEvent({
    programme: {
      ...aProgramme(sessions.map((traits) => aSession(traits))),
      event: { ...aProgramme().event, zone: ZONE },
    },
  });

const card = async (title: string) =>
  within((await screen.findByRole('heading', { name: title })).closest('li') ?? document.body);

const mark = async (user: ReturnType<typeof renderApp>['user'], title: string) =>
  user.click(await screen.findByRole('button', { name: `„${title}“ merken` }));

beforeEach(wipe);

describe('the view of now', () => {
  it('shows what runs, and in how many minutes the next begins', async () => {
    await seedSessions(
      { id: 'a', title: 'Archive', start: inMinutes(-20), minutes: 60 },
      { id: 'b', title: 'Museen', start: inMinutes(12), minutes: 60 },
      { id: 'c', title: 'Blogs', start: inMinutes(240), minutes: 60 },
    );
    const { user } = renderApp({ path: '/' });
    await user.click(await screen.findByRole('link', { name: 'Jetzt' }));
    const running = await screen.findByRole('heading', { name: 'Läuft jetzt' });
    expect(within(running.parentElement!).getByRole('heading', { name: 'Archive' })).toBeVisible();
    // A minute may have gone by.
    expect(screen.getByRole('heading', { name: /^Als Nächstes – in 1[12] Minuten$/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Museen' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Blogs' })).toBeNull();
  });

  it('says that all is over', async () => {
    await seedSessions({ start: '2016-04-29T11:15' });
    renderApp({ path: '/?ansicht=jetzt' });
    expect(await screen.findByRole('heading', { name: 'Das Programm ist vorbei' })).toBeVisible();
  });

  it('is a jump away in the list: to the slot that runs, with the focus', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: `s${index}`,
      title: `Session ${index}`,
      start: inMinutes(-30 * (30 - index)),
      minutes: 30,
    }));
    await seedSessions(...many, { id: 'jetzt', title: 'Gerade jetzt', start: inMinutes(-1), minutes: 60 });
    const { user } = renderApp({ path: `/?tag=${dateOf(inMinutes(-30 * 30))}` });
    await user.click(await screen.findByRole('button', { name: 'Zu jetzt' }));
    const heading = (await screen.findByRole('heading', { name: 'Gerade jetzt' })).closest('section')!;
    await waitFor(() => expect(heading).toContainElement(document.activeElement as HTMLElement));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Zu jetzt' })).toBeNull());
  });
});

describe('the view for me', () => {
  it('shows what touches my profile, with the reason in my words', async () => {
    await seedSessions(
      { id: 'a', title: 'Was ein Stadtarchiv kann', abstract: '', speakers: [] },
      { id: 'b', title: 'Anderes', abstract: '', speakers: [] },
    );
    myProfile.save(aProfile({ interests: ['Archiv'], offers: [], seeks: [], fields: [] }));
    renderApp({ path: '/?ansicht=fuer-mich' });
    await waitFor(async () =>
      expect((await card('Was ein Stadtarchiv kann')).getByText('Archiv')).toBeVisible(),
    );
    expect(screen.queryByRole('heading', { name: 'Anderes' })).toBeNull();
  });

  it('leads to the profile where there is none', async () => {
    await seedSessions({});
    const { user } = renderApp({ path: '/' });
    await user.click(await screen.findByRole('link', { name: 'Für mich' }));
    expect(await screen.findByRole('heading', { name: 'Dafür braucht es Dein Profil' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Zu Deinem Profil' })).toHaveAttribute('href', '/profil');
  });
});

describe('the view of mine', () => {
  it('names both of two that overlap, and when they are', async () => {
    await seedSessions(
      { id: 'a', title: 'Archive', start: '2016-04-29T11:15', minutes: 60 },
      { id: 'b', title: 'Museen', start: '2016-04-29T12:00', minutes: 60 },
    );
    const { user } = renderApp({ path: '/' });
    await mark(user, 'Archive');
    await mark(user, 'Museen');
    expect(await (await card('Archive')).findByText(/^Überschneidet sich mit/)).toHaveTextContent(
      /Museen.*12:00.*13:00/,
    );
    await user.click(screen.getByText('Meine (2)'));
    const notice = (await screen.findByText(/überschneiden sich\.$/)).textContent;
    expect(notice).toMatch(/Archive.*11:15.*12:15.*und.*Museen.*12:00.*13:00/);
  });

  it('says how to mark where nothing is marked', async () => {
    await seedSessions({});
    renderApp({ path: '/?ansicht=meine' });
    expect(await screen.findByRole('heading', { name: 'Noch nichts markiert' })).toBeVisible();
  });

  it('holds a mark over a release that was imported anew', async () => {
    leaveOnPhone({ favourites: ['archive-oeffnen'] });
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await seedSessions({ title: 'Archive, neu eingelesen', start: '2016-04-29T15:00' });
    renderApp({ path: '/?ansicht=meine' });
    expect(await screen.findByRole('heading', { name: 'Archive, neu eingelesen' })).toBeVisible();
  });
});

describe('several days', () => {
  it('are chosen by name, and stay in the address', async () => {
    await seedSessions(
      { id: 'a', title: 'Am Freitag', start: '2016-04-29T11:15' },
      { id: 'b', title: 'Am Samstag', start: '2016-04-30T11:15' },
    );
    const { user } = renderApp({ path: '/' });
    expect(await screen.findByRole('heading', { level: 2, name: 'Freitag, 29. April 2016' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Am Samstag' })).toBeNull();
    const days = screen.getByRole('navigation', { name: 'Tag' });
    await user.click(within(days).getByRole('link', { name: /30/ }));
    expect(await screen.findByRole('heading', { level: 4, name: 'Am Samstag' })).toBeVisible();
    expect(location.search).toBe('?tag=2016-04-30');
  });
});
