import { waitFor } from '@testing-library/dom';
import { beforeEach, expect, test } from 'vitest';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { pairId } from '#domain/pair.ts';
import { readCollection, wipe } from '../support/emulator-admin.ts';
import { cutAt, goOffline, goOnline, untilCut } from '../support/network.ts';
import { openPhone, type Phone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';
import { aPerson, putPerson, putWishlist } from '../support/seed-meeting.ts';
import { emptyDirectory } from '../support/seed-people.ts';

const WAIT = { timeout: 20_000 };

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent();
  await putPerson('ben', aPerson('Ben', 'Verein'));
});

/** A phone on which I am Anna, whom Ben wishes to meet, with Ben on the screen. */
const annasPhone = async () => {
  const phone = await openPhone('/menschen');
  const { myProfile } = await phone.module('profiles');
  const page = phone.window as Window & typeof globalThis;
  const profile = { card: aPerson('Anna', 'Museum'), visible: true, contact: EMPTY_CONTACT };
  // Made by the phone's own page, as a form would have made it.
  myProfile.save(page.JSON.parse(JSON.stringify(profile)) as typeof profile);
  await waitFor(() => expect(myProfile.get().state).toBe('none'), WAIT);
  const { currentAccount, uidOf } = await phone.module('account');
  const me = uidOf(currentAccount.get())!;
  await putWishlist('ben', { people: [me] });
  return { phone, me };
};

/** Ben is the only other one here. */
const wishForBen = async (phone: Phone) => {
  const button = await phone.screen.findByText('Möchte ich treffen', undefined, WAIT);
  await waitFor(() => expect(button.matches(':enabled')).toBe(true), WAIT);
  button.click();
};

const expectPair = (me: string) =>
  waitFor(
    async () => expect(Object.keys(await readCollection('events/bsen/pairs'))).toEqual([pairId(me, 'ben')]),
    WAIT,
  );

test('remembers a wish over a reload without network, and tries it from whatever page', async () => {
  const { phone, me } = await annasPhone();
  await phone.screen.findByText('Möchte ich treffen', undefined, WAIT);
  await phone.screen.findByText('Meine Wünsche (0 von 10)', undefined, WAIT);
  await goOffline();
  await wishForBen(phone);
  await phone.screen.findByText(/^Offline: noch nicht gesendet/, undefined, WAIT);
  phone.window.history.replaceState(null, '', '/umfrage');
  await phone.reload();
  await goOnline();
  await expectPair(me);
});

test('tries again what the network cut between the wish and the try', async () => {
  const { phone, me } = await annasPhone();
  await phone.screen.findByText('Möchte ich treffen', undefined, WAIT);
  await cutAt(':commit');
  await wishForBen(phone);
  await untilCut();
  expect(await readCollection('events/bsen/pairs')).toEqual({});
  await phone.reload();
  await goOnline();
  await expectPair(me);
});
