import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aProgramme, aSession } from '../support/factories.ts';
import { deleteDocument, writeDocument, wipe } from '../support/emulator-admin.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

const PATH = 'events/bsen/programme/current';

const publish = (number: number, release: string) =>
  writeDocument(PATH, { number, note: '', release, publishedAt: new Date() });

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
    renderApp({ path: '/' });
    expect(await screen.findByRole('heading', { name: 'Archive öffnen' })).toBeVisible();
    await publish(2, '{"rooms": [');
    await publish(3, JSON.stringify(aProgramme([aSession(), aSession({ id: 'neu', title: 'Zum Schluss' })])));
    expect(await screen.findByRole('heading', { name: 'Zum Schluss' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Archive öffnen' })).toBeVisible();
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

  it('warns of two marked sessions at the same time', async () => {
    await seedEvent({
      programme: aProgramme([
        aSession({ id: 'a', title: 'Archive' }),
        aSession({ id: 'b', title: 'Museen' }),
      ]),
    });
    const { user } = renderApp({ path: '/' });
    await user.click(await screen.findByRole('button', { name: '„Archive“ merken' }));
    await user.click(screen.getByRole('button', { name: '„Museen“ merken' }));
    await user.click(screen.getByText('Meine (2)'));
    expect(await screen.findByText('„Archive“ und „Museen“ überschneiden sich.')).toBeVisible();
  });

  it('speaks English when asked to', async () => {
    await act(async () => renderApp({ path: '/', language: 'en' }));
    expect(await screen.findByText('Bloggers spin a network')).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Main areas' })).toHaveTextContent('People');
  });
});
