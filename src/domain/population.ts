import { mentionsOf, rarity, rolesOf, type KeyOf, type Mention } from './concern.ts';
import type { ListedCard } from './directory.ts';
import { uidHash } from './pair-hash.ts';
import { postingsOf, type Postings } from './postings.ts';

/** Everybody of a directory as numbers, in an order that does not depend on the order of the cards. */
export type Population = {
  readonly cards: readonly ListedCard[];
  readonly hashes: Uint32Array;
  readonly mentions: readonly ReadonlyMap<string, Mention>[];
  readonly fields: Postings;
  /** Person → id of the set of fields; 0 for nobody's field, which differs from everything. */
  readonly fieldSets: Int32Array;
  readonly concerns: Postings;
  /** Key id → roles of the people of `concerns.peopleOf`, beside them. */
  readonly roles: readonly (readonly number[])[];
  /** Key id → what sharing it counts. */
  readonly rarities: Int32Array;
  readonly keyOf: KeyOf;
};

/** A uid that a damaged directory holds twice counts once, with the same card on every phone. */
const distinct = (cards: readonly ListedCard[]): ListedCard[] => {
  const byUid = new Map<string, ListedCard>();
  for (const card of cards) {
    const other = byUid.get(card.uid);
    if (!other || JSON.stringify(card) < JSON.stringify(other)) byUid.set(card.uid, card);
  }
  return [...byUid.values()];
};

const inOrder = (cards: readonly ListedCard[]): ListedCard[] =>
  distinct(cards)
    .map((card) => ({ card, hash: uidHash(card.uid) }))
    .sort((a, b) => a.hash - b.hash || (a.card.uid < b.card.uid ? -1 : 1))
    .map(({ card }) => card);

const fieldSetsOf = (fields: Postings): Int32Array => {
  const ids = new Map<string, number>([['', 0]]);
  return Int32Array.from(fields.keysOf, (keys) => {
    const name = [...keys].sort((a, b) => a - b).join();
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    return id;
  });
};

export const populationOf = (listed: readonly ListedCard[], keyOf: KeyOf): Population => {
  const cards = inOrder(listed);
  const mentions = cards.map((card) => mentionsOf(card, keyOf));
  const concerns = postingsOf(mentions.map((mention) => mention.keys()));
  const fields = postingsOf(cards.map((card) => new Set(card.fields.map(keyOf).filter(Boolean))));
  const roles: number[][] = concerns.peopleOf.map(() => []);
  for (const mention of mentions)
    for (const [key, said] of mention) roles[concerns.idOf.get(key) ?? -1]?.push(rolesOf(said));
  return {
    cards,
    mentions,
    hashes: Uint32Array.from(cards, (card) => uidHash(card.uid)),
    fields,
    fieldSets: fieldSetsOf(fields),
    concerns,
    roles,
    rarities: Int32Array.from(concerns.peopleOf, (people) => rarity(people.length, cards.length)),
    keyOf,
  };
};

/** Of different fields: at least one of the two has a field that the other has not, or one named none. */
export const differ = ({ fieldSets }: Population, a: number, b: number): boolean =>
  fieldSets[a] !== fieldSets[b] || fieldSets[a] === 0;
