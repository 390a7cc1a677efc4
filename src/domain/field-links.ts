import { mentionsOf, type KeyOf } from './concern.ts';
import type { ListedCard } from './directory.ts';

/** Fewer people, or fewer concerns, than this are never shown as a number. */
export const FEWEST = 5;

/** Concerns of a link that are said in words. */
const WORDS = 6;

/** „At least so many“: the only numbers of people that a link says. */
const STEPS = [100, 50, 20, 10, FEWEST];

/** What two groups of people have in common: a concern counts when two different people name it, one of each group. */
export type Link = {
  readonly between: readonly [string, string];
  /** How many concerns; null for fewer than five. */
  readonly concerns: number | null;
  /**
   * At least so many people of the two share a concern with somebody of the other one: 5, 10, 20, 50, 100, or 0 for
   * fewer than five. Never so many that fewer than five of the two groups would be left over.
   */
  readonly people: number;
  /** What is most common first, as most people write it; own words only where five people name them. */
  readonly words: readonly string[];
};

type Holders = ReadonlyMap<string, ReadonlySet<ListedCard>>;

/** How the people of a picture write each concern. */
const spellingsOf = (people: Iterable<ListedCard>, keyOf: KeyOf) => {
  const spellings = new Map<string, Map<string, number>>();
  for (const person of people)
    for (const [key, { interest, offer, seek }] of mentionsOf(person, keyOf)) {
      const texts = spellings.get(key) ?? new Map<string, number>();
      const text = interest || offer || seek;
      texts.set(text, (texts.get(text) ?? 0) + 1);
      spellings.set(key, texts);
    }
  return spellings;
};

const holdersIn = (people: readonly ListedCard[], keyOf: KeyOf): Holders => {
  const holders = new Map<string, Set<ListedCard>>();
  for (const person of people)
    for (const key of mentionsOf(person, keyOf).keys()) {
      const those = holders.get(key) ?? new Set();
      holders.set(key, those.add(person));
    }
  return holders;
};

type Shared = { readonly key: string; readonly people: ReadonlySet<ListedCard> };

/** Whoever of the two shares the concern with somebody else of the other group. */
const sharedBy = (one: Holders, other: Holders): Shared[] =>
  [...one].flatMap(([key, ones]) => {
    const others = other.get(key);
    if (!others) return [];
    const meets = (person: ListedCard, group: ReadonlySet<ListedCard>) =>
      group.size > Number(group.has(person));
    const people = new Set([
      ...[...ones].filter((person) => meets(person, others)),
      ...[...others].filter((person) => meets(person, ones)),
    ]);
    return people.size ? [{ key, people }] : [];
  });

const stepOf = (people: number, all: number): number =>
  STEPS.find((step) => step <= people && step <= all - FEWEST) ?? 0;

/** The links between groups of people, in the order of the groups. `known`: keys of the organizers' concerns. */
export const linksOf = (
  groups: ReadonlyMap<string, readonly ListedCard[]>,
  keyOf: KeyOf,
  known: ReadonlySet<string>,
): Link[] => {
  const spellings = spellingsOf(new Set([...groups.values()].flat()), keyOf);
  const wordOf = (key: string): string => {
    const texts = [...(spellings.get(key) ?? [])];
    return texts.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? key;
  };
  const isSayable = (key: string) => {
    const counts = [...(spellings.get(key)?.values() ?? [])];
    return known.has(key) || counts.reduce((sum, count) => sum + count, 0) >= FEWEST;
  };
  const parts = [...groups].map(([field, people]) => ({ field, people, holders: holdersIn(people, keyOf) }));
  return parts.flatMap((one, index) =>
    parts.slice(index + 1).flatMap((other): Link[] => {
      const shared = sharedBy(one.holders, other.holders);
      if (!shared.length) return [];
      shared.sort((a, b) => b.people.size - a.people.size || (a.key < b.key ? -1 : 1));
      const people = new Set(shared.flatMap((concern) => [...concern.people]));
      return [
        {
          between: [one.field, other.field],
          concerns: shared.length < FEWEST ? null : shared.length,
          people: stepOf(people.size, one.people.length + other.people.length),
          words: shared
            .filter(({ key }) => isSayable(key))
            .slice(0, WORDS)
            .map(({ key }) => wordOf(key)),
        },
      ];
    }),
  );
};
