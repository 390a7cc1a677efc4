import type { ListedCard } from '#domain/directory.ts';
import type { Pair } from '#domain/pair.ts';

/** What somebody is called: as they told me, else by their card; '' while neither is to be seen. */
export const nameIn = ({ uid, theirs }: Pair, cards: readonly ListedCard[]): string =>
  theirs?.name || (cards.find((card) => card.uid === uid)?.name ?? '');

/** Letters written from right to left, and signs that turn the direction of what follows. */
const TURNS = /[\u0590-\u08ff\u200e-\u202e\u2066-\u2069\ufb1d-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A name for a plain text: what is written from right to left must not turn the sentence around it. */
export const inSentence = (name: string): string =>
  TURNS.test(name) ? `\u2068${name.replace(/[\u2066-\u2069]/gu, '')}\u2069` : name;
