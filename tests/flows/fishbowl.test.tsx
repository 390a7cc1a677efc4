import { configure, screen, waitFor, within } from '@testing-library/react';
import { doc, onSnapshot } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { myProfile } from '#data/profiles.ts';
import { chairStep } from '#data/fishbowl.ts';
import { sitDown, standUp, type BowlState } from '#domain/fishbowl.ts';
import { accounts, deleteDocument, readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aProfile } from '../support/factories.ts';
import { goOffline } from '../support/network.ts';
import { otherPhone } from '../support/other-phone.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { seedSeats } from '../support/seed-seats.ts';

configure({ asyncUtilTimeout: 25_000 });

const STAGE = 'events/bsen/fishbowl/stage';
const ben = otherPhone('ben');

/** Another one for each test: once it is on the screen, nothing of an earlier test is. */
let question = '';
let evening = 0;

beforeEach(async () => {
  await wipe();
  evening += 1;
  question = `Besser vernetzen – wie geht das am ${evening}. Abend?`;
  await seedEvent({ stage: { question } });
});

const open = async () => {
  const { user } = renderApp({ path: '/fishbowl' });
  await screen.findByText(question);
  return user;
};

const benTakes = (chair: string) =>
  ben.decide(chairStep(chair, (bowl) => sitDown(bowl, chair, { uid: 'ben', name: 'Ben' }, Date.now())));

const emptyChair = (number: number) =>
  screen.findByRole('button', { name: `Platz nehmen auf Stuhl ${number}` });

const expectText = (text: string | RegExp) => screen.findByText(text);

const takeAs = async (name: string, chair = 3) => {
  const user = await open();
  await user.click(await emptyChair(chair));
  await user.type(await screen.findByRole('textbox', { name: /^Dein Name/ }), name);
  await user.click(screen.getByRole('button', { name: 'Hinsetzen' }));
  return user;
};

describe('looking on', () => {
  test('shows the question, and who has sat for how long, without an account', async () => {
    await seedSeats({ c1: { name: 'Anna', minutes: 1 }, c2: { name: 'Ben', minutes: 12.5 } });
    await open();
    const ring = within(await screen.findByRole('list', { name: 'Der Stuhlkreis' }));
    await ring.findByText('Stuhl 1: Anna, sitzt seit einer Minute');
    ring.getByText('Stuhl 2: Ben, sitzt seit 12 Minuten');
    expect(await accounts()).toHaveLength(0);
  });

  test('follows who sits down and stands up elsewhere', async () => {
    await open();
    await emptyChair(1);
    await benTakes('c1');
    await expectText('Stuhl 1: Ben, hat sich eben gesetzt');
    await ben.decide(chairStep('c1', (bowl) => standUp(bowl, 'c1', 'ben')));
    await emptyChair(1);
  });

  test.each<[BowlState, RegExp]>([
    ['planned', /Es geht noch nicht los/],
    ['explained', /gleich geht es los/],
    ['closed', /Die Runde ist zu Ende/],
    ['summarised', /Die Runde ist zusammengefasst/],
  ])('offers no chair while the talk is %s, and says what is the matter', async (state, sentence) => {
    await seedSeats({}, { state });
    await open();
    await expectText(sentence);
    expect(screen.getAllByText(/^Stuhl \d ist frei$/)).toHaveLength(5);
    expect(screen.queryByRole('button', { name: /^Platz nehmen/ })).toBeNull();
  });

  test('names the one seated longest once the last chair is taken', async () => {
    await seedSeats(
      { c1: { name: 'Anna', minutes: 3 }, c2: { name: 'Gast', who: 'guest', minutes: 9 } },
      { chairs: 3 },
    );
    await open();
    await emptyChair(3);
    await benTakes('c3');
    await expectText(/Jetzt steht jemand auf – freiwillig/);
    screen.getByText(/Am längsten sitzt Gast, 9 Minuten\./);
  });

  test('shows hostile names as typed, within the screen', async () => {
    const names = [
      '<img src=x onerror=alert(1)>',
      '\uFDFD'.repeat(60),
      'W'.repeat(60),
      'Z\u0351\u036B\u0343algo',
      '\u202Etxet',
    ];
    await seedSeats(Object.fromEntries(names.map((name, index) => [`c${index + 1}`, { name }])), {
      chairs: 6,
    });
    await open();
    await emptyChair(6);
    for (const [index, name] of names.entries())
      screen.getByText(`Stuhl ${index + 1}: ${name}, hat sich eben gesetzt`);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });

  test('calls a damaged stage damaged', async () => {
    await writeDocument(STAGE, { state: 'dancing', question: '', chairs: {}, people: {}, move: '' });
    renderApp({ path: '/fishbowl' });
    await expectText(/Der Stuhlkreis ist beschädigt gespeichert/);
  });

  test('calls a stage damaged whose taken chair has nobody on it', async () => {
    const stage = await readDocument(STAGE);
    await writeDocument(STAGE, { ...stage, chairs: { c1: 'ben', c2: '', c3: '' } });
    renderApp({ path: '/fishbowl' });
    await expectText(/Der Stuhlkreis ist beschädigt gespeichert/);
  });

  test('says so while no fishbowl is prepared', async () => {
    await deleteDocument(STAGE);
    renderApp({ path: '/fishbowl' });
    await expectText('Noch kein Stuhlkreis');
  });

  test('shows no desk to somebody without a role', async () => {
    await open();
    await emptyChair(1);
    expect(screen.queryByRole('heading', { name: 'Moderation' })).toBeNull();
  });
});

describe('sitting down', () => {
  test('seats me under my name, and another phone sees it', async () => {
    const seen: unknown[] = [];
    const end = onSnapshot(doc(ben.db, STAGE), (snapshot) => seen.push(snapshot.data()?.['people']));
    await takeAs('Anna Beispiel');
    await expectText('Du sitzt auf Stuhl 3.');
    screen.getByText('Stuhl 3: Anna Beispiel, das bist Du, hat sich eben gesetzt');
    await waitFor(() => expect(seen.at(-1)).toMatchObject({ c3: { name: 'Anna Beispiel' } }));
    end();
  });

  test('moves the focus to where I am now', async () => {
    await takeAs('Anna Beispiel');
    const place = (await expectText('Du sitzt auf Stuhl 3.')).closest('div');
    await waitFor(() => expect(document.activeElement).toBe(place));
  });

  test('asks for a name first', async () => {
    const user = await open();
    await user.click(await emptyChair(1));
    await user.click(await screen.findByRole('button', { name: 'Hinsetzen' }));
    await expectText('Sag uns noch, wie Du heißt.');
    expect(await accounts()).toHaveLength(0);
  });

  test('cuts no name in silence', async () => {
    await takeAs('A'.repeat(61));
    await expectText('Höchstens 60 Zeichen.');
    expect(await accounts()).toHaveLength(0);
  });

  test('knows my name from my profile', async () => {
    myProfile.save(aProfile({ name: 'Anna aus dem Museum' }));
    const user = await open();
    await user.click(await emptyChair(2));
    await screen.findByDisplayValue('Anna aus dem Museum');
    await user.click(screen.getByRole('button', { name: 'Hinsetzen' }));
    await expectText('Stuhl 2: Anna aus dem Museum, das bist Du, hat sich eben gesetzt');
  });

  test('says „besetzt“ to whoever was slower', async () => {
    const user = await open();
    await user.click(await emptyChair(3));
    await benTakes('c3');
    await expectText(/^Besetzt – jemand war einen Moment schneller/);
    await user.type(screen.getByRole('textbox', { name: /^Dein Name/ }), 'Anna{Enter}');
    expect(await readDocument(STAGE)).toMatchObject({ chairs: { c3: 'ben' } });

    await user.click(screen.getAllByRole('button', { name: /^Platz nehmen auf Stuhl/ }).at(-1)!);
    await user.type(await screen.findByRole('textbox', { name: /^Dein Name/ }), 'Anna{Enter}');
    await expectText(/^Du sitzt auf Stuhl/);
  });

  test('says at once that it needs a network, and keeps showing the last ring', async () => {
    await seedSeats({ c1: { name: 'Anna', minutes: 4 } });
    const user = await open();
    await emptyChair(2);
    await goOffline();
    const chair = await emptyChair(2);
    await waitFor(() => expect(chair).toHaveAttribute('aria-disabled', 'true'));
    expect(chair).toHaveAccessibleDescription(/Ohne Netz geht das in der App nicht/);
    await user.click(chair);
    expect(screen.queryByRole('dialog')).toBeNull();
    screen.getByText(/Stuhl 1: Anna/);
  });

  test('says so when the network goes while I am asked for my name', async () => {
    const user = await open();
    await user.click(await emptyChair(2));
    await goOffline();
    const sheet = await screen.findByRole('dialog');
    await waitFor(() => expect(sheet).toHaveTextContent(/Ohne Netz geht das in der App nicht/));
  });

  test('is undone by standing up, and offered again under the same name', async () => {
    const user = await takeAs('Anna Beispiel');
    await user.click(await screen.findByRole('button', { name: 'Aufstehen' }));
    const said = await expectText('Du sitzt nicht mehr im Kreis.');
    expect(document.activeElement).toBe(said.closest('div'));
    expect(await readDocument(STAGE)).toMatchObject({ chairs: { c3: '' }, people: {} });
    await user.click(await emptyChair(3));
    await screen.findByDisplayValue('Anna Beispiel');
  });

  test('offers me no second chair', async () => {
    await takeAs('Anna Beispiel');
    await expectText('Du sitzt auf Stuhl 3.');
    expect(screen.queryByRole('button', { name: /^Platz nehmen/ })).toBeNull();
    expect(screen.getAllByText(/^Stuhl \d ist frei$/)).toHaveLength(4);
  });
});
