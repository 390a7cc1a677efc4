import type { Card } from './profile.ts';

/** A card with whose it is. */
export type ListedCard = Card & { readonly uid: string };

/** Everybody's cards as one person may see them. */
export type Directory = {
  readonly items: readonly ListedCard[];
  /**
   * Cards of people with whom this person keeps apart: shown nowhere. Only the matching takes them, because it has to
   * come to the same pairs on every phone; what it suggests of them is left out.
   */
  readonly apart: readonly ListedCard[];
  /** What could not be read, by uid or shard. */
  readonly damaged: readonly string[];
};
