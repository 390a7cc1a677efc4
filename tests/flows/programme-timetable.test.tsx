import { screen, waitFor, within } from '@testing-library/react';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wipe } from '../support/emulator-admin.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

const sessions = [
  aSession({ id: 'a', title: 'Archive', room: 'saal' }),
  aSession({ id: 'b', title: 'Museen', room: 'salon' }),
  aSession({ id: 'c', title: 'Danach', room: 'saal', start: '2016-04-29T14:00' }),
  aSession({ id: 'pause', title: 'Pause', room: '', kind: 'break', start: '2016-04-29T12:15' }),
];

beforeEach(async () => {
  await wipe();
  await seedEvent({ programme: aProgramme(sessions) });
  await page.viewport(1280, 800);
});

afterEach(() => page.viewport(360, 640));

const timetable = () => screen.findByRole('region', { name: /^Zeitplan/ });

const place = async (title: string) => {
  const heading = await within(await timetable()).findByRole('heading', { name: title });
  return (heading.closest('li') ?? heading).getBoundingClientRect();
};

describe('the timetable of a laptop', () => {
  it('puts rooms side by side and later sessions below, and is read by time', async () => {
    renderApp({ path: '/' });
    const [archive, museen, later, pause] = [
      await place('Archive'),
      await place('Museen'),
      await place('Danach'),
      await place('Pause'),
    ];
    expect(museen.left).toBeGreaterThan(archive.right - 1);
    expect(Math.abs(museen.top - archive.top)).toBeLessThan(2);
    expect(later.top).toBeGreaterThan(pause.bottom - 1);
    expect(Math.abs(later.left - archive.left)).toBeLessThan(2);
    expect(pause.right - pause.left).toBeGreaterThan(museen.right - archive.left - 2);
    const titles = within(await timetable())
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(titles).toEqual(['Archive', 'Museen', 'Pause', 'Danach']);
  });

  it('becomes a list, and stays one', async () => {
    const { user } = renderApp({ path: '/' });
    await timetable();
    await user.click(await screen.findByRole('button', { name: 'Als Liste' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Zeitplan/ })).toBeNull());
    expect(screen.getByRole('heading', { name: 'Archive' })).toBeVisible();
    expect(localStorage.getItem('bsen:programme-layout')).toBe('"list"');
    await user.click(screen.getByRole('button', { name: 'Als Zeitplan' }));
    expect(await timetable()).toBeVisible();
  });

  it('scrolls seventy rooms inside its own box, never the page', async () => {
    const rooms = Array.from({ length: 70 }, (_, index) => ({
      id: `r${index}`,
      name: `Raum ${index}`,
      directions: '',
    }));
    const many = rooms.map(({ id }) => aSession({ id, title: `In ${id}`, room: id }));
    await seedEvent({ programme: { ...aProgramme(many), rooms } });
    renderApp({ path: '/' });
    const box = await timetable();
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth * 5);
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  });

  it('is never shown on a phone', async () => {
    await page.viewport(360, 640);
    renderApp({ path: '/' });
    await screen.findByRole('searchbox');
    expect(screen.queryByRole('region', { name: /^Zeitplan/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Als Liste' })).toBeNull();
  });
});
