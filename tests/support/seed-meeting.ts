import { EMPTY_CONTACT } from '#domain/contact.ts';
import { pairId } from '#domain/pair.ts';
import { EMPTY_CARD, type Card } from '#domain/profile.ts';
import type { Wishlist } from '#domain/wishlist.ts';
import { writeDocument } from './emulator-admin.ts';
import type { PlainDocument } from './rest-values.ts';
import { putCards } from './seed-people.ts';

export const aPerson = (name: string, field: string, rest: Partial<Card> = {}): Card => ({
  ...EMPTY_CARD,
  name,
  fields: field ? [field] : [],
  interests: ['Archive'],
  ...rest,
});

/** Somebody else with a profile and, while visible, a card. */
export const putPerson = async (uid: string, card: Card, visible = true): Promise<void> => {
  await writeDocument(`events/bsen/profiles/${uid}`, {
    card,
    visible,
    contact: EMPTY_CONTACT,
    updatedAt: new Date(),
  });
  await putCards({ [uid]: visible ? card : null });
};

const DAY = 86_400_000;

/** A contact of mine as it is stored, past the rules. Traits are fields of the document. */
export const putPair = async (me: string, other: string, traits: PlainDocument = {}): Promise<string> => {
  const id = pairId(me, other);
  await writeDocument(`events/bsen/pairs/${id}`, {
    people: [me, other].toSorted(),
    code: '',
    shares: {},
    met: {},
    meeting: null,
    // Wishes that met within the hour cannot be ended yet.
    madeAt: new Date(Date.now() - 2 * 3_600_000),
    updatedAt: new Date(),
    expiresAt: new Date(Date.now() + 90 * DAY),
    ...traits,
  });
  return id;
};

/** Whom somebody would like to meet, past the rules. */
export const putWishlist = (uid: string, { people = [], fields = [] }: Partial<Wishlist>): Promise<void> =>
  writeDocument(`events/bsen/wishlists/${uid}`, { people, fields, updatedAt: new Date(0) });
