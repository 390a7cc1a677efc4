import { configure, waitFor } from '@testing-library/dom';
import { beforeEach, expect, test } from 'vitest';
import { accounts, wipe } from '../support/emulator-admin.ts';
import { aProfile } from '../support/factories.ts';
import { tap } from '../support/me-page.ts';
import { goOffline, goOnline } from '../support/network.ts';
import { openPhone } from '../support/open-phone.ts';
import { blockedOnServer, person, putPerson } from '../support/safety.ts';
import { seedEvent } from '../support/seed-event.ts';
import { emptyDirectory } from '../support/seed-people.ts';

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent();
});

test('keeps whom I blocked offline through a reload, and sends it then', async () => {
  await putPerson('karla-reload', person('Karla', 'Verein'));
  await putPerson('lutz-reload', person('Lutz', 'Theater'));
  const phone = await openPhone('/menschen');
  const { myProfile } = await phone.module('profiles');
  myProfile.save({ ...aProfile(), card: person('Anna', 'Museum') });
  await phone.screen.findByRole('article', { name: 'Karla' });
  await phone.screen.findByRole('article', { name: 'Lutz' });
  await goOffline();
  await tap(phone, 'Mehr zu Karla: blockieren oder melden');
  await tap(phone, /^Blockieren/);
  await tap(phone, 'Blockieren');
  await waitFor(() => expect(phone.screen.queryByRole('article', { name: 'Karla' })).toBeNull());
  await phone.reload();
  await phone.screen.findByRole('article', { name: 'Lutz' });
  expect(phone.screen.queryByRole('article', { name: 'Karla' })).toBeNull();
  const [me] = await accounts();
  expect(await blockedOnServer(me!.localId)).toEqual([]);
  await goOnline();
  await waitFor(async () => expect(await blockedOnServer(me!.localId)).toEqual(['karla-reload']));
});
