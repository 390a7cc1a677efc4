import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOT_LOADED, type Live } from '#data/live.ts';
import { publishedProgramme } from '#data/programme.ts';
import type { Release } from '#domain/programme.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { deleteDocument, writeDocument, wipe } from '../support/emulator-admin.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

const PATH = 'events/bsen/programme/current';

const publish = (number: number, release: string) =>
  writeDocument(PATH, { number, note: '', release, publishedAt: new Date() });

/** Every first look of the phone, by plain REST, ends like this; the SDK is left alone. */
const firstLook = (end: () => Promise<Response>) => {
  const real = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) =>
    typeof input === 'string' && input.endsWith(PATH) ? end() : real(input, init),
  );
};

const hangs = () => new Promise<Response>(() => {});

/** What the source has told so far; `title` is of the first session of the last word. */
const listenTo = () => {
  const told: Live<Release | null>[] = [];
  const stop = publishedProgramme.subscribe((live) => told.push(live));
  const title = () => {
    const last = told.at(-1);
    return last?.kind === 'value' ? last.value?.programme.sessions[0]?.title : undefined;
  };
  return { told, stop, title };
};

afterEach(() => {
  vi.restoreAllMocks();
});

beforeEach(async () => {
  await wipe();
  await seedEvent({ programme: aProgramme([aSession({ title: 'Archive öffnen' })]) });
});

describe('the programme', () => {
  it('follows what is published while it is being read', async () => {
    renderApp({ path: '/' });
    expect(await screen.findByRole('heading', { name: 'Archive öffnen' })).toBeVisible();
    await publish(2, JSON.stringify(aProgramme([aSession({ title: 'Magazine öffnen' })])));
    expect(await screen.findByRole('heading', { name: 'Magazine öffnen' })).toBeVisible();
  });

  it('keeps the last good programme when a release arrives damaged', async () => {
    const warned = vi.spyOn(console, 'warn');
    // What an earlier test left in Firestore's cache must not look newer.
    await publish(7, JSON.stringify(aProgramme([aSession({ title: 'Archive öffnen' })])));
    renderApp({ path: '/' });
    expect(await screen.findByRole('heading', { name: 'Archive öffnen' })).toBeVisible();
    await publish(8, '{"rooms": [');
    // The console is told of a damaged place once in a page: this test comes before the others that damage it.
    await waitFor(() => expect(warned).toHaveBeenCalledWith(`Damaged: ${PATH}`, expect.anything()));
    expect(screen.getByRole('heading', { name: 'Archive öffnen' })).toBeVisible();
    await publish(9, JSON.stringify(aProgramme([aSession({ id: 'neu', title: 'Zum Schluss' })])));
    expect(await screen.findByRole('heading', { name: 'Zum Schluss' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Archive öffnen' })).toBeNull();
  });

  it('says so when the only programme there is cannot be read', async () => {
    await publish(2, '{"rooms": [');
    renderApp({ path: '/' });
    expect(await screen.findByRole('alert')).toHaveTextContent('beschädigt');
  });

  it('says that nothing is published yet', async () => {
    await deleteDocument(PATH);
    renderApp({ path: '/' });
    expect(await screen.findByRole('heading', { name: 'Noch kein Programm' })).toBeVisible();
  });

  it('speaks English when asked to', async () => {
    await act(async () => renderApp({ path: '/', language: 'en' }));
    expect(await screen.findByText('Bloggers spin a network')).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Main areas' })).toHaveTextContent('People');
  });
});

describe('the first look', () => {
  it('is not waited for when it hangs', async () => {
    firstLook(hangs);
    const { stop, title } = listenTo();
    await waitFor(() => expect(title()).toBe('Archive öffnen'));
    stop();
  });

  it('leaves no listener behind when it is left while it hangs', async () => {
    firstLook(hangs);
    const left = listenTo();
    left.stop();
    const stayed = listenTo();
    await waitFor(() => expect(stayed.title()).toBe('Archive öffnen'));
    stayed.stop();
    expect(left.told).toEqual([]);
  });

  it('leaves no listener behind when it fails after it was left', async () => {
    let fail = () => {};
    firstLook(() => new Promise((_, reject) => (fail = () => reject(new TypeError('cut')))));
    const left = listenTo();
    left.stop();
    fail();
    const stayed = listenTo();
    fail();
    await waitFor(() => expect(stayed.title()).toBe('Archive öffnen'));
    stayed.stop();
    expect(left.told).toEqual([]);
  });

  it('says only that nothing is loaded yet when it fails', async () => {
    firstLook(() => Promise.resolve(new Response('', { status: 503 })));
    const { told, stop, title } = listenTo();
    await waitFor(() => expect(title()).toBe('Archive öffnen'));
    stop();
    expect(told[0]).toEqual({ kind: 'refused', code: NOT_LOADED });
  });
});
