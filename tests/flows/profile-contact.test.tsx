import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { EMPTY_CONTACT, type Contact } from '#domain/contact.ts';
import { accounts, readDocument, wipe, writeDocument } from '../support/emulator-admin.ts';
import { aCard } from '../support/factories.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { cardOf } from '../support/seed-people.ts';

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await seedEvent();
});

const channel = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const type = async (user: UserEvent, name: string, text: string) => user.type(await channel(name), text);
const unfold = async (user: UserEvent) =>
  user.click(await screen.findByText('Kontakt – sieht nur, wem Du ihn freigibst'));
const save = async (user: UserEvent) => user.click(await screen.findByRole('button', { name: /^Speichern/ }));
const expectText = async (text: string | RegExp) => expect(await screen.findByText(text)).toBeDefined();

const myUid = async () => {
  await waitFor(async () => expect(await accounts()).toHaveLength(1));
  return (await accounts())[0]!.localId;
};
const contactOf = async (uid: string) => (await readDocument(`events/bsen/profiles/${uid}`))?.['contact'];

const saveFirst = async (user: UserEvent) => {
  await type(user, 'Name', 'Kim');
  await save(user);
  await expectText('Gespeichert.');
  return myUid();
};

/** What another phone of the same person would have stored. */
const storeElsewhere = (uid: string, contact: Contact) =>
  writeDocument(`events/bsen/profiles/${uid}`, {
    card: aCard({ name: 'Kim von dort' }),
    visible: true,
    contact,
    updatedAt: new Date(),
  });

test('stores how I can be reached in the profile, and nothing of it on the card', async () => {
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Kim');
  await unfold(user);
  await type(user, 'E-Mail', 'kim@beispiel.de');
  await type(user, 'Telefon', '+49 341 123456');
  await type(user, 'Blog', 'kim-schreibt.de');
  await type(user, 'Mastodon', '@kim@mastodon.social');
  await type(user, 'Weiterer Link', 'https://kim.example/1');
  await type(user, 'Weiterer Link (2)', 'kim.example/2');
  const preview = screen.getByRole('article', { name: 'Kim' });
  for (const said of ['kim@', '341', 'kim-schreibt', 'mastodon', 'example'])
    expect(preview.textContent).not.toContain(said);
  await expectText('Deine Kontaktdaten stehen nicht darauf.');
  await save(user);
  await expectText('Gespeichert.');
  const uid = await myUid();
  expect(await contactOf(uid)).toEqual({
    email: 'kim@beispiel.de',
    phone: '+49 341 123456',
    blog: 'https://kim-schreibt.de',
    mastodon: '@kim@mastodon.social',
    links: ['https://kim.example/1', 'https://kim.example/2'],
  });
  expect(JSON.stringify(await cardOf(uid))).not.toMatch(/beispiel|341|schreibt|mastodon|example/);
});

test('says in a sentence what is wrong with a channel when it is left, and unfolds it when I save', async () => {
  const { user } = renderApp({ path: '/profil' });
  await type(user, 'Name', 'Kim');
  await unfold(user);
  await type(user, 'E-Mail', 'kim');
  expect(screen.queryByText(/^Das sieht nicht nach einer E-Mail-Adresse aus/)).toBeNull();
  await user.tab();
  await expectText(/^Das sieht nicht nach einer E-Mail-Adresse aus/);
  await unfold(user);
  await save(user);
  expect(document.activeElement).toBe(await channel('E-Mail'));
  expect(await accounts()).toEqual([]);
});

test.each([
  ['Telefon', 'ruf mich an', /^Bitte nur Ziffern/],
  ['Blog', 'javascript:alert(1)', /^Das ist keine Webadresse/],
  ['Mastodon', 'kim', /^Das ist keine Mastodon-Adresse/],
  ['Weiterer Link', 'kein Link', /^Das ist keine Webadresse/],
])('asks at „%s“ for something else than „%s“', async (name, text, problem) => {
  const { user } = renderApp({ path: '/profil' });
  await unfold(user);
  await type(user, name, text);
  await user.tab();
  await expectText(problem);
  expect((await channel(name)).getAttribute('aria-invalid')).toBe('true');
});

test('brings keyboards and the memory of the phone for what is asked', async () => {
  const { user } = renderApp({ path: '/profil' });
  await unfold(user);
  const kinds = await Promise.all(
    ['E-Mail', 'Telefon', 'Blog', 'Mastodon'].map(async (name) => {
      const { type: kind, autocomplete } = await channel(name);
      return [kind, autocomplete];
    }),
  );
  expect(kinds).toEqual([
    ['email', 'email'],
    ['tel', 'tel'],
    ['url', 'url'],
    ['text', 'off'],
  ]);
});

test('keeps unsaved contact data in the draft, throws it away with it, and brings it back', async () => {
  const { user } = renderApp({ path: '/profil' });
  await unfold(user);
  await type(user, 'E-Mail', 'kim@beispiel.de');
  cleanup();
  renderApp({ path: '/profil' });
  await expectText('Hier ist Dein Entwurf von vorhin. Er ist noch nicht gespeichert.');
  await unfold(user);
  expect(await channel('E-Mail')).toHaveProperty('value', 'kim@beispiel.de');
  await user.click(await screen.findByRole('button', { name: 'Entwurf verwerfen' }));
  expect(await channel('E-Mail')).toHaveProperty('value', '');
  await user.click(await screen.findByRole('button', { name: 'Zurückholen' }));
  expect(await channel('E-Mail')).toHaveProperty('value', 'kim@beispiel.de');
});

test('asks which version counts when only contact data was changed elsewhere, and shows it', async () => {
  const { user } = renderApp({ path: '/profil' });
  const uid = await saveFirst(user);
  await unfold(user);
  await type(user, 'E-Mail', 'kim@hier.de');
  await storeElsewhere(uid, { ...EMPTY_CONTACT, email: 'kim@dort.de' });
  await expectText(/^Dein Profil wurde inzwischen auf einem anderen Gerät geändert/);
  await user.click(screen.getByText('Die andere Fassung ansehen'));
  expect(within(screen.getByRole('alert')).getByText('kim@dort.de')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Die andere übernehmen' }));
  expect(await channel('E-Mail')).toHaveProperty('value', 'kim@dort.de');
});

test('leaves contact data alone when I only change my card', async () => {
  const { user } = renderApp({ path: '/profil' });
  const uid = await saveFirst(user);
  await unfold(user);
  await type(user, 'E-Mail', 'kim@beispiel.de');
  await save(user);
  await waitFor(async () => expect(await contactOf(uid)).toMatchObject({ email: 'kim@beispiel.de' }));
  await type(user, 'Ein Satz über Dich', 'Neu.');
  await save(user);
  await waitFor(async () => expect(await cardOf(uid)).toMatchObject({ sentence: 'Neu.' }));
  expect(await contactOf(uid)).toEqual({ ...EMPTY_CONTACT, email: 'kim@beispiel.de' });
});
