import { meeting, mentionsOf, type KeyOf, type Mention } from './concern.ts';
import type { Population } from './population.ts';
import type { Card } from './profile.ts';
import type { Reason } from './reason.ts';

/** More concerns than this convince nobody. One that meets both ways gives two reasons. */
const CONCERN_LIMIT = 3;

/** A concern of a person with its number in the population. */
type Concern = { readonly id: number; readonly key: string; readonly said: Mention };

/** Why two people meet, and how much that counts beside other pairs (0 without a shared concern). */
type Grounds = { readonly reasons: readonly Reason[]; readonly counts: number };

type Found = { readonly key: string; readonly counts: number; readonly reasons: readonly Reason[] };

const helpOf = (mine: Mention, theirs: Mention): Reason[] => {
  const reasons: Reason[] = [];
  if (mine.seek && theirs.offer)
    reasons.push({ kind: 'offerMeetsSeek', who: 'them', offer: theirs.offer, seek: mine.seek });
  if (mine.offer && theirs.seek)
    reasons.push({ kind: 'offerMeetsSeek', who: 'me', offer: mine.offer, seek: theirs.seek });
  return reasons;
};

const fieldReasons = (me: Card, them: Card, keyOf: KeyOf): Reason[] => {
  const named = (fields: readonly string[]) => fields.filter((field) => keyOf(field));
  const lacking = (fields: readonly string[], other: readonly string[]) => {
    const others = new Set(other.map(keyOf));
    return named(fields).find((field) => !others.has(keyOf(field)));
  };
  const myOwn = lacking(me.fields, them.fields);
  const theirOwn = lacking(them.fields, me.fields);
  if (myOwn === undefined && theirOwn === undefined && named(me.fields).length)
    return [{ kind: 'sameField', field: named(them.fields)[0] ?? '' }];
  const myField = myOwn ?? named(me.fields)[0] ?? '';
  return [{ kind: 'contrast', myField, theirField: theirOwn ?? named(them.fields)[0] ?? '' }];
};

/** Why two people of a population meet, by their numbers. At least one reason, the one that counts most first. */
export const groundsIn = (population: Population): ((me: number, them: number) => Grounds) => {
  const { cards, keyOf, concernOf, counts, kin } = population;
  const known = new Map<number, readonly Concern[]>();
  const concernsOf = (person: number): readonly Concern[] => {
    const before = known.get(person);
    if (before) return before;
    const concerns = [...mentionsOf(cards[person]!, keyOf)].map(([key, said]) => ({
      id: concernOf(key),
      key,
      said,
    }));
    known.set(person, concerns);
    return concerns;
  };

  const foundIn = (mine: Concern, theirs: Concern): Found | undefined => {
    const [key] = mine.key < theirs.key ? [mine.key] : [theirs.key];
    const help = helpOf(mine.said, theirs.said);
    if (mine.id !== theirs.id) {
      if (!help.length || !kin[mine.id]?.includes(theirs.id)) return undefined;
      return { key, counts: Math.min(counts[mine.id]!, counts[theirs.id]!) * help.length, reasons: help };
    }
    const { said } = mine;
    const shared: Reason = {
      kind: 'sharedInterest',
      mine: said.interest || said.seek || said.offer,
      theirs: theirs.said.interest || theirs.said.seek || theirs.said.offer,
    };
    return {
      key,
      counts: counts[mine.id]! * meeting(said, theirs.said),
      reasons: help.length ? help : [shared],
    };
  };

  return (me, them) => {
    const found = concernsOf(me).flatMap((mine) =>
      concernsOf(them).flatMap((theirs) => foundIn(mine, theirs) ?? []),
    );
    if (found.length) {
      found.sort((a, b) => b.counts - a.counts || (a.key < b.key ? -1 : 1));
      return {
        reasons: found.slice(0, CONCERN_LIMIT).flatMap(({ reasons }) => reasons),
        counts: found.reduce((sum, entry) => sum + entry.counts, 0),
      };
    }
    const reasons = fieldReasons(cards[me]!, cards[them]!, keyOf);
    const silent = concernsOf(me).length === 0 && concernsOf(them).length === 0;
    return { reasons: silent ? [{ kind: 'bothUndecided' }, ...reasons] : reasons, counts: 0 };
  };
};
