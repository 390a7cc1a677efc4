import type { ListedCard } from '#domain/directory.ts';
import { keyMaker, mentionsOf } from '#domain/concern.ts';
import { seeded } from './population.ts';

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
export const byCosine = (cards: readonly ListedCard[]): Lists => {
  const keyOf = keyMaker([]);
  const bags = cards.map((card) => new Set([...mentionsOf(card, keyOf).keys(), ...card.fields.map(keyOf)]));
  const holders = new Map<string, number[]>();
  for (const [person, bag] of bags.entries())
    for (const key of bag) holders.set(key, [...(holders.get(key) ?? []), person]);
  return new Map(
    cards.map(({ uid }, person) => {
      const common = new Map<number, number>();
      for (const key of bags[person]!)
        for (const other of holders.get(key)!) common.set(other, (common.get(other) ?? 0) + 1);
      common.delete(person);
      const liked = [...common].map(([other, shared]) => ({
        other,
        cosine: shared / Math.sqrt(bags[other]!.size),
      }));
      liked.sort((a, b) => b.cosine - a.cosine || a.other - b.other);
      return [uid, liked.slice(0, 10).map(({ other }) => cards[other]!.uid)];
    }),
  );
};
