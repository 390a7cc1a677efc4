import { waitFor } from '@testing-library/dom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ensureUid } from '#data/account.ts';
import { billedReads } from '#data/billed-reads.ts';
import { directory } from '#data/directory.ts';
import type { LiveSource } from '#data/live.ts';
import { myProfile } from '#data/profiles.ts';
import { publishedProgramme } from '#data/programme.ts';
import { shardOf } from '#domain/shard.ts';
import { aCard, aProfile } from '../support/factories.ts';
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

/** By the clock of the phone: what was new has settled meanwhile. */
const anHourLater = () => vi.setSystemTime(Date.now() + 3_600_000);

afterAll(() => vi.useRealTimers());

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

  it('comes back after others saved, one blocked me, and I saved too, for what changed and one', async () => {
    const uid = await ensureUid();
    await readsOf(directory(uid, 4));
    myProfile.save(aProfile({ name: 'Ich' }));
    await waitFor(() => expect(myProfile.get().state).toBe('none'), { timeout: 15_000 });
    anHourLater();
    await readsOf(directory(uid, 5));

    const others = ['person-1', 'person-2', 'person-3'];
    const changed = new Set(others.map(shardOf));
    for (const id of changed)
      await writeDocument(`events/bsen/directory/${id}`, { cards: shards()[id]!, updatedAt: new Date() });
    const block = { by: 'person-1', about: uid, name: 'Ich', at: new Date() };
    await writeDocument(`events/bsen/blocks/person-1_${uid}`, block);
    anHourLater();
    const back = await readsOf(directory(uid, 6));
    expect(back.reads).toBeLessThanOrEqual(changed.size + 1);
    expect(back.value.items.some((card) => card.uid === 'person-1')).toBe(false);
    expect(back.value.apart.map((card) => card.uid)).toEqual(['person-1']);
    anHourLater();
    expect((await readsOf(directory(uid, 7))).reads).toBeLessThanOrEqual(1);
  });
});
