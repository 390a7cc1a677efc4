import { configure, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { billedReads } from '#data/billed-reads.ts';
import { shardOf } from '#domain/shard.ts';
import { wipe, writeDocument } from '../support/emulator-admin.ts';
import { aCard } from '../support/factories.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

configure({ asyncUtilTimeout: 20_000 });

beforeAll(async () => {
  await wipe();
  await seedEvent();
  const shards: Record<string, Record<string, ReturnType<typeof aCard>>> = {};
  for (let index = 0; index < 500; index++) {
    const uid = `person-${index}`;
    shards[shardOf(uid)] = { ...shards[shardOf(uid)], [uid]: aCard({ fields: [`Feld ${index % 9}`] }) };
  }
  const updatedAt = new Date(Date.now() - 3_600_000);
  for (const [id, cards] of Object.entries(shards))
    await writeDocument(`events/bsen/directory/${id}`, { cards, updatedAt });
});

/** Billed when the profile was opened: the words of the event, and the profile itself. */
test('leads from the saved profile to ten people among five hundred for at most twenty reads', async () => {
  const { user } = renderApp({ path: '/profil' });
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Kim');
  await user.click(await screen.findByRole('button', { name: /^Speichern/ }));
  await screen.findByText('Gespeichert.');
  const before = billedReads();
  await user.click(await screen.findByRole('link', { name: 'Zu den Menschen' }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(10));
  await screen.findByText('Zuletzt nachgesehen: gerade eben.');
  expect(billedReads() - before).toBeLessThanOrEqual(20);
});
