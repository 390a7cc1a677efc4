import { rarity, type KeyOf } from './concern.ts';
import type { ListedCard } from './directory.ts';
import { Numbering } from './numbering.ts';
import { uidHash } from './pair-hash.ts';
import { kinOf } from './phrase-kin.ts';
import { holdersOf, postingsOf, type Postings } from './postings.ts';

/** Everybody of a directory as numbers, in an order that does not depend on the order of the cards. */
export type Population = {
  readonly cards: readonly ListedCard[];
  /** Ascending. */
  readonly hashes: Uint32Array;
  readonly fields: Postings;
  /** Who names a concern at all, who offers it, who seeks it: the same numbers of concerns in all three. */
  readonly concerns: Postings;
  readonly offers: Postings;
  readonly seeks: Postings;
  /** Concern → what sharing it counts. */
  readonly counts: Int32Array;
  /** Concern → concerns that are another phrase with the same word: an offer of the one meets a seek of the other. */
  readonly kin: readonly (readonly number[])[];
  readonly keyOf: KeyOf;
  /** Number of a concern by its key; -1 for one that nobody named. */
  readonly concernOf: (key: string) => number;
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

/** More people than any directory holds. */
const MOST = 2 ** 20;

/** By the hash of the uid; equal hashes, which hardly ever happen, by the uid itself. */
const inOrder = (listed: readonly ListedCard[]): { cards: ListedCard[]; hashes: Uint32Array } => {
  const cards = distinct(listed);
  // Hash and place in one number: typed arrays sort numbers ten times as fast as a function compares objects.
  const keys = Float64Array.from(cards, (card, index) => uidHash(card.uid) * MOST + index).sort();
  const hashes = Uint32Array.from(keys, (key) => Math.floor(key / MOST));
  const ordered = Array.from(keys, (key) => cards[key % MOST]!);
  if (hashes.some((hash, index) => hash === hashes[index + 1]))
    ordered.sort((a, b) => uidHash(a.uid) - uidHash(b.uid) || (a.uid < b.uid ? -1 : 1));
  return { cards: ordered, hashes };
};

export const populationOf = (listed: readonly ListedCard[], keyOf: KeyOf): Population => {
  const { cards, hashes } = inOrder(listed);
  const words = new Numbering(keyOf);
  const places = new Numbering(keyOf);
  const named = (numbering: Numbering, ...lists: (readonly string[])[]): number[] => {
    const ids: number[] = [];
    for (const list of lists) numbering.collect(list, ids);
    return ids;
  };
  const concernsOf = cards.map((card) => named(words, card.interests, card.offers, card.seeks));
  const posted = (lists: readonly (readonly number[])[]) => postingsOf(lists, words.size);
  const concerns = posted(concernsOf);
  const offers = posted(cards.map((card) => named(words, card.offers)));
  const seeks = posted(cards.map((card) => named(words, card.seeks)));
  const fieldsOf = cards.map((card) => named(places, card.fields));
  const isPhrase = (id: number) => holdersOf(offers, id) + holdersOf(seeks, id) > 0;
  return {
    cards,
    hashes,
    fields: postingsOf(fieldsOf, places.size),
    concerns,
    offers,
    seeks,
    counts: Int32Array.from(words.texts, (_, id) => rarity(holdersOf(concerns, id))),
    kin: kinOf(words.texts.map((text, id) => (isPhrase(id) ? text : ''))),
    keyOf,
    concernOf: (key) => words.numberOf(key),
  };
};

/** Named no concern at all. */
export const isSilent = ({ concerns }: Population, person: number): boolean =>
  concerns.keysOf[person]!.length === 0;
