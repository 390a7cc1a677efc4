import { useEffect, useMemo, useState } from 'react';
import type { Directory, ListedCard } from '#domain/directory.ts';
import type { Suggestion } from '#domain/matching.ts';
import type { Profile } from '#domain/profile.ts';
import type { EventWords } from './event-words.ts';
import { match } from './match.ts';
import { useKeptApart } from './use-kept-apart.ts';

/** A suggestion with the card it speaks of. */
export type Person = Suggestion & { readonly card: ListedCard };

type Result = { readonly state: 'ready'; readonly people: readonly Person[] } | { readonly state: 'failed' };

/**
 * My list, without those who are kept apart from me. I am in it as my phone knows me, also before the directory has
 * heard of me. Undefined until it was computed once; a new computation replaces the old list only when it is done.
 */
export const useSuggestions = (
  uid: string,
  mine: Profile,
  cards: Directory | undefined,
  { fields, interests, settled }: EventWords,
): Result | undefined => {
  const apart = useKeptApart(uid, cards);
  const [result, setResult] = useState<Result>();
  // By content: a save that is only confirmed must not compute everything again.
  const me = JSON.stringify({ ...mine.card, uid });
  useEffect(() => {
    if (!cards || !settled) return undefined;
    let wanted = true;
    const others = cards.items.filter((card) => card.uid !== uid);
    const byUid = new Map([...others, ...cards.apart].map((card) => [card.uid, card]));
    const withCard = (suggestion: Suggestion): Person[] => {
      const card = byUid.get(suggestion.uid);
      return card ? [{ ...suggestion, card }] : [];
    };
    const everybody = [...others, ...cards.apart, JSON.parse(me) as ListedCard];
    match(uid, everybody, [...fields, ...interests]).then(
      (suggestions) => wanted && setResult({ state: 'ready', people: suggestions.flatMap(withCard) }),
      () => wanted && setResult({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [uid, me, cards, fields, interests, settled]);
  // Afterwards: everybody's matching is the same, and who is kept apart leaves both lists.
  return useMemo(() => {
    if (result?.state !== 'ready') return result;
    return apart && { ...result, people: result.people.filter((person) => !apart.has(person.uid)) };
  }, [result, apart]);
};
