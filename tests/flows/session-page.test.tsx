import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { markFavourite } from '#data/favourites.ts';
import type { Programme } from '#domain/programme.ts';
import { accounts, readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aProgramme, aSession, NOW } from '../support/factories.ts';
import { goOffline, goOnline } from '../support/network.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

const ARCHIVE = aSession({
  id: 'archive',
  title: 'Archive öffnen',
  abstract: 'Wie Bestände sichtbar werden.\n\nUnd für wen.',
  fields: ['Museum', 'Verein'],
  speakers: [
    { name: 'Anna Beispiel', blog: 'https://anna.example', about: 'Bibliothekarin, bloggt seit 2009.' },
  ],
});
const MUSEUM = aSession({ id: 'museum', title: 'Museen im Netz', room: 'salon' });
const LATER = aSession({ id: 'spaeter', title: 'Später am Tag', start: '2016-04-29T15:00' });

const publish = (programme: Programme, number = 2) =>
  writeDocument('events/bsen/programme/current', {
    number,
    note: '',
    pages: 1,
    release: JSON.stringify(programme),
    publishedAt: new Date(),
  });

const press = async (user: UserEvent, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

const section = async (name: string | RegExp) =>
  within((await screen.findByRole('heading', { level: 2, name })).parentElement ?? document.body);

beforeEach(async () => {
  await wipe();
  await seedEvent({ programme: aProgramme([ARCHIVE, MUSEUM, LATER]) });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the page of a session', () => {
  test('says what, when, where and who', async () => {
    renderApp({ path: '/session/archive' });
    await screen.findByRole('heading', { level: 1, name: 'Archive öffnen' });
    expect(document.title).toBe('Archive öffnen · #bsen');
    expect(screen.getByText('Freitag, 29. April 2016')).toBeVisible();
    expect(screen.getAllByText('11 Uhr 15')[0]).toBeInTheDocument();
    expect(screen.getByText('Und für wen.').tagName).toBe('P');
    const where = await section('Wo');
    expect(where.getByText('Erdgeschoss, geradeaus')).toBeVisible();
    expect(where.getByText('Mediencampus Villa Ida, Poetenweg 28, Leipzig')).toBeVisible();
    expect((await section('Für wen')).getByText('Verein')).toBeVisible();
    const who = await section('Wer');
    expect(who.getByText('Bibliothekarin, bloggt seit 2009.')).toBeVisible();
    expect(who.getByRole('link', { name: 'Blog von Anna Beispiel' })).toHaveAttribute(
      'href',
      'https://anna.example',
    );
  });

  test('leads to what runs in parallel', async () => {
    const { user } = renderApp({ path: '/session/archive' });
    const parallel = await section('Parallel läuft');
    expect(parallel.queryByText('Später am Tag')).toBeNull();
    await user.click(parallel.getByRole('link', { name: 'Museen im Netz' }));
    await screen.findByRole('heading', { level: 1, name: 'Museen im Netz' });
  });

  test('leads back to the list, also from one session over another', async () => {
    const { user } = renderApp({ path: '/' });
    await user.click(await screen.findByRole('link', { name: 'Archive öffnen' }));
    const parallel = await section('Parallel läuft');
    await user.click(parallel.getByRole('link', { name: 'Museen im Netz' }));
    await screen.findByRole('heading', { level: 1, name: 'Museen im Netz' });
    await press(user, 'Zurück zum Programm');
    expect(await screen.findByRole('heading', { name: 'Später am Tag' })).toBeVisible();
    expect(location.pathname).toBe('/');
  });

  test('leads to the list from a link that was opened from outside', async () => {
    const { user } = renderApp({ path: '/session/archive' });
    const parallel = await section('Parallel läuft');
    await user.click(parallel.getByRole('link', { name: 'Museen im Netz' }));
    await screen.findByRole('heading', { level: 1, name: 'Museen im Netz' });
    await press(user, 'Zurück zum Programm');
    expect(await screen.findByRole('heading', { name: 'Später am Tag' })).toBeVisible();
  });

  test('warns that one of mine is at the same time, before it is over', async () => {
    vi.setSystemTime(NOW);
    markFavourite('museum', true);
    renderApp({ path: '/session/archive' });
    const warning = (await screen.findByText('Überschneidet sich mit Deiner Session')).parentElement;
    expect(within(warning ?? document.body).getByRole('link', { name: 'Museen im Netz' })).toBeVisible();
  });

  test('leads to mine before and after', async () => {
    markFavourite('archive', true);
    markFavourite('spaeter', true);
    const { user } = renderApp({ path: '/session/archive' });
    const mine = await section('Bei Dir davor und danach');
    await user.click(mine.getByRole('link', { name: 'Später am Tag' }));
    await screen.findByRole('heading', { level: 1, name: 'Später am Tag' });
    expect((await section('Bei Dir davor und danach')).getByText('Davor')).toBeVisible();
  });

  test('says that it is cancelled, and what is on instead', async () => {
    await publish(aProgramme([{ ...ARCHIVE, cancelled: true }, MUSEUM]));
    renderApp({ path: '/session/archive' });
    expect(await screen.findByText('Diese Session fällt aus.')).toBeVisible();
    expect((await section('Zur selben Zeit läuft')).getByText('Museen im Netz')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Wie war’s?' })).toBeNull();
  });

  test('says that it was taken out of the programme while it is being read', async () => {
    markFavourite('archive', true);
    const { user } = renderApp({ path: '/session/archive' });
    await screen.findByRole('heading', { level: 1, name: 'Archive öffnen' });
    await publish(aProgramme([MUSEUM]), 3);
    await screen.findByRole('heading', { level: 1, name: 'Diese Session gibt es nicht (mehr)' });
    expect(screen.getByText(/Du hattest sie Dir gemerkt/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Zurück zum Programm' }));
    await screen.findByRole('heading', { name: 'Museen im Netz' });
  });

  test('speaks English around the German of the programme', async () => {
    await act(async () => renderApp({ path: '/session/archive', language: 'en' }));
    await screen.findByRole('heading', { level: 2, name: 'Where' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'de');
  });
});

describe('taking a session along', () => {
  /** The files that are handed to the browser from now on. */
  const filesSaved = () => {
    const files: Blob[] = [];
    const real = URL.createObjectURL.bind(URL);
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) files.push(file);
      return real(file);
    });
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    return files;
  };

  test('gives a file for the calendar', async () => {
    const files = filesSaved();
    const { user } = renderApp({ path: '/session/archive' });
    await press(user, 'In den Kalender');
    await screen.findByText(/Die Datei liegt bei Deinen Downloads/);
    const text = (await files[0]?.text()) ?? '';
    expect(files[0]?.type).toContain('text/calendar');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('SUMMARY:Archive öffnen');
    expect(text).not.toContain('BEGIN:VALARM');
  });

  test('gives mine with an alarm, and nobody else’s', async () => {
    const files = filesSaved();
    markFavourite('museum', true);
    const { user } = renderApp({ path: '/' });
    await user.click(await screen.findByRole('checkbox', { name: /^Mit Alarm, 10 Minuten vorher/ }));
    await press(user, 'Meine Session in den Kalender');
    await waitFor(() => expect(files).toHaveLength(1));
    const text = (await files[0]?.text()) ?? '';
    expect(text.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Museen im Netz']);
    expect(text).toContain('TRIGGER:-PT10M');
  });

  const without = (name: 'share' | 'clipboard', value: unknown) => {
    Object.defineProperty(navigator, name, { configurable: true, value });
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, name);
    });
  };

  const ADDRESS = `${location.origin}/session/archive`;

  test('hands its link to the phone', async () => {
    const share = vi.fn<() => Promise<void>>(() => Promise.resolve());
    without('share', share);
    const { user } = renderApp({ path: '/session/archive' });
    await press(user, 'Teilen');
    expect(share).toHaveBeenCalledWith({
      title: 'Archive öffnen',
      text: 'Archive öffnen – 11:15 Uhr, Saal',
      url: ADDRESS,
    });
  });

  test('copies its link where the phone has no sheet, and says so', async () => {
    without('share', undefined);
    const { user } = renderApp({ path: '/session/archive' });
    await press(user, 'Teilen');
    await screen.findByText('Der Link ist kopiert.');
    expect(await navigator.clipboard.readText()).toBe(ADDRESS);
  });

  test('shows its link where neither is allowed', async () => {
    without('share', undefined);
    const { user } = renderApp({ path: '/session/archive' });
    without('clipboard', { writeText: () => Promise.reject(new Error('not allowed')) });
    await press(user, 'Teilen');
    expect(await screen.findByText(ADDRESS)).toBeVisible();
  });
});

describe('saying how it was', () => {
  const stars = (name: RegExp) => screen.findByRole('radio', { name });
  const line = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Ein Satz an das Team' });

  const storedRating = async () => {
    const uid = (await accounts())[0]?.localId ?? '';
    return readDocument(`events/bsen/ratings/${uid}`);
  };

  const rate = async (user: UserEvent, text: string) => {
    await user.click(await stars(/^4 von 5/));
    await user.type(await line(), text);
    await press(user, 'Absenden');
  };

  test('is for later while the session is still on', async () => {
    vi.setSystemTime(NOW + 30 * 60_000);
    renderApp({ path: '/session/archive' });
    expect(await screen.findByText(/^Nach der Session kannst Du/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Wie war’s?' })).toBeNull();
  });

  test('brings stars and a line to the team, and says who reads them', async () => {
    const { user } = renderApp({ path: '/session/archive' });
    expect(await screen.findByText(/Das liest nur das Organisationsteam/)).toBeVisible();
    await rate(user, 'Die Übung half.');
    expect(await screen.findByRole('heading', { name: 'Danke!' })).toHaveFocus();
    await screen.findByText(/^Gesendet\./);
    expect(await storedRating()).toMatchObject({
      stars: { archive: 4 },
      lines: { archive: 'Die Übung half.' },
    });
  });

  test('takes stars alone, for several sessions', async () => {
    const { user } = renderApp({ path: '/session/archive' });
    await user.click(await stars(/^5 von 5/));
    await press(user, 'Absenden');
    await screen.findByText(/^Gesendet\./);
    cleanup();
    renderApp({ path: '/session/museum' });
    await user.click(await stars(/^1 von 5/));
    await press(user, 'Absenden');
    await screen.findByText(/^Gesendet\./);
    expect(await storedRating()).toMatchObject({ stars: { archive: 5, museum: 1 } });
    expect(screen.getByText(/^1 von 5/)).toBeVisible();
  });

  test('asks for at least one of the two', async () => {
    const { user } = renderApp({ path: '/session/archive' });
    await line();
    await press(user, 'Absenden');
    expect(await screen.findByRole('alert')).toHaveTextContent('Gib mindestens einen Stern');
  });

  test('can be changed later', async () => {
    const { user } = renderApp({ path: '/session/archive' });
    await rate(user, 'Gut.');
    await screen.findByText(/^Gesendet\./);
    await press(user, 'Ändern');
    expect(await line()).toHaveValue('Gut.');
    await user.click(await stars(/^2 von 5/));
    await press(user, 'Änderung absenden');
    await screen.findByText(/^2 von 5/);
    await waitFor(async () => expect(await storedRating()).toMatchObject({ stars: { archive: 2 } }));
  });

  test('waits on the phone without a network', async () => {
    const { user } = renderApp({ path: '/session/archive' });
    await line();
    await goOffline();
    await rate(user, 'Aus dem Keller.');
    await screen.findByText(/^Noch nicht gesendet – sicher auf diesem Gerät/);
    await goOnline();
    await screen.findByText(/^Gesendet\./);
    await waitFor(async () =>
      expect(await storedRating()).toMatchObject({ lines: { archive: 'Aus dem Keller.' } }),
    );
  });

  test('is still there when the page is left while it is being written', async () => {
    const { user } = renderApp({ path: '/session/archive' });
    await user.click(await stars(/^3 von 5/));
    await user.type(await line(), 'Halb fer');
    cleanup();
    renderApp({ path: '/session/archive' });
    expect(await line()).toHaveValue('Halb fer');
    expect(await stars(/^3 von 5/)).toBeChecked();
  });

  test('comes back with what was written when the server refuses it', async () => {
    const { user } = renderApp({ path: '/session/archive' });
    await rate(user, 'Gut.');
    await screen.findByText(/^Gesendet\./);
    const uid = (await accounts())[0]?.localId ?? '';
    const full = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`s${index}`, 3]));
    await writeDocument(`events/bsen/ratings/${uid}`, { stars: full, lines: {}, updatedAt: new Date() });
    cleanup();
    renderApp({ path: '/session/museum' });
    await rate(user, 'Eine zu viel.');
    expect(await screen.findByRole('alert')).toHaveTextContent('Der Server hat das nicht angenommen.');
    expect(await line()).toHaveValue('Eine zu viel.');
    await press(user, 'Verwerfen');
    await waitFor(async () => expect(await line()).toHaveValue(''));
  });
});
