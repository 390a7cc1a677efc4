import type { ListedCard } from './directory.ts';
import { pairHash, uidHash } from './pair-hash.ts';
import type { Pair } from './pair.ts';
import type { Profile } from './profile.ts';

/**
 * People and fields together, and `fields` among them; the pause (ms) lies between two changes, so that nobody can try
 * through everybody. `tries` is how many people of a wished field are tried in one go, `triesADay` how many for fields
 * and for wishes that stand: every try in vain costs.
 */
export const WISHLIST_LIMITS = { entries: 10, fields: 3, pause: 1_000, tries: 12, triesADay: 24 } as const;

/**
 * Whom I would like to meet: people by uid, and fields („jemand aus einem Museum“) in the words of their cards. Only I
 * read it. Nobody is told; names appear where two lists meet.
 */
export type Wishlist = { people: string[]; fields: string[] };

export const EMPTY_WISHLIST: Wishlist = { people: [], fields: [] };

export const sizeOf = ({ people, fields }: Wishlist): number => people.length + fields.length;

export const isFull = (list: Wishlist): boolean => sizeOf(list) >= WISHLIST_LIMITS.entries;

export type Wish = { readonly kind: 'people' | 'fields'; readonly value: string };

/** Whether there is no room for one more of this kind. */
export const isFullFor = (list: Wishlist, kind: Wish['kind']): boolean =>
  isFull(list) || (kind === 'fields' && list.fields.length >= WISHLIST_LIMITS.fields);

/** The list with this entry; the same list when it is there already, `null` when there is no room. */
export const withWish = (list: Wishlist, { kind, value }: Wish): Wishlist | null => {
  if (list[kind].includes(value)) return list;
  return isFullFor(list, kind) ? null : { ...list, [kind]: [...list[kind], value] };
};

export const withoutWish = (list: Wishlist, { kind, value }: Wish): Wishlist => ({
  ...list,
  [kind]: list[kind].filter((other) => other !== value),
});

export const wishesOn = ({ people, fields }: Wishlist): Wish[] => [
  ...people.map((value): Wish => ({ kind: 'people', value })),
  ...fields.map((value): Wish => ({ kind: 'fields', value })),
];

/** A wish that came (`on`) or went. */
export type WishChange = Wish & { readonly on: boolean };

/** The changes, oldest first, with one more: about each wish the last word counts. */
export const withChange = (changes: readonly WishChange[], change: WishChange): WishChange[] => [
  ...changes.filter(({ kind, value }) => kind !== change.kind || value !== change.value),
  change,
];

/**
 * The list with all changes: what goes makes room first, then the older goes before the newer. `left`: what found no
 * room. Within the limits whatever `list` was; the same list when nothing changes.
 */
export const withChanges = (
  list: Wishlist,
  changes: readonly WishChange[],
): { readonly list: Wishlist; readonly left: readonly Wish[] } => {
  const gone = changes.filter(({ on }) => !on);
  const stays = wishesOn(gone.reduce(withoutWish, list));
  const left: Wish[] = [];
  let next = EMPTY_WISHLIST;
  for (const { kind, value } of [...stays, ...changes.filter(({ on }) => on)]) {
    const longer = withWish(next, { kind, value });
    if (longer) next = longer;
    else left.push({ kind, value });
  }
  return { list: JSON.stringify(next) === JSON.stringify(list) ? list : next, left };
};

/** What others can wish of me: my try in vain may succeed as soon as this changes. */
export const seenAs = ({ card, visible }: Profile): string =>
  visible ? JSON.stringify(card.fields.toSorted()) : '';

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
