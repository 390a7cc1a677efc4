import { keyMaker } from './concern.ts';
import type { ListedCard } from './directory.ts';
import { groundsIn } from './grounds.ts';
import type { Suggestion } from './matching.ts';
import { populationOf } from './population.ts';
import { openingOf } from './reason.ts';
import type { Term } from './terms.ts';

/** Why these two meet, whoever else is there: for people who found each other without being suggested. */
export const whyTheseTwo = (me: ListedCard, them: ListedCard, words: readonly Term[]): Suggestion => {
  const population = populationOf([me, them], keyMaker(words));
  const numberOf = (uid: string) => population.cards.findIndex((card) => card.uid === uid);
  const { reasons } = groundsIn(population)(numberOf(me.uid), numberOf(them.uid));
  return { uid: them.uid, reasons, opening: openingOf(reasons, them) };
};
