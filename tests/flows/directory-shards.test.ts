import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ensureUid } from '#data/account.ts';
import { billedReads } from '#data/billed-reads.ts';
import { directory } from '#data/directory.ts';
import type { Directory } from '#domain/directory.ts';
import { shardOf } from '#domain/shard.ts';
import { deleteDocument, readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { emptyBothLevels, fillOuterShard, whereIs } from '../support/full-shard.ts';
import { otherPhone } from '../support/other-phone.ts';
import { saveThere } from '../support/save-there.ts';
import { seedEvent } from '../support/seed-event.ts';

beforeAll(wipe);

beforeEach(async () => {
  await emptyBothLevels();
  await seedEvent();
});

const emptyOuter = (uid: string) =>
  writeDocument(`events/bsen/directory/${shardOf(uid)}`, { cards: {}, updatedAt: new Date() });

let round = 0;

/** What the next look of this phone at the server tells. */
const look = async () => {
  const uid = await ensureUid();
  round += 1;
  return new Promise<Directory>((resolve, reject) => {
    directory(uid, round).subscribe((live) => {
      if (live.kind === 'value' && live.fromServer) resolve(live.value);
      if (live.kind === 'refused') reject(new Error(live.code));
    });
  });
};
/** The crowd that fills shards is called „Voll“. */
const namesOf = ({ items }: Directory) => items.map(({ name }) => name).filter((name) => name !== 'Voll');

const phones = new Map(
  ['vera', 'mia', 'ines', 'dora', 'hugo', 'ute'].map((uid) => [uid, otherPhone(uid)] as const),
);
const saveAs = (uid: string, traits: Parameters<typeof saveThere>[1]) => saveThere(phones.get(uid)!, traits);

test('puts a card into the outer shard while there is room, for one billed read', async () => {
  const before = billedReads();
  await saveAs('vera', { name: 'Vera' });
  expect(await whereIs('vera')).toEqual({ outer: 'Vera' });
  expect(billedReads() - before).toBe(1);
});

test('puts the next card into the inner shard when the outer one is at 80 %, where people find it', async () => {
  const crowd = await fillOuterShard('vera');
  expect(crowd.length).toBeGreaterThanOrEqual(100);
  await saveAs('vera', { name: 'Vera' });
  expect(await whereIs('vera')).toEqual({ inner: 'Vera' });
  const found = await look();
  expect(namesOf(found)).toEqual(['Vera']);
  expect(found.items).toHaveLength(crowd.length + 1);
});

test('moves a card out of a full shard, and loses it at no look', async () => {
  await saveAs('mia', { name: 'Mia' });
  expect(namesOf(await look())).toEqual(['Mia']);
  await fillOuterShard('mia');
  await saveAs('mia', { name: 'Mia zieht um' });
  expect(await whereIs('mia')).toEqual({ inner: 'Mia zieht um' });
  expect(namesOf(await look())).toEqual(['Mia zieht um']);
});

test('leaves a card in the inner shard when there is room again outside', async () => {
  await fillOuterShard('ines');
  await saveAs('ines', { name: 'Ines' });
  await emptyOuter('ines');
  await saveAs('ines', { name: 'Ines bleibt' });
  expect(await whereIs('ines')).toEqual({ inner: 'Ines bleibt' });
  await saveAs('ines', { name: 'Ines', visible: false });
  expect(await whereIs('ines')).toEqual({});
  expect(namesOf(await look())).toEqual([]);
});

test('takes a card out of the inner shard of a full one when everything is deleted', async () => {
  await fillOuterShard('dora');
  await saveAs('dora', { name: 'Dora' });
  expect(namesOf(await look())).toEqual(['Dora']);
  await saveAs('dora', null);
  expect(await whereIs('dora')).toEqual({});
  expect(await readDocument('events/bsen/profiles/dora')).toBeNull();
  expect(namesOf(await look())).toEqual([]);
});

test('keeps the profile of somebody whom organizers hid, without a card', async () => {
  const sanction = { hidden: true, readOnly: false, reason: 'Werbung', decision: 'd', updatedAt: new Date() };
  await writeDocument('events/bsen/sanctions/hugo', sanction);
  await saveAs('hugo', { name: 'Hugo' });
  expect(await whereIs('hugo')).toEqual({});
  expect(await readDocument('events/bsen/profiles/hugo')).toMatchObject({ visible: true });
  await deleteDocument('events/bsen/sanctions/hugo');
  await saveAs('hugo', { name: 'Hugo wieder da' });
  expect(await whereIs('hugo')).toEqual({ outer: 'Hugo wieder da' });
});

test('shows nobody who has just become invisible at the next look of another phone', async () => {
  await saveAs('ute', { name: 'Ute' });
  expect(namesOf(await look())).toEqual(['Ute']);
  await saveAs('ute', { name: 'Ute', visible: false });
  expect(namesOf(await look())).toEqual([]);
});
