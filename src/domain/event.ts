import type { Term } from './terms.ts';

/** The one event of this installation; every path in Firestore and in the rules hangs below it. */
export const EVENT_ID = 'bsen';

/** What organizers say about the event beyond the programme: the words people choose from. */
export type EventInfo = {
  readonly name: string;
  /** ISO date of the (first) day, in the event's zone. */
  readonly date: string;
  readonly fields: readonly Term[];
  readonly interests: readonly Term[];
  readonly surveyOpen: boolean;
};
