import { waitFor } from '@testing-library/dom';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ensureUid } from '#data/account.ts';
import { billedReads } from '#data/billed-reads.ts';
import { collectionPath } from '#data/collections.ts';
import { directory } from '#data/directory.ts';
import { myProfile } from '#data/profiles.ts';
import { firestoreSdk } from '#data/sdk.ts';
import type { Directory } from '#domain/directory.ts';
import { shardOf } from '#domain/shard.ts';
import { wipe } from '../support/emulator-admin.ts';
import { aCard, aProfile } from '../support/factories.ts';
import { putBlock } from '../support/safety.ts';
import { seedEvent } from '../support/seed-event.ts';
import { emptyDirectory, putCards } from '../support/seed-people.ts';

beforeAll(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent();
});

afterEach(() => vi.useRealTimers());

let round = 0;

/** What the next look of this phone at the server tells, and how many reads it took. */
const look = async () => {
  const uid = await ensureUid();
  const before = billedReads();
  round += 1;
  const found = await new Promise<Directory>((resolve, reject) => {
    directory(uid, round).subscribe((live) => {
      if (live.kind === 'value' && live.fromServer) resolve(live.value);
      if (live.kind === 'refused') reject(new Error(live.code));
    });
  });
  return { names: found.items.map(({ name }) => name), reads: billedReads() - before };
};

/** By the clock of the phone: what was new has settled meanwhile. */
const anHourLater = () => vi.setSystemTime(Date.now() + 3_600_000);

/** The shards have arrived, and the network went before the blocks did: no look has ended. */
const bringShardsOnly = async () => {
  const { db, collection, getDocsFromServer } = await firestoreSdk();
  await getDocsFromServer(collection(db, collectionPath('directory')));
};

test('brings a block of somebody in my own shard though I saved after it, for at most two reads', async () => {
  const uid = await ensureUid();
  const near = Array.from({ length: 400 }, (_, index) => `near-${index}`);
  const ben = near.find((other) => shardOf(other) === shardOf(uid))!;
  await putCards({ [ben]: aCard({ name: 'Ben' }) });
  anHourLater();
  expect((await look()).names).toEqual(['Ben']);
  await putBlock(ben, uid);
  myProfile.save(aProfile({ name: 'Ich' }));
  await waitFor(() => expect(myProfile.get().state).toBe('none'), { timeout: 15_000 });
  anHourLater();
  const back = await look();
  expect(back.names).toEqual(['Ich']);
  expect(back.reads).toBeLessThanOrEqual(2);
  anHourLater();
  expect((await look()).reads).toBeLessThanOrEqual(1);
});

test('brings a block at the next look when the network went between shards and blocks', async () => {
  await putCards({ 'cut-ben': aCard({ name: 'Ben' }) });
  expect((await look()).names).toContain('Ben');
  await putBlock('cut-ben', await ensureUid());
  await bringShardsOnly();
  expect((await look()).names).not.toContain('Ben');
});
