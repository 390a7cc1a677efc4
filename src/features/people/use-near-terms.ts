import { useEffect, useMemo, useState } from 'react';
import { currentAccount, uidOf } from '#data/account.ts';
import { cardsOnPhone } from '#data/directory.ts';
import type { ListedCard } from '#domain/directory.ts';
import { nearTermsAmong } from '#domain/near-terms.ts';
import { useLanguage } from '#ui/language.tsx';
import { useStore } from '#ui/use-store.ts';
import type { EventWords } from './event-words.ts';

const NOBODY: readonly ListedCard[] = [];

/** The cards of other people that this phone has seen before; asks the server for nothing. */
const useKnownCards = (): readonly ListedCard[] => {
  const uid = uidOf(useStore(currentAccount));
  const [cards, setCards] = useState(NOBODY);
  useEffect(() => {
    if (uid === null) return undefined;
    let wanted = true;
    cardsOnPhone(uid).then(
      ({ items }) => wanted && setCards(items.filter((card) => card.uid !== uid)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [uid]);
  return cards;
};

/** For each list of the form what exists already: the organizers' words, and those of other people. */
export const useNearTerms = ({ fields, interests }: EventWords) => {
  const language = useLanguage();
  const cards = useKnownCards();
  return useMemo(() => {
    const used = cards.flatMap((card) => [...card.interests, ...card.offers, ...card.seeks]);
    const among = (lists: (card: ListedCard) => readonly string[]) => cards.flatMap(lists);
    return {
      fields: nearTermsAmong(
        fields,
        among((card) => card.fields),
        language,
      ),
      interests: nearTermsAmong(interests, used, language),
      networks: nearTermsAmong(
        [],
        among((card) => card.networks),
        language,
      ),
    };
  }, [fields, interests, cards, language]);
};
