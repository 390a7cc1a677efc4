import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { openAuth } from '#data/account.ts';
import { rolesOf } from '#data/staff.ts';
import { freeChairOf, seatGuestOn, setStage } from '#data/fishbowl.ts';
import {
  createAccount,
  createStaffAccount,
  readDocument,
  wipe,
  writeDocument,
} from '../support/emulator-admin.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { seedSeats } from '../support/seed-seats.ts';

configure({ asyncUtilTimeout: 25_000 });

const STAGE = 'events/bsen/fishbowl/stage';
const MONA = { email: 'mona@example.org', password: 'vernetzung', roles: ['moderator'] } as const;

/** Another one for each test: once it is on the screen, nothing of an earlier test is. */
let question = '';
let evening = 0;

beforeEach(async () => {
  await wipe();
  evening += 1;
  question = `Besser vernetzen – wie geht das am ${evening}. Abend?`;
  await seedEvent({ stage: { question } });
});

const signIn = async (email: string) => {
  const { auth, signInWithEmailAndPassword } = await openAuth();
  await signInWithEmailAndPassword(auth, email, MONA.password);
};

const signInAsModerator = async () => {
  await createStaffAccount(MONA);
  await signIn(MONA.email);
};

const openDesk = async () => {
  await signInAsModerator();
  const { user } = renderApp({ path: '/fishbowl' });
  await screen.findByText(question);
  const desk = within(await screen.findByRole('region', { name: 'Moderation' }));
  return { user, desk, press: async (name: string) => user.click(await desk.findByRole('button', { name })) };
};

/** The server has said what this address may do, or that it does not say. */
const rolesAreKnown = (email: string) =>
  new Promise((known) => {
    const end = rolesOf(email).subscribe((live) => {
      if (live.kind === 'value' && !live.fromServer) return;
      known(live);
      end();
    });
  });

const expectStage = (expected: object) =>
  waitFor(async () => expect(await readDocument(STAGE)).toMatchObject(expected));

describe('the desk', () => {
  test.each([
    ['without an entry in the staff', { verified: true }, false],
    ['with an address that is not confirmed', { verified: false }, true],
  ])('is not there for somebody %s', async (_, verified, hasEntry) => {
    if (hasEntry)
      await writeDocument('events/bsen/staff/otto@example.org', {
        roles: ['moderator'],
        addedAt: new Date(),
      });
    await createAccount('otto@example.org', MONA.password, verified);
    await signIn('otto@example.org');
    renderApp({ path: '/fishbowl' });
    await screen.findByText(question);
    await rolesAreKnown('otto@example.org');
    expect(screen.queryByRole('region', { name: 'Moderation' })).toBeNull();
  });

  test('is there for a moderator who comes back on a phone that knows nothing', async () => {
    const { desk } = await openDesk();
    expect(desk.getByText('Jetzt: Läuft.')).toBeVisible();
  });

  test('leads the talk through all its states with one tap each', async () => {
    await seedSeats({}, { state: 'planned' });
    const { desk, press } = await openDesk();
    for (const [button, said, state] of [
      ['Regeln sind erklärt', 'Jetzt: Gleich.', 'explained'],
      ['Runde eröffnen', 'Jetzt: Läuft.', 'running'],
      ['Letzte Runde ansagen', 'Jetzt: Letzte Runde.', 'lastCall'],
      ['Runde beenden', 'Jetzt: Beendet.', 'closed'],
      ['Zusammengefasst', 'Jetzt: Fertig.', 'summarised'],
    ] as const) {
      await press(button);
      await desk.findByText(said);
      await expectStage({ state });
    }
  });

  test('takes back what was tapped too early', async () => {
    await seedSeats({}, { state: 'closed' });
    const { user, desk, press } = await openDesk();
    await user.click(desk.getByText('Anderer Stand'));
    await press('Runde eröffnen');
    await expectStage({ state: 'running' });
    await screen.findByRole('button', { name: 'Platz nehmen auf Stuhl 1' });
  });

  test('seats somebody without a phone by name on a chair of choice', async () => {
    const { user, desk, press } = await openDesk();
    await user.type(desk.getByRole('textbox', { name: 'Name' }), 'Herr Ohnehandy');
    await user.selectOptions(desk.getByRole('combobox', { name: 'Stuhl' }), 'Stuhl 4');
    await press('Auf Stuhl 4 setzen');
    await screen.findByText('Stuhl 4: Herr Ohnehandy, hat sich eben gesetzt');
    expect(await readDocument(STAGE)).toMatchObject({ chairs: { c4: 'guest' }, move: 'c4' });
    await waitFor(() => expect(desk.getByRole('textbox', { name: 'Name' })).toHaveValue(''));
  });

  test('seats the first circle before the talk is open, with one tap each and no name', async () => {
    await seedSeats({}, { state: 'explained', chairs: 3 });
    const { press } = await openDesk();
    await press('Auf Stuhl 1 setzen');
    await press('Auf Stuhl 2 setzen');
    await expectStage({ chairs: { c1: 'guest', c2: 'guest', c3: '' }, people: { c1: { name: 'Gast' } } });
  });

  test('frees the chair of somebody whose battery is empty in two taps', async () => {
    await seedSeats({ c2: { name: 'Anna' } });
    const { press } = await openDesk();
    await press('Stuhl 2 freigeben, dort sitzt Anna');
    expect(await readDocument(STAGE)).toMatchObject({ chairs: { c2: 'uid-c2' } });
    await press('Wirklich? Stuhl 2 von Anna freigeben');
    await expectStage({ chairs: { c2: '' }, people: {} });
  });

  test('frees nobody when the first tap was a slip', async () => {
    await seedSeats({ c2: { name: 'Anna' } });
    const { desk, press } = await openDesk();
    await press('Stuhl 2 freigeben, dort sitzt Anna');
    await press('Doch nicht');
    desk.getByRole('button', { name: 'Stuhl 2 freigeben, dort sitzt Anna' });
    expect(await readDocument(STAGE)).toMatchObject({ chairs: { c2: 'uid-c2' } });
  });
});

describe('two moderators at once', () => {
  test('cannot free somebody who sat down in the meantime', async () => {
    await signInAsModerator();
    await seedSeats({ c1: { name: 'Ben', who: 'ben' } });
    const anna = { who: 'anna', name: 'Anna', since: Date.now() - 60_000 };
    expect(await freeChairOf('c1', anna)).toEqual({ ok: false, refusal: 'changed' });
    expect(await readDocument(STAGE)).toMatchObject({ chairs: { c1: 'ben' } });
  });

  test('both get the state both want', async () => {
    await signInAsModerator();
    expect(await Promise.all([setStage('lastCall', 'running'), setStage('lastCall', 'running')])).toEqual([
      { ok: true },
      { ok: true },
    ]);
  });

  test('cannot reopen what the other has closed without having seen it', async () => {
    await signInAsModerator();
    await seedSeats({}, { state: 'closed' });
    expect(await setStage('lastCall', 'running')).toEqual({ ok: false, refusal: 'changed' });
    expect(await readDocument(STAGE)).toMatchObject({ state: 'closed' });
  });

  test('seat one guest on one chair', async () => {
    await signInAsModerator();
    const outcomes = await Promise.all([seatGuestOn('c1', 'Anna'), seatGuestOn('c1', 'Ben')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, refusal: 'taken' });
  });
});

test('tells somebody who is no moderator that the server did not allow it', async () => {
  await createAccount('otto@example.org', MONA.password, { verified: true });
  await signIn('otto@example.org');
  expect(await setStage('closed', 'running')).toEqual({ ok: false, refusal: 'denied' });
});
