import type { Card } from './profile.ts';
import type { Programme } from './programme.ts';
import type { Session } from './session.ts';
import { distinctTerms, termKey } from './terms.ts';
import { tokensOf } from './tokens.ts';

/** A session that concerns me, and why, in the words of my profile; at least one reason. */
export type ForMe = { readonly session: Session; readonly because: readonly string[] };

/** What a card says that a session can touch; networks, name and the sentence are no concern. */
export type Concerns = Pick<Card, 'fields' | 'interests' | 'offers' | 'seeks'>;

/** What can be compared: stems of words, and their keys – for spellings without umlauts and words without a theme. */
type Bag = { readonly stems: ReadonlySet<string>; readonly keys: ReadonlySet<string> };

const stemsOf = (text: string): string[] => tokensOf(text).map(({ stem }) => stem);

const SPLIT = /[^\p{L}\p{N}\p{M}]+/u;

const bagOf = (text: string): Bag => ({
  stems: new Set(stemsOf(text)),
  keys: new Set(text.split(SPLIT).filter(Boolean).map(termKey)),
});

/** From so many letters a stem is also found as the beginning or the end of a compound („Stadtarchiv“). */
const COMPOUND = 6;

const touches = (stem: string, bag: Bag): boolean =>
  bag.stems.has(stem) ||
  (stem.length >= COMPOUND && [...bag.stems].some((other) => other.startsWith(stem) || other.endsWith(stem)));

const mentions = (bag: Bag, term: string): boolean => {
  const keys = term.split(SPLIT).filter(Boolean).map(termKey);
  if (keys.length > 0 && keys.every((key) => bag.keys.has(key))) return true;
  const stems = stemsOf(term);
  return stems.length > 0 && stems.every((stem) => touches(stem, bag));
};

const wordsAbout = (session: Session, track: string): string =>
  [
    session.title,
    session.abstract,
    track,
    ...session.fields,
    ...session.speakers.map(({ about }) => about),
  ].join('\n');

/** Whether there is anything in the card to compare sessions with. */
export const saysSomething = (card: Concerns): boolean =>
  [card.fields, card.interests, card.offers, card.seeks].some((list) => list.length > 0);

/**
 * Sessions whose words touch my interests, offers or seeks, or which say that they are for a field of mine. In the order
 * of the programme – nothing is ranked; breaks and what is cancelled are for nobody.
 */
export const forMe = ({ sessions, tracks }: Programme, card: Concerns): ForMe[] => {
  const concerns = distinctTerms([...card.interests, ...card.seeks, ...card.offers]);
  const trackNames = new Map(tracks.map(({ id, name }) => [id, name]));
  return sessions
    .filter(({ kind, cancelled }) => kind !== 'break' && !cancelled)
    .flatMap((session) => {
      const bag = bagOf(wordsAbout(session, trackNames.get(session.track) ?? ''));
      const meant = new Set(session.fields.map(termKey));
      const because = distinctTerms([
        ...concerns.filter((term) => mentions(bag, term)),
        ...card.fields.filter((field) => meant.has(termKey(field))),
      ]);
      return because.length ? [{ session, because }] : [];
    });
};
