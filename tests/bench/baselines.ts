import type { ListedCard } from '#domain/directory.ts';
import { seeded } from './population.ts';
import { differ, roomOf } from './straightforward.ts';

/** uid → whom this person is shown. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** Ten people by chance. */
export const byChance = (cards: readonly ListedCard[]): Lists => {
  const random = seeded(1);
  return new Map(
    cards.map(({ uid }) => {
      const drawn = new Set<string>();
      const wanted = Math.min(10, cards.length - 1);
      while (drawn.size < wanted) {
        const other = cards[Math.floor(random() * cards.length)]!.uid;
        if (other !== uid) drawn.add(other);
      }
      return [uid, [...drawn]];
    }),
  );
};

/** What a recommender does that knows only likeness: the ten with the highest cosine of everything on the card. */
const nearest = (cards: readonly ListedCard[], across: boolean): Lists => {
  const { people } = roomOf(cards);
  const bags = people.map(({ concerns, fields }) => [
    ...concerns,
    ...[...fields].map((field) => `in ${field}`),
  ]);
  const holders = new Map<string, number[]>();
  for (const [person, bag] of bags.entries())
    for (const word of bag) {
      const known = holders.get(word);
      if (known) known.push(person);
      else holders.set(word, [person]);
    }
  return new Map(
    people.map((me, person) => {
      const common = new Map<number, number>();
      for (const word of bags[person]!)
        for (const other of holders.get(word)!) common.set(other, (common.get(other) ?? 0) + 1);
      common.delete(person);
      const liked = [...common]
        .filter(([other]) => !across || differ(me, people[other]!))
        .map(([other, shared]) => ({ other, cosine: shared / Math.sqrt(bags[other]!.length) }));
      liked.sort((a, b) => b.cosine - a.cosine || a.other - b.other);
      return [me.uid, liked.slice(0, 10).map(({ other }) => people[other]!.uid)];
    }),
  );
};

export const byCosine = (cards: readonly ListedCard[]): Lists => nearest(cards, false);

/** The same among people of other fields only. */
export const byCosineAcross = (cards: readonly ListedCard[]): Lists => nearest(cards, true);
