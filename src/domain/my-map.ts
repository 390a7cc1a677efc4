import type { KeyOf } from './concern.ts';
import type { Suggestion } from './matching.ts';
import type { Card } from './profile.ts';
import type { Reason } from './reason.ts';

type Matched = Suggestion & { readonly card: Card };

/** A field that lies between me and some of my matches. */
export type Branch<T> = {
  /** As the first of them writes it; '' for those who named none. */
  readonly field: string;
  readonly people: readonly T[];
};

/** My matches around me; each stands in one place. */
export type MyMap<T> = { readonly left: readonly Branch<T>[]; readonly right: readonly Branch<T>[] };

/** Where somebody stands on my map: the first of their fields that is not mine, else the first. '' without any. */
const fieldOf = (card: Card, mine: ReadonlySet<string>, keyOf: KeyOf): string => {
  const named = card.fields.filter((field) => keyOf(field));
  return named.find((field) => !mine.has(keyOf(field))) ?? named[0] ?? '';
};

/** What is drawn of a branch: its field and its people. */
const sizeOf = (branches: readonly Branch<unknown>[]): number =>
  branches.reduce((size, { people }) => size + 1 + people.length, 0);

/**
 * My matches by the fields between us, in the order of my list: a field stands where its first person does, and each
 * goes to the side that is shorter so far (the left one first). The same list gives the same map.
 */
export const myMap = <T extends Matched>(me: Card, matches: readonly T[], keyOf: KeyOf): MyMap<T> => {
  const mine = new Set(me.fields.map(keyOf));
  const branches = new Map<string, { field: string; people: T[] }>();
  for (const match of matches) {
    const field = fieldOf(match.card, mine, keyOf);
    const key = keyOf(field);
    const branch = branches.get(key) ?? { field, people: [] };
    branch.people.push(match);
    branches.set(key, branch);
  }
  const left: Branch<T>[] = [];
  const right: Branch<T>[] = [];
  for (const branch of branches.values()) (sizeOf(left) <= sizeOf(right) ? left : right).push(branch);
  return { left, right };
};

/**
 * What stands on the line between me and somebody, in their words: `both` care about it, `theyOffer` or `theySeek` it.
 * Null where it is only the contrast of the fields.
 */
export type LineLabel = { readonly kind: 'both' | 'theyOffer' | 'theySeek'; readonly text: string };

export const lineLabel = (reasons: readonly Reason[]): LineLabel | null => {
  for (const reason of reasons) {
    if (reason.kind === 'sharedInterest') return { kind: 'both', text: reason.theirs };
    if (reason.kind === 'offerMeetsSeek')
      return reason.who === 'them'
        ? { kind: 'theyOffer', text: reason.offer }
        : { kind: 'theySeek', text: reason.seek };
  }
  return null;
};
