import { useEffect } from 'react';
import { lastNames, rememberNames } from '#data/seen-pairs.ts';
import type { ListedCard } from '#domain/directory.ts';
import type { Pair } from '#domain/pair.ts';

/** What somebody lets me see now: as they told me, else by their card; '' while neither is to be seen. */
const shownName = ({ uid, theirs }: Pair, cards: readonly ListedCard[]): string =>
  theirs?.name || (cards.find((card) => card.uid === uid)?.name ?? '');

/** What somebody is called, or was when this phone last saw it; '' for who was never to be seen. */
export const nameIn = (pair: Pair, cards: readonly ListedCard[]): string =>
  shownName(pair, cards) || (lastNames.get()[pair.id] ?? '');

/** Keeps the names that are to be seen now, on this phone. */
export const useKeptNames = (pairs: readonly Pair[], cards: readonly ListedCard[]): void => {
  useEffect(() => {
    const called = pairs.map((pair) => [pair.id, shownName(pair, cards)] as const);
    rememberNames(Object.fromEntries(called.filter(([, name]) => name !== '')));
  }, [pairs, cards]);
};

/** Letters written from right to left, and signs that turn the direction of what follows. */
const TURNS = /[\u0590-\u08ff\u200e-\u202e\u2066-\u2069\ufb1d-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A name for a plain text: what is written from right to left must not turn the sentence around it. */
export const inSentence = (name: string): string =>
  TURNS.test(name) ? `\u2068${name.replace(/[\u2066-\u2069]/gu, '')}\u2069` : name;
