import { waitFor } from '@testing-library/dom';
import { expect } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { Profile } from '#domain/profile.ts';
import { shardOf } from '#domain/shard.ts';
import { accounts, readCollection, readDocument, writeDocument } from './emulator-admin.ts';
import type { Phone } from './open-phone.ts';

export const PASSWORD = 'kein-geheimnis';

/** Fills in the form of /ich and sends it. */
export const enterBy = async (
  phone: Phone,
  way: 'Neu hier' | 'Schon dabei',
  email: string,
  password = PASSWORD,
): Promise<void> => {
  const { screen, user } = phone;
  await user.click(await screen.findByRole('radio', { name: way }));
  const address = screen.getByRole('textbox', { name: 'E-Mail-Adresse' });
  await user.clear(address);
  await user.type(address, email);
  const secret = screen.getByLabelText('Passwort');
  await user.clear(secret);
  await user.type(secret, password);
  const button = way === 'Neu hier' ? 'Konto anlegen' : 'Anmelden';
  await user.click(screen.getByRole('button', { name: button }));
};

export const expectMember = (phone: Phone, email: string) => phone.screen.findByText(email);

export const expectText = (phone: Phone, text: string | RegExp) => phone.screen.findByText(text);

export const tap = async (phone: Phone, name: string | RegExp) =>
  phone.user.click(await phone.screen.findByRole('button', { name }));

const of = (collection: string, uid: string) => readDocument(`events/bsen/${collection}/${uid}`);

export const storedProfile = (uid: string) => of('profiles', uid);
export const storedAnswer = (uid: string) => of('answers', uid);
export const storedFavourites = async (uid: string) => (await of('favourites', uid))?.['sessions'];

/** uids with a card in the directory. */
export const listedUids = async (): Promise<string[]> =>
  Object.values(await readCollection('events/bsen/directory')).flatMap(({ cards }) =>
    Object.keys(cards as Record<string, unknown>),
  );

/** Profile and card as the app itself would have stored them. */
export const storeProfile = async (uid: string, { card, visible }: Profile): Promise<void> => {
  await writeDocument(`events/bsen/profiles/${uid}`, { card, visible, updatedAt: new Date() });
  const cards = visible ? { [uid]: card } : {};
  await writeDocument(`events/bsen/directory/${shardOf(uid)}`, { cards, updatedAt: new Date() });
};

export const storeAnswer = (uid: string, answer: Answer): Promise<void> =>
  writeDocument(`events/bsen/answers/${uid}`, { ...answer, state: 'new', reason: '', sentAt: new Date() });

/** The one account there is, once there is exactly one; `email` undefined: an anonymous one. */
export const onlyAccount = async (email?: string): Promise<string> =>
  waitFor(async () => {
    const all = await accounts();
    expect(all.map((account) => account.email)).toEqual([email]);
    return all[0]!.localId;
  });

/** The uid under which a profile of this name is stored and listed – the only one. */
export const onlyProfileOf = (name: string): Promise<string> =>
  waitFor(async () => {
    const profiles = Object.entries(await readCollection('events/bsen/profiles'));
    expect(profiles.map(([, { card }]) => (card as { name?: string }).name)).toEqual([name]);
    const uid = profiles[0]![0];
    expect(await listedUids()).toEqual([uid]);
    return uid;
  });
