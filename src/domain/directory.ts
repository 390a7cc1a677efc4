import type { Card } from './profile.ts';

/** A card with whose it is. */
export type ListedCard = Card & { readonly uid: string };
