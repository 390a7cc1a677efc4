import { beforeAll, describe, expect, it } from 'vitest';
import { ensureUid } from '#data/account.ts';
import { billedReads } from '#data/billed-reads.ts';
import { directory } from '#data/directory.ts';
import type { LiveSource } from '#data/live.ts';
import { publishedProgramme } from '#data/programme.ts';
import { shardOf } from '#domain/shard.ts';
import { aCard } from '../support/factories.ts';
import { wipe, writeDocument } from '../support/emulator-admin.ts';
import { seedEvent } from '../support/seed-event.ts';

const CARDS = 500;

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

const shards = () => {
  const packed: Record<string, Record<string, ReturnType<typeof aCard>>> = {};
  for (let index = 0; index < CARDS; index++) {
    const uid = `person-${index}`;
    packed[shardOf(uid)] = { ...packed[shardOf(uid)], [uid]: aCard({ name: `Person ${index}` }) };
  }
  return packed;
};

/** Watches until the server has confirmed the value; how many reads it took. */
const readsOf = async <T>(source: LiveSource<T>): Promise<{ reads: number; value: T }> => {
  const before = billedReads();
  let stop: (() => void) | undefined;
  const value = await new Promise<T>((resolve, reject) => {
    stop = source.subscribe((live) => {
      if (live.kind === 'value' && live.fromServer) resolve(live.value);
      if (live.kind === 'refused') reject(new Error(live.code));
    });
  });
  stop?.();
  return { reads: billedReads() - before, value };
};

beforeAll(async () => {
  await wipe();
  await seedEvent();
  // People save one after the other; shards of the same two seconds would be brought again to be safe.
  for (const [index, [id, cards]] of Object.entries(shards()).entries())
    await writeDocument(`events/bsen/directory/${id}`, { cards, updatedAt: minutesAgo(60 - index) });
});

describe('billed reads', () => {
  it('opens the programme with one', async () => {
    expect((await readsOf(publishedProgramme)).reads).toBe(1);
  });

  it('opens five hundred cards with at most twenty, and comes back for one and what changed', async () => {
    const uid = await ensureUid();
    const first = await readsOf(directory(uid, 1));
    expect(first.value.items).toHaveLength(CARDS);
    expect(first.reads).toBeLessThanOrEqual(20);

    expect((await readsOf(directory(uid, 2))).reads).toBeLessThanOrEqual(1);
    const changed = shardOf('person-7');
    const cards = { ...shards()[changed], 'person-7': aCard({ name: 'Neuer Name' }) };
    await writeDocument(`events/bsen/directory/${changed}`, { cards, updatedAt: new Date() });
    const back = await readsOf(directory(uid, 3));
    expect(back.value.items.find((card) => card.uid === 'person-7')?.name).toBe('Neuer Name');
    expect(back.reads).toBeLessThanOrEqual(2);
  });
});
