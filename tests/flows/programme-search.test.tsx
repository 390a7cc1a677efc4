import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aProgramme, aSession } from '../support/factories.ts';
import { wipe } from '../support/emulator-admin.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

const titles = () => screen.queryAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);

const expectTitles = (...expected: string[]) => waitFor(() => expect(titles()).toEqual(expected));

beforeEach(async () => {
  await wipe();
  await seedEvent({
    programme: aProgramme([
      aSession({
        id: 'a',
        title: 'Stärken zeigen',
        abstract: '',
        speakers: [],
        track: 'content',
        room: 'saal',
      }),
      aSession({
        id: 'b',
        title: 'Das Museumsnetzwerk',
        abstract: 'Wer seine Stärken kennt.',
        start: '2016-04-29T09:00',
        track: 'netzwerke',
        room: 'salon',
        fields: ['Museum'],
      }),
      aSession({
        id: 'c',
        title: 'Recht',
        abstract: '',
        start: '2016-04-30T11:15',
        track: 'content',
        room: 'salon',
      }),
      aSession({
        id: 'pause',
        title: 'Pause',
        kind: 'break',
        room: '',
        track: '',
        abstract: '',
        speakers: [],
      }),
    ]),
  });
});

const search = async (user: ReturnType<typeof renderApp>['user'], words: string) =>
  user.type(await screen.findByRole('searchbox'), words);

describe('searching the programme', () => {
  it('finds while typing, on all days, in order of time, and marks the words', async () => {
    const { user } = renderApp({ path: '/' });
    await search(user, 'staerk');
    await expectTitles('Das Museumsnetzwerk', 'Stärken zeigen');
    expect(screen.getByText('2 Treffer').closest('[role=status]')).toBeVisible();
    expect(screen.getAllByText('Stärken', { selector: 'mark' })).toHaveLength(2);
    await waitFor(() => expect(location.search).toBe('?suche=staerk'));
  });

  it('says when there is nothing, and leads back to everything', async () => {
    const { user } = renderApp({ path: '/' });
    await search(user, 'zylinder');
    await user.click(await screen.findByRole('button', { name: 'Zurücksetzen' }));
    await expectTitles('Das Museumsnetzwerk', 'Pause', 'Stärken zeigen');
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('is found again as it was left, going back from a session', async () => {
    const { user } = renderApp({ path: '/' });
    await search(user, 'museum');
    await expectTitles('Das Museumsnetzwerk');
    await user.click(screen.getByRole('link', { name: 'Das Museumsnetzwerk' }));
    await screen.findByRole('heading', { level: 1, name: 'Das Museumsnetzwerk' });
    await user.click(screen.getByRole('button', { name: 'Zurück zum Programm' }));
    await expectTitles('Das Museumsnetzwerk');
    expect(screen.getByRole('searchbox')).toHaveValue('museum');
  });
});

describe('filtering the programme', () => {
  it('takes track, room and field together, without breaks', async () => {
    const { user } = renderApp({ path: '/' });
    await user.click(await screen.findByRole('button', { name: 'Filter' }));
    const room = within(await screen.findByRole('group', { name: 'Raum' }));
    await user.click(room.getByRole('checkbox', { name: 'Salon' }));
    await expectTitles('Das Museumsnetzwerk', 'Recht');
    const track = within(screen.getByRole('group', { name: 'Strang' }));
    await user.click(track.getByRole('checkbox', { name: 'Netzwerke' }));
    await expectTitles('Das Museumsnetzwerk');
    await waitFor(() => expect(location.search).toBe('?raum=salon&strang=netzwerke'));
    await user.click(screen.getByRole('button', { name: 'Zurücksetzen' }));
    await expectTitles('Das Museumsnetzwerk', 'Pause', 'Stärken zeigen');
    expect(location.search).toBe('');
  });

  it('stands in the address, and comes back with it', async () => {
    const { user } = renderApp({ path: '/?feld=Museum' });
    await expectTitles('Das Museumsnetzwerk');
    await user.click(screen.getByRole('link', { name: 'Das Museumsnetzwerk' }));
    await screen.findByRole('heading', { level: 1, name: 'Das Museumsnetzwerk' });
    await user.click(screen.getByRole('button', { name: 'Zurück zum Programm' }));
    await expectTitles('Das Museumsnetzwerk');
    expect(location.search).toBe('?feld=Museum');
    expect(screen.getByRole('button', { name: 'Filter (1)' })).toBeVisible();
  });
});
