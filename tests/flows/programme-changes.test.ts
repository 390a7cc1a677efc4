import { configure, waitFor, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '#domain/session.ts';
import { createAccount, readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { leaveOnPhone } from '../support/left-on-phone.ts';
import { enterBy, expectMember, PASSWORD } from '../support/me-page.ts';
import { openPhone, type Phone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

const archive = aSession({ id: 'archive', title: 'Archive' });
const museen = aSession({ id: 'museen', title: 'Museen', start: '2016-04-29T14:00' });

const publish = async (number: number, ...sessions: Session[]) => {
  const release = JSON.stringify(aProgramme(sessions));
  const page = { number, note: '', publishedAt: new Date() };
  await writeDocument(`events/bsen/releases/${number}-0`, { ...page, page: 0, part: release });
  await writeDocument('events/bsen/programme/current', { ...page, release });
};

configure({ asyncUtilTimeout: 25_000 });

/** A phone that has looked at the first release. */
const openedPhone = async () => {
  const phone = await openPhone('/');
  await waitFor(() => expect(localStorage.getItem('bsen:seen')).toContain('archive'));
  return phone;
};

const putAway = 'Änderungen gesehen, Hinweis schließen';

beforeEach(async () => {
  await wipe();
  await seedEvent({ programme: aProgramme([archive, museen]) });
});

describe('what changed since the last look', () => {
  it('is nothing on a first visit', async () => {
    const { screen } = await openedPhone();
    await screen.findByRole('searchbox');
    expect(screen.queryByText(/geändert/i)).toBeNull();
  });

  it('is told while somebody looks, mine first and from where to where', async () => {
    const phone = await openedPhone();
    (await phone.module('favourites')).markFavourite('museen', true);
    await publish(2, { ...archive, room: 'salon' }, { ...museen, start: '2016-04-29T15:30' });
    const told = (await phone.screen.findByText(/Geändert: eine Deiner Sessions/)).parentElement!;
    expect(told).toHaveTextContent(/Museen.*15:30.*statt.*14:00/);
  });

  it('lists every change, and is seen once the list is closed', async () => {
    const { screen, user } = await openedPhone();
    await publish(2, { ...archive, cancelled: true }, aSession({ id: 'neu', title: 'Ganz neu' }));
    await user.click(await screen.findByRole('button', { name: 'Alle 3 Änderungen ansehen' }));
    const list = within(await screen.findByRole('dialog'));
    const texts = list.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(texts).toEqual([
      expect.stringMatching(/^Archive.*fällt aus/),
      expect.stringMatching(/^Ganz neu.*neu im Programm/),
      expect.stringMatching(/^Museen.*nicht mehr im Programm/),
    ]);
    await user.click(list.getAllByRole('button', { name: 'Alles gesehen' })[0]!);
    expect(screen.queryByText(/geändert/i)).toBeNull();
    await publish(3, { ...archive, cancelled: true }, aSession({ id: 'neu', title: 'Doch anders' }));
    expect(await screen.findByText('Änderung ansehen')).toBeVisible();
  });

  it('survives a reload until it is put away, and never comes again', async () => {
    const phone = await openedPhone();
    await publish(2, archive, { ...museen, title: 'Museen und Blogs' });
    await phone.screen.findByText(/hieß bisher/);
    await phone.reload();
    await phone.user.click(await phone.screen.findByRole('button', { name: putAway }));
    await phone.reload();
    await phone.screen.findByRole('searchbox');
    await phone.screen.findByRole('heading', { name: 'Museen und Blogs' });
    expect(phone.screen.queryByText(/hieß bisher/)).toBeNull();
  });
});

const member = async (phone: Phone, email: string) => {
  await enterBy(phone, 'Schon dabei', email);
  await expectMember(phone, email);
};

describe('a member with two phones', () => {
  const EMAIL = 'anna@example.org';
  const storeFavourites = (uid: string, seen: number, ...sessions: string[]) =>
    writeDocument(`events/bsen/favourites/${uid}`, { sessions, seen, updatedAt: new Date() });

  it('tells the account what was looked at, and loses no mark', async () => {
    const uid = await createAccount(EMAIL, PASSWORD);
    await storeFavourites(uid, 1, 'museen');
    leaveOnPhone({ favourites: ['archive'] });
    const phone = await openPhone('/ich');
    await member(phone, EMAIL);
    await phone.user.click(phone.screen.getByRole('link', { name: 'Programm' }));
    await phone.screen.findByText('Meine (2)');
    await publish(2, { ...archive, room: 'salon' }, museen);
    await phone.user.click(await phone.screen.findByRole('button', { name: putAway }));
    await waitFor(async () => {
      const stored = await readDocument(`events/bsen/favourites/${uid}`);
      expect(stored).toMatchObject({ seen: 2, sessions: ['museen', 'archive'] });
    });
  });

  it('is not told again what was looked at on the other', async () => {
    const uid = await createAccount(EMAIL, PASSWORD);
    await publish(2, { ...archive, room: 'salon' }, museen);
    await publish(3, { ...archive, room: 'salon' }, { ...museen, cancelled: true });
    await storeFavourites(uid, 2);
    const seen = [
      ['archive', 'Archive', archive.start, 'saal', false],
      ['museen', 'Museen', museen.start, 'saal', false],
    ];
    localStorage.setItem('bsen:seen', JSON.stringify({ number: 1, sessions: seen }));
    const phone = await openPhone('/ich');
    await member(phone, EMAIL);
    await phone.user.click(phone.screen.getByRole('link', { name: 'Programm' }));
    expect(await phone.screen.findByText('fällt aus', { selector: 'strong' })).toBeVisible();
    expect(await phone.screen.findByText('Änderung ansehen')).toBeVisible();
  });
});
