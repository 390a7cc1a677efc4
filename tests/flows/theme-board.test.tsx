import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { openAuth } from '#data/account.ts';
import type { SentAnswer } from '#domain/answer.ts';
import {
  createAccount,
  createStaffAccount,
  readDocument,
  wipe,
  writeDocument,
} from '../support/emulator-admin.ts';
import { aSentAnswer } from '../support/factories.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

configure({ asyncUtilTimeout: 25_000 });

const MONA = { email: 'mona@example.org', password: 'vernetzung', roles: ['moderator'] } as const;
const TRUST = ['Vertrauen, das wächst.', 'Ohne Vertrauen geht nichts.'] as const;

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

/** Past the rules, as if it had been sent just now. */
const arrive = async (uid: string, traits: Partial<SentAnswer>) => {
  const { uid: _, sentAt: __, ...answer } = aSentAnswer(uid, { when: '', ...traits });
  await writeDocument(`events/bsen/answers/${uid}`, { ...answer, sentAt: new Date() });
};

const signIn = async (email: string, password = MONA.password) => {
  const { auth, signInWithEmailAndPassword } = await openAuth();
  await signInWithEmailAndPassword(auth, email, password);
};

const openBoard = () => renderApp({ path: '/team/antworten' }).user;

/** The board, with these people having written about trust, as a moderator sees it. */
const openAsModerator = async (texts: readonly string[] = TRUST) => {
  await createStaffAccount(MONA);
  for (const [index, what] of texts.entries()) await arrive(`person-${index}`, { what });
  await signIn(MONA.email);
  const user = openBoard();
  return user;
};

const theme = (name: string) => screen.findByRole('region', { name });
const cardOf = async (text: string | RegExp): Promise<HTMLElement> => {
  const card = (await screen.findAllByText(text))[0]?.closest('li');
  if (!card) throw new Error(`No card says ${text}`);
  return card;
};
const pressOn = async (user: UserEvent, text: string, name: string) =>
  user.click(within(await cardOf(text)).getByRole('button', { name }));

const dismiss = async (user: UserEvent, text: string, reason: string) => {
  await pressOn(user, text, 'Nicht veröffentlichen');
  const sheet = await screen.findByRole('dialog', { name: 'Warum nicht veröffentlichen?' });
  await user.type(within(sheet).getByRole('textbox', { name: 'Begründung' }), reason);
  await user.click(within(sheet).getByRole('button', { name: 'Nicht veröffentlichen' }));
};

describe('the door', () => {
  test('sends somebody without an account to „Ich“', async () => {
    openBoard();
    await screen.findByText('Diese Seite ist für das Team');
    expect(screen.getByRole('link', { name: 'Zu „Ich“' })).toHaveAttribute('href', '/ich');
  });

  test('asks for a confirmed address', async () => {
    await createAccount('neu@example.org', MONA.password);
    await signIn('neu@example.org');
    openBoard();
    expect(await screen.findByText('Bestätige zuerst Deine E-Mail-Adresse')).toBeVisible();
  });

  test('tells somebody without a role whom to ask', async () => {
    await createAccount('otto@example.org', MONA.password, { verified: true });
    await arrive('person', { what: 'Geheime Worte' });
    await signIn('otto@example.org');
    openBoard();
    await screen.findByText(/otto@example\.org einzutragen/);
    expect(screen.queryByText('Geheime Worte')).toBeNull();
  });
});

describe('answers', () => {
  test('arrive live, are announced, and stand in their theme at once', async () => {
    await openAsModerator();
    await within(await theme('Vertrauen')).findByText('2 Menschen · 2 neu');
    await arrive('later', { what: 'Vertrauen braucht Zeit.', field: 'Museum' });
    await screen.findByText('1 neue Antwort');
    const region = await theme('Vertrauen');
    await within(region).findByText('Vertrauen braucht Zeit.');
    await within(region).findByText('3 Menschen · 3 neu');
    expect(within(await cardOf('Vertrauen braucht Zeit.')).getByText('eben angekommen')).toBeVisible();
  });

  test('are only marked as quotes where their authors allow it', async () => {
    await createStaffAccount(MONA);
    await arrive('counted', { what: 'Vertrauen eins.', consent: 'counted' });
    await arrive('quoted', {
      what: 'Vertrauen zwei.',
      consent: 'named',
      name: 'Anna',
      blog: 'https://anna.example',
    });
    await signIn(MONA.email);
    openBoard();
    const counted = await cardOf('Vertrauen eins.');
    within(counted).getByText('nur gezählt – nicht zitieren');
    expect(counted.querySelector('blockquote')).toBeNull();
    const quoted = await cardOf('Vertrauen zwei.');
    within(within(quoted).getByRole('blockquote')).getByText('Vertrauen zwei.');
    expect(within(quoted).getByRole('link', { name: 'https://anna.example' })).toBeVisible();
  });

  test('are counted per field, however the field is spelled', async () => {
    await createStaffAccount(MONA);
    for (const [index, field] of ['Startup', 'startup', 'Museum', ''].entries())
      await arrive(`person-${index}`, { what: 'Vertrauen.', field });
    await signIn(MONA.email);
    openBoard();
    const counts = async () => {
      const [fields] = within(await theme('Vertrauen')).getAllByRole('list');
      return [...(fields?.children ?? [])].map(({ textContent }) => textContent?.toLowerCase());
    };
    await waitFor(async () => expect(await counts()).toEqual(['startup 2', 'museum 1', 'ohne feld 1']));
  });

  test('are shown as typed, and nothing in them runs', async () => {
    const hostile = '<img src=x onerror="document.title=\'gekapert\'"> {{7*7}}';
    await createStaffAccount(MONA);
    const endless = 'ﷺ'.repeat(300);
    await arrive('hostile', {
      what: hostile,
      when: endless,
      consent: 'named',
      name: hostile,
      blog: 'javascript:alert(1)',
    });
    await signIn(MONA.email);
    openBoard();
    const card = await cardOf(hostile);
    within(card).getByText(endless);
    expect(within(card).queryByRole('link')).toBeNull();
    expect(document.title).not.toContain('gekapert');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });

  test('that are damaged are counted and named, and take nothing else away', async () => {
    await createStaffAccount(MONA);
    await arrive('whole', { what: 'Ganze Worte.' });
    await writeDocument('events/bsen/answers/kaputt-7', { what: 7 });
    await signIn(MONA.email);
    openBoard();
    await screen.findByText(/1 Antwort ist beschädigt und nicht lesbar: kaputt-7/);
    expect(await screen.findByText('Ganze Worte.')).toBeVisible();
  });
});

describe('deciding', () => {
  test('approves with one tap, and the answer leaves the new ones', async () => {
    const user = await openAsModerator();
    await pressOn(user, TRUST[0], 'Freigeben');
    await screen.findByText(`Freigegeben: „${TRUST[0]}“`);
    await waitFor(() => expect(screen.queryByText(TRUST[0])).toBeNull());
    expect(await readDocument('events/bsen/answers/person-0')).toMatchObject({ state: 'approved' });
    await screen.findByText(/1 neu, 1 freigegeben, 0 nicht veröffentlicht/);
  });

  test('asks for a reason before anything is dismissed', async () => {
    const user = await openAsModerator();
    await pressOn(user, TRUST[0], 'Nicht veröffentlichen');
    const sheet = await screen.findByRole('dialog');
    await user.click(within(sheet).getByRole('button', { name: 'Nicht veröffentlichen' }));
    await within(sheet).findByText('Ohne Begründung geht es nicht.');
    expect(await readDocument('events/bsen/answers/person-0')).toMatchObject({ state: 'new' });
  });

  test('lets the author read the reason', async () => {
    const email = 'anna@example.org';
    await createStaffAccount(MONA);
    await createAccount(email, MONA.password, { verified: true });
    await signIn(email);
    const { user } = renderApp({ path: '/umfrage' });
    await user.type(
      await screen.findByRole('textbox', { name: 'Was ist Vernetzung?' }),
      'Kauft meine Gurken!',
    );
    await user.click(screen.getByRole('radio', { name: /^Nur gezählt/ }));
    await user.click(screen.getByRole('button', { name: 'Antwort senden' }));
    await screen.findByText('Angekommen, wird gelesen');
    cleanup();

    await signIn(MONA.email);
    await dismiss(openBoard(), 'Kauft meine Gurken!', 'Das ist Werbung.');
    await screen.findByText(/^Nicht veröffentlicht: „Kauft meine Gurken!“/);
    cleanup();

    await signIn(email);
    renderApp({ path: '/umfrage' });
    await screen.findByText('Nicht veröffentlicht');
    expect(screen.getByText('Begründung: „Das ist Werbung.“')).toBeVisible();
  });

  test('takes a dismissed answer back', async () => {
    const user = await openAsModerator();
    await dismiss(user, TRUST[1], 'Verletzt andere.');
    await screen.findByText(/1 nicht veröffentlicht/);
    await user.click(screen.getByRole('radio', { name: 'Nicht veröffentlicht' }));
    await screen.findByText('Begründung: „Verletzt andere.“');
    await pressOn(user, TRUST[1], 'Zurückholen');
    await screen.findByText(/2 neu, 0 freigegeben, 0 nicht veröffentlicht/);
    expect(await readDocument('events/bsen/answers/person-1')).toMatchObject({ state: 'new', reason: '' });
  });

  test('is refused when the author has changed the words meanwhile', async () => {
    const user = await openAsModerator();
    await pressOn(user, TRUST[0], 'Nicht veröffentlichen');
    const sheet = await screen.findByRole('dialog');
    await arrive('person-0', { what: 'Vertrauen, neu geschrieben.' });
    await user.click(within(sheet).getByRole('button', { name: 'Ist Werbung.' }));
    await user.click(within(sheet).getByRole('button', { name: 'Nicht veröffentlichen' }));
    await within(sheet).findByText(/inzwischen geändert oder zurückgezogen/);
    expect(await readDocument('events/bsen/answers/person-0')).toMatchObject({ state: 'new', reason: '' });
  });

  /** While the sheet is open for the same answer. */
  const meanwhile = async (user: UserEvent, decision: Pick<SentAnswer, 'state' | 'reason'>) => {
    await pressOn(user, TRUST[0], 'Nicht veröffentlichen');
    const sheet = await screen.findByRole('dialog');
    const path = 'events/bsen/answers/person-0';
    await writeDocument(path, { ...(await readDocument(path)), ...decision });
    await user.click(within(sheet).getByRole('button', { name: 'Ist Werbung.' }));
    await user.click(within(sheet).getByRole('button', { name: 'Nicht veröffentlichen' }));
    return sheet;
  };

  test.each([
    { state: 'approved', reason: '' },
    { state: 'dismissed', reason: 'Verletzt andere.' },
  ] as const)('is refused when another moderator has decided otherwise: $state', async (decision) => {
    const user = await openAsModerator();
    const sheet = await meanwhile(user, decision);
    await within(sheet).findByText(/jemand aus dem Team war schneller/);
    expect(await readDocument('events/bsen/answers/person-0')).toMatchObject(decision);
  });

  test('is settled when another moderator has decided the same', async () => {
    const user = await openAsModerator();
    await meanwhile(user, { state: 'dismissed', reason: 'Ist Werbung.' });
    await screen.findByText(
      `Nicht veröffentlicht: „${TRUST[0]}“. Die Begründung sieht, wer sie geschrieben hat.`,
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('naming a theme', () => {
  const rename = async (user: UserEvent, from: string, to: string) => {
    await user.click(await screen.findByRole('button', { name: `„${from}“ umbenennen` }));
    const field = await screen.findByRole('textbox', { name: 'Name des Themas' });
    await user.clear(field);
    await user.type(field, to);
  };
  const save = async (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Speichern' }));

  test('holds while new answers flow in', async () => {
    const user = await openAsModerator();
    await rename(user, 'Vertrauen', 'Erst kennenlernen');
    await save(user);
    await theme('Erst kennenlernen');
    await arrive('later', { what: 'Mehr Vertrauen wagen.' });
    await within(await theme('Erst kennenlernen')).findByText('Mehr Vertrauen wagen.');
    expect(screen.queryByRole('heading', { name: 'Vertrauen' })).toBeNull();
  });

  test('shows what somebody else called it meanwhile, before it replaces that', async () => {
    const user = await openAsModerator();
    await rename(user, 'Vertrauen', 'Meins');
    await writeDocument('events/bsen/themes/vertrau', { name: 'Deins', updatedAt: new Date() });
    await save(user);
    await screen.findByText(/inzwischen „Deins“ genannt/);
    expect(await readDocument('events/bsen/themes/vertrau')).toMatchObject({ name: 'Deins' });
    await save(user);
    await theme('Meins');
    expect(await readDocument('events/bsen/themes/vertrau')).toMatchObject({ name: 'Meins' });
  });
});
