import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent as realKeys } from 'vitest/browser';
import { goOffline } from '../support/network.ts';
import {
  ARCHIVE,
  card,
  column,
  expectStored,
  openDesk,
  save,
  seedTimetable,
  stored,
} from '../support/timetable.tsx';

/** Only real keys are followed by what a browser does with them. */
const press = async (...keys: string[]) => {
  for (const key of keys) await realKeys.keyboard(key);
};

const focus = async (title: string) => {
  const element = await card(title);
  act(() => element.focus());
};

const centreOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};

/** By mouse from a card's middle, first a little, then to there. */
const drag = async (element: Element, to: { clientX: number; clientY: number }) => {
  const from = centreOf(element);
  fireEvent.mouseDown(element, { ...from, button: 0 });
  fireEvent.mouseMove(document, { clientX: from.clientX + 8, clientY: from.clientY });
  await waitFor(() => expect(screen.getByText(/ist aufgehoben/)).toBeInTheDocument());
  fireEvent.mouseMove(document, { clientX: to.clientX, clientY: to.clientY - 1 });
  fireEvent.mouseMove(document, to);
};

const drop = () => fireEvent.mouseUp(document);

seedTimetable();

describe('carrying', () => {
  it('moves a session by keys to another room, ten minutes later', async () => {
    await openDesk();
    await focus('Archive öffnen');
    await press(' ');
    expect(await screen.findByText('„Archive öffnen“ ist aufgehoben: 11:15, Saal.')).toBeInTheDocument();
    await press('{ArrowDown}', '{ArrowDown}', '{ArrowRight}');
    expect(await screen.findByText('11:25, Salon.')).toBeInTheDocument();
    await press(' ');
    await expectStored({ room: 'salon', start: '2016-04-29T11:25', minutes: 60 });
    expect(within(column('Salon')).getByRole('button', { name: /Archive öffnen/ })).toHaveFocus();
  });

  it('leaves everything as it is after Escape', async () => {
    await openDesk();
    await focus('Archive öffnen');
    await press(' ', '{ArrowDown}', '{Escape}');
    expect(await screen.findByText('„Archive öffnen“ bleibt, wo es war.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Rückgängig' })).toHaveAttribute('aria-disabled', 'true');
    expect(await stored()).toMatchObject({ start: ARCHIVE.start, room: ARCHIVE.room });
  });

  it('moves a session by mouse', async () => {
    await openDesk();
    const element = await card('Archive öffnen');
    const from = centreOf(element);
    const step = column('Salon').getBoundingClientRect().left - column('Saal').getBoundingClientRect().left;
    await drag(element, { clientX: from.clientX + step, clientY: from.clientY + 60 });
    drop();
    await expectStored({ room: 'salon', start: '2016-04-29T11:45' });
  });

  it('scrolls the timetable while something is held at its lower edge, and drops it there', async () => {
    await openDesk();
    const element = await card('Archive öffnen');
    const scroller = [...document.querySelectorAll('main *')].find(
      ({ scrollHeight, clientHeight }) => clientHeight > 200 && scrollHeight > clientHeight + 200,
    )!;
    element.scrollIntoView({ block: 'center' });
    const { clientX } = centreOf(element);
    const { bottom } = scroller.getBoundingClientRect();
    const before = scroller.scrollTop;
    await drag(element, { clientX, clientY: Math.min(bottom, innerHeight) - 10 });
    await waitFor(() => expect(scroller.scrollTop).toBeGreaterThan(before + 300));
    drop();
    const late: unknown = expect.stringMatching(/T(1[6-9]|2\d):/);
    await waitFor(async () => expect(await stored()).toMatchObject({ start: late }));
  });

  it('puts a session back, and says why, where there is no network', async () => {
    await openDesk();
    await focus('Archive öffnen');
    await goOffline();
    await press(' ', '{ArrowRight}', ' ');
    expect(await screen.findByRole('alert')).toHaveTextContent(/Du bist offline/);
    expect(within(column('Saal')).getByRole('button', { name: /Archive öffnen/ })).toBeVisible();
  });

  it('takes a session out of the timetable, and back in', async () => {
    await openDesk();
    const tray = screen.getByRole('region', { name: 'Noch nicht eingeplant' });
    await drag(await card('Archive öffnen'), centreOf(tray));
    drop();
    await expectStored({ start: '', room: 'saal' });
    const waiting = await within(tray).findByRole('button', { name: /Archive öffnen/ });
    act(() => waiting.focus());
    await press(' ', '{PageDown}', ' ');
    await expectStored({ start: '2016-04-29T09:00', room: 'saal' });
  });
});

describe('lengths', () => {
  it('grow by keys in steps of five minutes, and are saved once Shift is let go', async () => {
    await openDesk();
    await focus('Archive öffnen');
    await press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expectStored({ minutes: 70, start: ARCHIVE.start });
  });

  it('shrink when the handle is pulled', async () => {
    await openDesk();
    const handle = (await card('Archive öffnen')).parentElement!.querySelector('[data-resize]')!;
    // No real pointer is down that could be captured.
    handle.setPointerCapture = () => undefined;
    const { clientX, clientY } = centreOf(handle);
    fireEvent.pointerDown(handle, { clientX, clientY, pointerId: 1 });
    fireEvent.pointerMove(handle, { clientX, clientY: clientY - 58, pointerId: 1 });
    fireEvent.pointerUp(handle, { clientX, clientY: clientY - 58, pointerId: 1 });
    await expectStored({ minutes: 30 });
  });
});

describe('undoing', () => {
  it('takes back what was done, step by step, and does it again', async () => {
    await openDesk();
    await focus('Archive öffnen');
    await press(' ', '{ArrowDown}', ' ');
    await expectStored({ start: '2016-04-29T11:20' });
    await press(' ', '{ArrowRight}', ' ');
    await expectStored({ start: '2016-04-29T11:20', room: 'salon' });
    await press('{Control>}z{/Control}', '{Control>}z{/Control}');
    await expectStored({ start: ARCHIVE.start, room: 'saal' });
    await press('{Control>}{Shift>}z{/Shift}{/Control}');
    await expectStored({ start: '2016-04-29T11:20', room: 'saal' });
  });

  it('is refused when somebody else has changed the session since', async () => {
    const user = await openDesk();
    await focus('Archive öffnen');
    await press(' ', '{ArrowDown}', ' ');
    await expectStored({ start: '2016-04-29T11:20' });
    await save({ ...ARCHIVE, start: '2016-04-29T16:00' });
    await waitFor(async () => expect(await card('Archive öffnen')).toHaveTextContent('16:00'));
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/hat inzwischen jemand anders geändert/);
    expect(await stored()).toMatchObject({ start: '2016-04-29T16:00' });
  });
});

describe('conflicts', () => {
  it('appear with a move, mark both cards, and lead to each', async () => {
    const user = await openDesk();
    expect(screen.getByRole('heading', { name: 'Keine Konflikte' })).toBeVisible();
    await focus('Archive öffnen');
    await press(' ', '{PageDown}', '{PageDown}', '{PageDown}', '{ArrowRight}', ' ');
    expect(await screen.findByRole('heading', { name: '1 Konflikt' })).toBeVisible();
    const panel = within(screen.getByRole('region', { name: '1 Konflikt' }));
    expect(panel.getByText('Salon ist doppelt belegt:')).toBeVisible();
    expect(await card('Archive öffnen.*Raum doppelt belegt')).toBeVisible();
    await user.click(panel.getByRole('button', { name: /Museen bloggen/ }));
    expect(within(column('Salon')).getByRole('button', { name: /Museen bloggen/ })).toHaveFocus();
  });
});
