import { beforeAll, expect, test } from 'vitest';
import { readCollection, wipe } from '../support/emulator-admin.ts';
import { otherPhone } from '../support/other-phone.ts';
import type { PlainDocument } from '../support/rest-values.ts';
import { saveThere } from '../support/save-there.ts';
import { seedEvent } from '../support/seed-event.ts';
import { emptyDirectory } from '../support/seed-people.ts';

const phones = Array.from({ length: 100 }, (_, index) => otherPhone(`crowd-${index}`));

beforeAll(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent();
});

test('lets a hundred people who save at once all through, each with profile and card', async () => {
  await Promise.all(phones.map((phone) => saveThere(phone, { name: `Name von ${phone.uid}` })));
  const shards = Object.values(await readCollection('events/bsen/directory'));
  const cards = Object.assign({}, ...shards.map((shard) => shard['cards'])) as Record<string, PlainDocument>;
  const names = Object.fromEntries(Object.entries(cards).map(([uid, card]) => [uid, card['name']]));
  expect(names).toEqual(Object.fromEntries(phones.map(({ uid }) => [uid, `Name von ${uid}`])));
  const profiles = Object.keys(await readCollection('events/bsen/profiles'));
  expect(profiles.toSorted()).toEqual(phones.map(({ uid }) => uid).toSorted());
}, 60_000);
