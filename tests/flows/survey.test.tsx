import { act, cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  accounts,
  deleteDocument,
  readCollection,
  readDocument,
  wipe,
  writeDocument,
} from '../support/emulator-admin.ts';
import { goOffline, goOnline } from '../support/network.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

const ANSWERS = 'events/bsen/answers';

const openSurvey = () => renderApp({ path: '/umfrage' }).user;
const what = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Was ist Vernetzung?' });
const press = async (user: UserEvent, name: string) =>
  user.click(await screen.findByRole('button', { name }));

const write = async (user: UserEvent, text = 'Vertrauen, das wächst.') => {
  await user.type(await what(), text);
  await user.click(screen.getByRole('radio', { name: /^Anonym zitierbar/ }));
};

const sendAnswer = async (user: UserEvent, text?: string) => {
  await write(user, text);
  await press(user, 'Antwort senden');
  await screen.findByText('Angekommen, wird gelesen');
};

/** The only answer there is, as the server has it. */
const storedAnswer = async () => {
  const [entry, ...others] = Object.entries(await readCollection(ANSWERS));
  expect(others).toEqual([]);
  const [uid, answer] = entry ?? ['', {}];
  return { path: `${ANSWERS}/${uid}`, uid, answer };
};

describe('answering', () => {
  test('brings an answer to the server without an account having been there before', async () => {
    const user = openSurvey();
    await what();
    expect(await accounts()).toEqual([]);
    await user.type(await what(), 'Vertrauen, das wächst.');
    await user.type(screen.getByRole('textbox', { name: /^Wann ist/ }), 'Wenn ich nicht weiterkomme.');
    await user.type(screen.getByRole('combobox', { name: /^Aus welchem Feld/ }), 'Museum');
    await user.click(screen.getByRole('radio', { name: 'Ja' }));
    await user.click(screen.getByRole('radio', { name: /^Mit Name und Blog/ }));
    await user.type(screen.getByRole('textbox', { name: 'Dein Name' }), 'Anna Beispiel');
    await user.type(screen.getByRole('textbox', { name: 'Adresse Deines Blogs' }), 'https://anna.example');
    await press(user, 'Antwort senden');
    await screen.findByText('Angekommen, wird gelesen');

    const { uid, answer } = await storedAnswer();
    expect(answer).toMatchObject({
      what: 'Vertrauen, das wächst.',
      when: 'Wenn ich nicht weiterkomme.',
      field: 'Museum',
      attending: 'yes',
      consent: 'named',
      name: 'Anna Beispiel',
      blog: 'https://anna.example',
      state: 'new',
      reason: '',
    });
    expect((await accounts()).map(({ localId, email }) => [localId, email])).toEqual([[uid, undefined]]);
  });

  test('offers the fields of the event, and takes none for granted', async () => {
    openSurvey();
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: /^Aus welchem Feld/ });
    await waitFor(() =>
      expect([...(field.list?.options ?? [])].map(({ value }) => value)).toContain('Museum'),
    );
    expect(field.value).toBe('');
    const consents = screen.getAllByRole<HTMLInputElement>('radio', { name: /gezählt|zitierbar/ });
    expect(consents.map(({ checked }) => checked)).toEqual([false, false, false]);
  });

  test('says at the first field that something must be written, and goes there', async () => {
    const user = openSurvey();
    await press(user, 'Antwort senden');
    expect(await what()).toHaveFocus();
    expect(await what()).toHaveAccessibleDescription(/mindestens einer der beiden/);
    expect(await readCollection(ANSWERS)).toEqual({});
  });

  test('asks for a choice of consent before anything is sent', async () => {
    const user = openSurvey();
    await user.type(await what(), 'Vertrauen.');
    await press(user, 'Antwort senden');
    await screen.findByText(/Bitte wähle aus/);
    expect(screen.getByRole('radio', { name: /^Nur gezählt/ })).toHaveFocus();
    expect(await readCollection(ANSWERS)).toEqual({});
  });

  test('forgets a name that was typed before choosing to stay anonymous', async () => {
    const user = openSurvey();
    await user.click(await screen.findByRole('radio', { name: /^Mit Name und Blog/ }));
    await user.type(screen.getByRole('textbox', { name: 'Dein Name' }), 'Anna Beispiel');
    await sendAnswer(user);
    expect((await storedAnswer()).answer).toMatchObject({ consent: 'anonymous', name: '' });
  });

  test('is complete in English', async () => {
    await act(async () => {
      renderApp({ path: '/umfrage', language: 'en' });
    });
    await screen.findByRole('heading', { name: /^What is networking, and when/ });
    expect(screen.getByRole('button', { name: 'Send answer' })).toBeVisible();
  });
});

describe('what is written', () => {
  test('is there again after leaving the page', async () => {
    const user = openSurvey();
    await write(user, 'Halb fertig');
    cleanup();
    openSurvey();
    expect(await what()).toHaveValue('Halb fertig');
    expect(screen.getByRole('radio', { name: /^Anonym zitierbar/ })).toBeChecked();
  });

  test('waits on the phone without a network and goes out when it is back', async () => {
    const user = openSurvey();
    await write(user);
    await goOffline();
    await press(user, 'Antwort senden');
    await screen.findByText('Noch nicht gesendet');
    expect(await readCollection(ANSWERS)).toEqual({});
    await goOnline();
    await screen.findByText('Angekommen, wird gelesen');
    expect((await storedAnswer()).answer).toMatchObject({ what: 'Vertrauen, das wächst.' });
  });

  test('is said to be unsafe where the phone has no room, and arrives all the same', async () => {
    const user = openSurvey();
    await write(user);
    await goOffline();
    // A storage that is full to the brim ends Firestore too; this one has no room for the answer only.
    const setItem = Storage.prototype.setItem;
    const noRoom = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (
      this: Storage,
      key,
      value,
    ) {
      if (key.startsWith('bsen:waiting')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    });
    onTestFinished(() => noRoom.mockRestore());
    await press(user, 'Antwort senden');
    await screen.findByText(/Lass die Seite offen/);
    await goOnline();
    await screen.findByText('Angekommen, wird gelesen');
    expect((await storedAnswer()).answer).toMatchObject({ what: 'Vertrauen, das wächst.' });
  });

  test('comes back into the form when the server refuses it', async () => {
    const user = openSurvey();
    await write(user, 'Kostbare Worte');
    await deleteDocument('events/bsen');
    await press(user, 'Antwort senden');
    await screen.findByText(/Der Server hat Deine Antwort nicht angenommen/);
    expect(await what()).toHaveValue('Kostbare Worte');
    await seedEvent();
    await press(user, 'Antwort senden');
    await screen.findByText('Angekommen, wird gelesen');
    expect((await storedAnswer()).answer).toMatchObject({ what: 'Kostbare Worte' });
  });

  test('is not interrupted by what the phone remembers of a survey that was closed', async () => {
    await seedEvent({ event: { surveyOpen: false } });
    openSurvey();
    await screen.findByText('Die Umfrage ist geschlossen');
    cleanup();
    await seedEvent({ event: { fields: [{ de: 'Neuland', en: 'New land' }] } });
    openSurvey();
    const begun = await what();
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: /^Aus welchem Feld/ });
    await waitFor(() => expect(field.list?.options[0]?.value).toBe('Neuland'));
    expect(begun).toBeInTheDocument();
  });

  test('is shown as typed, and nothing in it runs', async () => {
    const hostile = '<img src=x onerror="document.title=\'gekapert\'"> {{7*7}} ‮drehen‬ ${1+1}';
    const user = openSurvey();
    await user.click(await what());
    await user.paste(hostile);
    await user.click(screen.getByRole('radio', { name: /^Anonym zitierbar/ }));
    await press(user, 'Antwort senden');
    await screen.findByText('Angekommen, wird gelesen');
    screen.getByText(hostile);
    expect(document.title).not.toContain('gekapert');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });
});

describe('my answer', () => {
  test('can be edited, and is new again for the team', async () => {
    const user = openSurvey();
    await sendAnswer(user, 'Erst so.');
    const { path, answer } = await storedAnswer();
    await writeDocument(path, { ...answer, state: 'approved' });
    await screen.findByText('Freigegeben');
    await press(user, 'Bearbeiten');
    await waitFor(async () => expect(await what()).toHaveFocus());
    await user.type(await what(), ' Dann anders.');
    await press(user, 'Änderung senden');
    await screen.findByText('Angekommen, wird gelesen');
    expect((await storedAnswer()).answer).toMatchObject({ what: 'Erst so. Dann anders.', state: 'new' });
  });

  test('shows why it is not published', async () => {
    const user = openSurvey();
    await sendAnswer(user);
    const { path, answer } = await storedAnswer();
    await writeDocument(path, { ...answer, state: 'dismissed', reason: 'Ist Werbung.' });
    await screen.findByText('Nicht veröffentlicht');
    expect(screen.getByText(/„Ist Werbung\.“/)).toBeVisible();
  });

  test('is really deleted when it is withdrawn, after one question', async () => {
    const user = openSurvey();
    await sendAnswer(user);
    await press(user, 'Zurückziehen');
    const sheet = await screen.findByRole('dialog', { name: 'Antwort zurückziehen?' });
    await user.click(within(sheet).getByRole('button', { name: 'Ja, löschen' }));
    await screen.findByText('Deine Antwort ist zurückgezogen und gelöscht.');
    expect(await readCollection(ANSWERS)).toEqual({});
    expect(await what()).toHaveValue('');
  });

  test('can be withdrawn from a closed survey, which takes no new ones', async () => {
    const user = openSurvey();
    await sendAnswer(user);
    const { path } = await storedAnswer();
    await seedEvent({ event: { surveyOpen: false } });
    await screen.findByText('Die Umfrage ist geschlossen');
    expect(screen.queryByRole('button', { name: 'Bearbeiten' })).toBeNull();
    await press(user, 'Zurückziehen');
    await press(user, 'Ja, löschen');
    await waitFor(async () => expect(await readDocument(path)).toBeNull());
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('stands beside the version of another phone, and mine is kept when I say so', async () => {
    const user = openSurvey();
    await sendAnswer(user, 'Vom Telefon.');
    await press(user, 'Bearbeiten');
    await user.type(await what(), ' Hier weiter.');
    const { path, answer } = await storedAnswer();
    await writeDocument(path, { ...answer, what: 'Vom Laptop.', sentAt: new Date() });
    await screen.findByText('Deine Antwort wurde auf einem anderen Gerät geändert');
    screen.getByText('Vom Laptop.');
    screen.getByText('Vom Telefon. Hier weiter.');
    await press(user, 'Meine Fassung hier behalten');
    await press(user, 'Änderung senden');
    await screen.findByText('Angekommen, wird gelesen');
    expect((await storedAnswer()).answer).toMatchObject({ what: 'Vom Telefon. Hier weiter.' });
  });

  test('gives way to the version of another phone when I say so', async () => {
    const user = openSurvey();
    await sendAnswer(user, 'Vom Telefon.');
    await press(user, 'Bearbeiten');
    const { path, answer } = await storedAnswer();
    await writeDocument(path, { ...answer, what: 'Vom Laptop.', sentAt: new Date() });
    await press(user, 'Die andere übernehmen');
    await screen.findByText('Angekommen, wird gelesen');
    expect(screen.getByText('Vom Laptop.')).toBeVisible();
  });
});

describe('sharing', () => {
  const stub = (name: 'share' | 'clipboard', value: unknown) => {
    Object.defineProperty(navigator, name, { configurable: true, value });
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, name);
    });
  };

  test('hands the link to the phone before anything is answered', async () => {
    const share = vi.fn<() => Promise<void>>(() => Promise.resolve());
    stub('share', share);
    await press(openSurvey(), 'Umfrage teilen');
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: `${location.origin}/umfrage` }));
  });

  test('falls back to the clipboard and says so', async () => {
    stub('share', undefined);
    await press(openSurvey(), 'Umfrage teilen');
    await screen.findByText(/Link kopiert/);
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/umfrage`);
  });

  test('shows the link where neither is allowed', async () => {
    stub('share', undefined);
    const user = openSurvey();
    stub('clipboard', { writeText: () => Promise.reject(new Error('not allowed')) });
    await press(user, 'Umfrage teilen');
    expect(await screen.findByText(`${location.origin}/umfrage`)).toBeVisible();
  });
});
