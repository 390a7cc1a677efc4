import * as v from 'valibot';
import type { ListedCard } from './directory.ts';
import { pairHash, uidHash } from './pair-hash.ts';
import type { Pair } from './pair.ts';
import { PROFILE_LIMITS } from './profile.ts';

/**
 * People and fields together; the pause (ms) lies between two changes, so that nobody can try through everybody;
 * `tries` is how many people of a wished field are tried in one go.
 */
export const WISHLIST_LIMITS = { entries: 10, pause: 1_000, tries: 12 } as const;

/**
 * Whom I would like to meet: people by uid, and fields („jemand aus einem Museum“) in the words of their cards. Only I
 * read it. Nobody is told; names appear where two lists meet.
 */
export const wishlistSchema = v.pipe(
  v.strictObject({
    people: v.array(v.pipe(v.string(), v.nonEmpty())),
    fields: v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(PROFILE_LIMITS.term))),
  }),
  v.check(({ people, fields }) => people.length + fields.length <= WISHLIST_LIMITS.entries, 'tooMany'),
);

export type Wishlist = v.InferOutput<typeof wishlistSchema>;

export const EMPTY_WISHLIST: Wishlist = { people: [], fields: [] };

export const sizeOf = ({ people, fields }: Wishlist): number => people.length + fields.length;

export const isFull = (list: Wishlist): boolean => sizeOf(list) >= WISHLIST_LIMITS.entries;

export type Wish = { readonly kind: 'people' | 'fields'; readonly value: string };

/** The list with this entry; the same list when it is there already, `null` when there is no room. */
export const withWish = (list: Wishlist, { kind, value }: Wish): Wishlist | null => {
  if (list[kind].includes(value)) return list;
  return isFull(list) ? null : { ...list, [kind]: [...list[kind], value] };
};

export const withoutWish = (list: Wishlist, { kind, value }: Wish): Wishlist => ({
  ...list,
  [kind]: list[kind].filter((other) => other !== value),
});

/** Those of a field, as their cards write it, in an order that is the same for both people of a pair. */
export const peopleOfField = (me: string, field: string, cards: readonly ListedCard[]): string[] => {
  const mine = uidHash(me);
  return cards
    .filter((card) => card.uid !== me && card.fields.includes(field))
    .map(({ uid }) => ({ uid, place: pairHash(mine, uidHash(uid)) }))
    .sort((a, b) => a.place - b.place || (a.uid < b.uid ? -1 : 1))
    .map(({ uid }) => uid);
};

/** Somebody to be tried, because of themselves (`field` '') or of a field. */
export type Try = { readonly uid: string; readonly field: string };

/** Whom a new wish concerns: the person, or the first dozen of the field. */
export const triesFor = (me: string, { kind, value }: Wish, cards: readonly ListedCard[]): Try[] =>
  kind === 'people'
    ? [{ uid: value, field: '' }]
    : peopleOfField(me, value, cards)
        .slice(0, WISHLIST_LIMITS.tries)
        .map((uid) => ({ uid, field: value }));

/** Whom the wishes that stand concern, of those who are here and have `notYet` been tried. */
export const standingTries = (
  me: string,
  list: Wishlist,
  cards: readonly ListedCard[],
  notYet: (uid: string) => boolean,
): Try[] => {
  const open = cards.filter(({ uid }) => notYet(uid));
  const people = list.people.filter((uid) => open.some((card) => card.uid === uid));
  return [
    ...people.map((uid) => ({ uid, field: '' })),
    ...list.fields.flatMap((value) => triesFor(me, { kind: 'fields', value }, open)),
  ];
};

/**
 * The list without what came true: people I have a pair with, and a field when a pair came of it. That was so where the
 * pair was made by wishes since the list was changed last (`changedAt`, ms), with somebody of that field who was not
 * on it themselves. The same list when nothing came true.
 */
export const withoutFulfilled = (
  list: Wishlist,
  pairs: readonly Pair[],
  cards: readonly ListedCard[],
  changedAt: number,
): Wishlist => {
  const paired = new Set(pairs.map(({ uid }) => uid));
  const byField = pairs.filter(
    ({ uid, byCode, madeAt }) => !byCode && madeAt >= changedAt && !list.people.includes(uid),
  );
  const met = new Set(byField.flatMap(({ uid }) => cards.find((card) => card.uid === uid)?.fields ?? []));
  const left: Wishlist = {
    people: list.people.filter((uid) => !paired.has(uid)),
    fields: list.fields.filter((field) => !met.has(field)),
  };
  return sizeOf(left) === sizeOf(list) ? list : left;
};
