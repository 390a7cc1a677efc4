import type { ListedCard } from './directory.ts';
import { termKey } from './terms.ts';

/** Those of `found` whom their name alone does not tell apart, by uid. */
export const namesakes = (found: readonly ListedCard[]): ReadonlySet<string> => {
  const people = new Map<string, string[]>();
  for (const { uid, name } of found) people.set(termKey(name), [...(people.get(termKey(name)) ?? []), uid]);
  return new Set([...people.values()].filter((uids) => uids.length > 1).flat());
};

/** How many people a search names at most: who finds more types another letter. */
export const FOUND_AT_MOST = 8;

/** People whose name contains what was typed, spelt this way or that („Jörg“, „joerg“), by name; nobody for nothing. */
export const findPerson = (cards: readonly ListedCard[], typed: string): readonly ListedCard[] => {
  const text = typed.trim() && termKey(typed);
  if (!text) return [];
  return cards
    .filter(({ name }) => termKey(name).includes(text))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de') || a.uid.localeCompare(b.uid));
};
