import { useEffect, useState } from 'react';
import type { ListedCard } from '#domain/directory.ts';
import type { Suggestion } from '#domain/matching.ts';
import type { Profile } from '#domain/profile.ts';
import type { EventWords } from './event-words.ts';
import { match } from './match.ts';

/** A suggestion with the card it speaks of. */
export type Person = Suggestion & { readonly card: ListedCard };

type Result = { readonly state: 'ready'; readonly people: readonly Person[] } | { readonly state: 'failed' };

/**
 * My list. I am in it as my phone knows me, also before the directory has heard of me. Undefined until it was computed
 * once; a new computation replaces the old list only when it is done.
 */
export const useSuggestions = (
  uid: string,
  mine: Profile,
  cards: readonly ListedCard[] | undefined,
  { fields, interests, settled }: EventWords,
): Result | undefined => {
  const [result, setResult] = useState<Result>();
  // By content: a save that is only confirmed must not compute everything again.
  const me = JSON.stringify({ ...mine.card, uid });
  useEffect(() => {
    if (!cards || !settled) return undefined;
    let wanted = true;
    const others = cards.filter((card) => card.uid !== uid);
    const byUid = new Map(others.map((card) => [card.uid, card]));
    const withCard = (suggestion: Suggestion): Person[] => {
      const card = byUid.get(suggestion.uid);
      return card ? [{ ...suggestion, card }] : [];
    };
    match(uid, [...others, JSON.parse(me) as ListedCard], [...fields, ...interests]).then(
      (suggestions) => wanted && setResult({ state: 'ready', people: suggestions.flatMap(withCard) }),
      () => wanted && setResult({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [uid, me, cards, fields, interests, settled]);
  return result;
};
