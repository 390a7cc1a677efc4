import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { currentAccount, uidOf } from '#data/account.ts';
import { makePair } from '#data/pairs.ts';
import { myProfile } from '#data/profiles.ts';
import { firestoreSdk } from '#data/sdk.ts';
import { writeWishlist } from '#data/wishlists.ts';
import { EMPTY_CONTACT, type Contact } from '#domain/contact.ts';
import type { Card } from '#domain/profile.ts';
import type { Wishlist } from '#domain/wishlist.ts';
import type { otherPhone } from './other-phone.ts';

/** Saves my profile as the form does; returns my uid once the server has it. */
export const arriveAs = async (card: Card, contact: Contact = EMPTY_CONTACT): Promise<string> => {
  myProfile.save({ card, visible: true, contact });
  await waitFor(() => expect(myProfile.get().state).toBe('none'));
  return uidOf(currentAccount.get())!;
};

type OtherPhone = ReturnType<typeof otherPhone>;

/** What the app does on somebody else's phone: writes the list … */
export const wishOn = async (
  { db, uid }: OtherPhone,
  { people = [], fields = [] }: Partial<Wishlist>,
): Promise<void> => writeWishlist({ ...(await firestoreSdk()), db }, uid, { people, fields });

/** … and tries. */
export const tryOn = ({ decide, uid }: OtherPhone, other: string) => decide(makePair(uid, other, Date.now()));
