import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { markFavourite } from '#data/favourites.ts';
import { claimReminders, reminderLead, toldReminders } from '#data/reminders.ts';
import { wipe, writeDocument } from '../support/emulator-admin.ts';
import { aProgramme, aSession, NOW } from '../support/factories.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

/** 11:15 on the clock of the venue is `NOW`. */
const ARCHIVE = aSession({ id: 'archive', title: 'Archive öffnen' });
const MUSEUM = aSession({ id: 'museum', title: 'Museen im Netz', room: 'salon' });

const MINUTE = 60_000;
const before = (minutes: number) => vi.setSystemTime(NOW - minutes * MINUTE);

/** Later, when the phone is taken out of the pocket. */
const lookAgain = (minutes: number) => {
  before(minutes);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
};

const reminder = () => screen.findByRole('button', { name: 'Erinnerung an „Archive öffnen“ schließen' });
const noReminder = () => screen.queryByRole('button', { name: /^Erinnerung an/ });

const move = (start: string, number: number) =>
  writeDocument('events/bsen/programme/current', {
    number,
    note: '',
    pages: 1,
    release: JSON.stringify(aProgramme([{ ...ARCHIVE, start }, MUSEUM])),
    publishedAt: new Date(),
  });

/** The answer of somebody who is asked; as often as they are asked. */
const asked = (answer: NotificationPermission) => {
  const ask = vi.spyOn(Notification, 'requestPermission').mockResolvedValue(answer);
  vi.spyOn(Notification, 'permission', 'get').mockReturnValue('default');
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return ask;
};

beforeEach(async () => {
  await wipe();
  await seedEvent({ programme: aProgramme([ARCHIVE, MUSEUM]) });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a reminder', () => {
  beforeEach(() => {
    reminderLead.set(10);
    markFavourite('archive', true);
  });

  test('comes before one of mine starts, on whatever screen, and leads to it', async () => {
    before(11);
    const { user } = renderApp({ path: '/fishbowl' });
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(noReminder()).toBeNull());
    lookAgain(10);
    await reminder();
    expect(screen.getByText('In 10 Minuten')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Archive öffnen' }));
    await screen.findByRole('heading', { level: 1, name: 'Archive öffnen' });
    expect(noReminder()).toBeNull();
  });

  test('can be put away, and does not come back', async () => {
    before(8);
    const { user } = renderApp({ path: '/' });
    await user.click(await reminder());
    expect(noReminder()).toBeNull();
    cleanup();
    renderApp({ path: '/' });
    await screen.findByRole('heading', { name: 'Museen im Netz' });
    lookAgain(5);
    expect(noReminder()).toBeNull();
  });

  test('counts down, and goes when the session has begun for a while', async () => {
    before(10);
    renderApp({ path: '/' });
    await reminder();
    lookAgain(1);
    expect(screen.getByText('In 1 Minute')).toBeVisible();
    lookAgain(-2);
    expect(screen.getByText('Hat vor 2 Minuten begonnen')).toBeVisible();
    lookAgain(-6);
    expect(noReminder()).toBeNull();
  });

  test('comes again for the new time when the session is moved', async () => {
    before(10);
    const { user } = renderApp({ path: '/session/archive' });
    await user.click(await reminder());
    await move('2016-04-29T11:20', 2);
    await screen.findAllByText('11 Uhr 20');
    lookAgain(5);
    await reminder();
    expect(toldReminders.get()).toEqual(['archive@2016-04-29T11:15', 'archive@2016-04-29T11:20']);
  });

  test('does not come for what is not mine, nor when nobody wants it', async () => {
    reminderLead.set(0);
    before(8);
    renderApp({ path: '/' });
    await screen.findByRole('heading', { name: 'Museen im Netz' });
    lookAgain(7);
    expect(noReminder()).toBeNull();
    act(() => reminderLead.set(10));
    await reminder();
    expect(screen.queryByRole('button', { name: 'Erinnerung an „Museen im Netz“ schließen' })).toBeNull();
  });

  test('is given to one tab only', async () => {
    const all = (told: readonly string[]) => told;
    const [one, other] = await Promise.all([claimReminders(['a@x'], all), claimReminders(['a@x'], all)]);
    expect([one, other]).toEqual([['a@x'], []]);
    // Another tab has written, and this one has not heard of it yet.
    localStorage.setItem('bsen:reminders-told', JSON.stringify(['a@x', 'b@x']));
    expect(await claimReminders(['b@x', 'c@x'], all)).toEqual(['c@x']);
  });
});

describe('the switch', () => {
  const turnOn = async () => {
    const { user } = renderApp({ path: '/session/archive' });
    await user.click(await screen.findByRole('checkbox', { name: /^Erinnere mich 10 Minuten vorher/ }));
    return user;
  };

  beforeEach(() => {
    before(60);
    markFavourite('archive', true);
  });

  test('is off, and asks the browser only when it is turned on', async () => {
    const ask = asked('granted');
    renderApp({ path: '/session/archive' });
    await screen.findByRole('checkbox', { name: /^Erinnere mich/ });
    expect(reminderLead.get()).toBe(0);
    expect(ask).not.toHaveBeenCalled();
    cleanup();
    await turnOn();
    expect(ask).toHaveBeenCalledOnce();
    expect(reminderLead.get()).toBe(10);
    expect(await screen.findByText(/^Die Mitteilung kommt, solange/)).toBeVisible();
  });

  test('says what is left when the browser does not allow it', async () => {
    asked('denied');
    await turnOn();
    expect(await screen.findByText(/^Mitteilungen sind für diese Seite nicht erlaubt/)).toBeVisible();
  });

  test('takes another lead, also into the calendar', async () => {
    asked('denied');
    const user = await turnOn();
    await user.click(screen.getByRole('radio', { name: '15 Min.' }));
    expect(reminderLead.get()).toBe(15);
    expect(screen.getByRole('button', { name: 'Mit Alarm in den Kalender' })).toBeVisible();
  });

  test('is not there for what is not mine', async () => {
    renderApp({ path: '/session/museum' });
    await screen.findByRole('heading', { level: 1, name: 'Museen im Netz' });
    expect(screen.queryByRole('checkbox', { name: /^Erinnere mich/ })).toBeNull();
  });
});
