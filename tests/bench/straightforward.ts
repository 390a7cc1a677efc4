import { keyMaker, rarity } from '#domain/concern.ts';
import type { ListedCard } from '#domain/directory.ts';
import { kinOf } from '#domain/phrase-kin.ts';

/** A person as one would write it first: objects with sets of words. */
export type Person = {
  readonly uid: string;
  readonly fields: ReadonlySet<string>;
  readonly concerns: ReadonlySet<string>;
  readonly offers: ReadonlySet<string>;
  readonly seeks: ReadonlySet<string>;
  /** Words that meet what this person offers or seeks though they are others. */
  readonly nearOffers: ReadonlyMap<string, readonly string[]>;
  readonly nearSeeks: ReadonlyMap<string, readonly string[]>;
};

export type Room = { readonly people: readonly Person[]; readonly counts: ReadonlyMap<string, number> };

/** The same people, in the order given. */
export const roomOf = (cards: readonly ListedCard[]): Room => {
  const keyOf = keyMaker([]);
  const keys = (words: readonly string[]) => new Set(words.map((word) => keyOf(word)).filter(Boolean));
  const phrases = new Map<string, string>();
  for (const card of cards)
    for (const word of [...card.offers, ...card.seeks])
      if (!phrases.has(keyOf(word))) phrases.set(keyOf(word), word);
  const known = [...phrases.keys()];
  const kin = new Map(
    kinOf([...phrases.values()]).map((list, index) => [
      known[index] ?? '',
      list.map((at) => known[at] ?? ''),
    ]),
  );
  const near = (words: ReadonlySet<string>) => {
    const found = new Map<string, string[]>();
    for (const word of words)
      for (const other of kin.get(word) ?? []) found.set(other, [...(found.get(other) ?? []), word]);
    return found;
  };
  const people = cards.map((card): Person => {
    const offers = keys(card.offers);
    const seeks = keys(card.seeks);
    return {
      uid: card.uid,
      fields: keys(card.fields),
      concerns: keys([...card.interests, ...card.offers, ...card.seeks]),
      offers,
      seeks,
      nearOffers: near(offers),
      nearSeeks: near(seeks),
    };
  });
  const holders = new Map<string, number>();
  for (const { concerns } of people)
    for (const word of concerns) holders.set(word, (holders.get(word) ?? 0) + 1);
  return { people, counts: new Map([...holders].map(([word, count]) => [word, rarity(count)])) };
};

export const differ = (a: Person, b: Person): boolean => {
  for (const field of a.fields) if (b.fields.has(field)) return false;
  return true;
};

/** What two people have to talk about: the same number as the app's, with sets. */
export const weightOf = (a: Person, b: Person, counts: ReadonlyMap<string, number>): number => {
  const count = (word: string) => counts.get(word) ?? 0;
  let sum = 0;
  for (const word of a.concerns) if (b.concerns.has(word)) sum += count(word);
  for (const word of a.offers) if (b.seeks.has(word)) sum += count(word);
  for (const word of a.seeks) if (b.offers.has(word)) sum += count(word);
  for (const [word, mine] of a.nearOffers)
    if (b.seeks.has(word)) for (const own of mine) sum += Math.min(count(own), count(word));
  for (const [word, mine] of a.nearSeeks)
    if (b.offers.has(word)) for (const own of mine) sum += Math.min(count(own), count(word));
  return sum;
};

/** Lists as one would write them first: all pairs as objects, sorted, taken while both have room. */
export const listsOf = ({ people, counts }: Room, capacity: number): Map<string, Set<string>> => {
  const pairs: { a: Person; b: Person; weight: number }[] = [];
  for (const [index, a] of people.entries())
    for (const b of people.slice(index + 1)) {
      const weight = differ(a, b) ? weightOf(a, b, counts) : 0;
      if (weight > 0) pairs.push({ a, b, weight });
    }
  pairs.sort((one, other) => other.weight - one.weight);
  const lists = new Map(people.map(({ uid }) => [uid, new Set<string>()]));
  for (const { a, b } of pairs) {
    const [mine, theirs] = [lists.get(a.uid)!, lists.get(b.uid)!];
    if (mine.size >= capacity || theirs.size >= capacity) continue;
    mine.add(b.uid);
    theirs.add(a.uid);
  }
  return lists;
};

/** Weight of all pairs of different fields, each pair on both sides: `weights[a * people + b]`, -1 within a field. */
export const weightsOf = ({ people, counts }: Room): Float64Array => {
  const weights = new Float64Array(people.length ** 2).fill(-1);
  for (const [a, me] of people.entries())
    for (const [b, them] of people.entries())
      if (a !== b && differ(me, them)) weights[a * people.length + b] = weightOf(me, them, counts);
  return weights;
};
