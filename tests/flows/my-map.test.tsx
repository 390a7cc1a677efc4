import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { myProfile } from '#data/profiles.ts';
import { myWishlist } from '#data/wishlists.ts';
import { EMPTY_CARD, type Card } from '#domain/profile.ts';
import { accounts, wipe } from '../support/emulator-admin.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { emptyDirectory, putCards } from '../support/seed-people.ts';

configure({ asyncUtilTimeout: 25_000 });

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent({
    event: {
      fields: ['Museum', 'Verein', 'Theater'].map((word) => ({ de: word, en: `${word} (en)` })),
      interests: [{ de: 'Archive', en: 'Archives' }],
    },
  });
});

const person = (name: string, field: string, rest: Partial<Card> = {}): Card => ({
  ...EMPTY_CARD,
  name,
  fields: field ? [field] : [],
  ...rest,
});

const others = {
  ben: person('Ben', 'Verein', { interests: ['Archive'] }),
  vera: person('Vera', 'Verein', { offers: ['Podcasts'] }),
  theo: person('محمد', 'Theater', { interests: ['Archive'] }),
};

const saveMine = async (visible = true) => {
  const card = person('Anna', 'Museum', { interests: ['Archive'], seeks: ['Podcasts'] });
  myProfile.save({ card, visible, contact: EMPTY_CONTACT });
  await waitFor(() => expect(myProfile.get().state).toBe('none'));
};

const show = (language: 'de' | 'en' = 'de') => renderApp({ path: '/menschen/karte', language });
const field = (name: string) => screen.findByRole('region', { name });
const namesIn = (region: HTMLElement) =>
  within(region)
    .getAllByRole('button')
    .map((button) => button.textContent)
    .toSorted();

test('stands me among my suggestions, by their fields, with what we share on the line', async () => {
  await putCards(others);
  await saveMine();
  show();
  expect(namesIn(await field('Verein'))).toEqual(['beide: ArchiveBen', 'bietet: PodcastsVera']);
  expect(namesIn(await field('Theater'))).toEqual(['beide: Archiveمحمد']);
});

test('leads to the whole card of a person, and back', async () => {
  await putCards(others);
  await saveMine();
  const { user } = show();
  await user.click(within(await field('Verein')).getByRole('button', { name: /Ben/ }));
  const sheet = await screen.findByRole('dialog', { name: 'Ben' });
  await within(sheet).findByText(/^Euch beide beschäftigt/);
  await user.click(within(sheet).getByRole('button', { name: 'Schließen' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('tells the same in sentences', async () => {
  await putCards(others);
  await saveMine();
  const { user } = show();
  await user.click(await screen.findByText('Als Liste lesen'));
  const entry = (await screen.findByText(/^Ben/, { selector: 'bdi', ignore: 'button bdi' })).closest('li');
  expect(entry?.textContent).toContain('Ben, aus Verein');
  expect(entry?.textContent).toContain('Euch beide beschäftigt „Archive“.');
});

test('marks whom I wish to meet, for me', async () => {
  await putCards(others);
  await saveMine();
  myWishlist.save([{ kind: 'people', value: 'ben', on: true }]);
  show();
  await within(await field('Verein')).findByText('auf Deiner Wunschliste');
  expect(await screen.findByText('Diese Zeichen siehst nur Du.')).toBeDefined();
});

test('invites whoever has no profile, and makes no account', async () => {
  show();
  await screen.findByRole('heading', { name: 'Noch gibt es nichts zu sehen' });
  expect(await accounts()).toEqual([]);
});

test('says why the map of somebody invisible is empty', async () => {
  await saveMine(false);
  show();
  expect(await screen.findByRole('heading', { name: 'Du bist gerade unsichtbar' })).toBeDefined();
});

test('says when nobody else is here yet', async () => {
  await saveMine();
  show();
  expect(await screen.findByRole('heading', { name: 'Außer Dir ist noch niemand da' })).toBeDefined();
});

test('speaks English', async () => {
  await putCards(others);
  await saveMine();
  await act(async () => show('en'));
  expect(namesIn(await field('Theater (en)'))).toEqual(['both: Archivesمحمد']);
});
