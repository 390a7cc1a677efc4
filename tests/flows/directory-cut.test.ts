import { configure, waitFor } from '@testing-library/dom';
import { beforeEach, expect, test } from 'vitest';
import { accounts, readDocument, wipe } from '../support/emulator-admin.ts';
import { aProfile } from '../support/factories.ts';
import { cutAt, goOffline, goOnline, untilCut } from '../support/network.ts';
import { openPhone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';
import { cardOf, emptyDirectory } from '../support/seed-people.ts';

configure({ asyncUtilTimeout: 20_000 });

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent();
});

/** What the server has of everybody: name in the profile, name on the card. */
const stored = async () =>
  Promise.all(
    (await accounts()).map(async ({ localId }) => {
      const profile = await readDocument(`events/bsen/profiles/${localId}`);
      const card = await cardOf(localId);
      return {
        profile: (profile?.['card'] as { name?: string } | undefined)?.name,
        card: (card as { name?: string } | undefined)?.name,
      };
    }),
  );

const project = import.meta.env.VITE_EMULATOR_PROJECT ?? 'demo-bsen';
const STREAM = `Write/channel?VER=8&database=projects%2F${project}%2Fdatabases%2F(default)`;

/** Every request that saving makes, in their order. */
const REQUESTS: readonly [string, string][] = [
  ['the account', 'accounts:signUp'],
  ['the look at the shard', 'documents:batchGet'],
  ['the opening of the stream', `${STREAM}&RID=`],
  ['the answers over the stream', `${STREAM}&RID=rpc`],
  ['profile and card', `${STREAM}&SID=`],
];
const CUTS = REQUESTS.flatMap(([what, at]) =>
  (['request', 'answer'] as const).map((lost) => ({ what, at, lost })),
);

test.each(CUTS)(
  'stores both or neither when the network is cut at $what, $lost lost',
  async ({ at, lost }) => {
    const phone = await openPhone('/ich');
    await phone.screen.findAllByText('noch nichts');
    await cutAt(at, lost);
    const { myProfile } = await phone.module('profiles');
    const page = phone.window as Window & typeof globalThis;
    const profile = aProfile({ name: 'Anna' });
    myProfile.save(page.JSON.parse(JSON.stringify(profile)) as typeof profile);
    await untilCut();
    await goOffline();
    for (const { profile: name, card } of await stored()) expect(card).toBe(name);
    await goOnline();
    await waitFor(async () => expect(await stored()).toContainEqual({ profile: 'Anna', card: 'Anna' }));
    for (const { profile: name, card } of await stored()) expect(card).toBe(name);
  },
);
