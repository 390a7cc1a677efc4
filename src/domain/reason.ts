import { meeting, rolesOf, type KeyOf, type Mention } from './concern.ts';
import type { Card } from './profile.ts';

/**
 * Why two people should meet, without language: every text is what a person typed, `mine` my words, `theirs` the
 * other's. A text is '' only where that person named nothing.
 * - sharedInterest: both named it, as an interest, an offer or a seek
 * - offerMeetsSeek: `who` offers what the other one seeks
 * - contrast: no shared concern, but different fields; the fields are ones that the other has not
 * - bothUndecided: neither named a concern; stands before the contrast of their fields
 * - sameField: the last resort, no concern and no other field; `field` is one they have in common
 */
export type Reason =
  | { readonly kind: 'sharedInterest'; readonly mine: string; readonly theirs: string }
  | {
      readonly kind: 'offerMeetsSeek';
      readonly who: 'me' | 'them';
      readonly offer: string;
      readonly seek: string;
    }
  | { readonly kind: 'contrast'; readonly myField: string; readonly theirField: string }
  | { readonly kind: 'bothUndecided' }
  | { readonly kind: 'sameField'; readonly field: string };

/**
 * One question with which I can begin; the texts are the other person's words.
 * - askForOffer: they offer what I seek („Du bietest …: Wie fange ich damit an?“)
 * - askWhatFor: they seek what I offer („Du suchst …: Wofür?“)
 * - askAbout: we share it („Was hat Dich zu … gebracht?“)
 * - askLesson: a failure they learned from and told („Was hast Du danach anders gemacht?“)
 * - askField: their field, which I do not know („Was sieht man bei Euch im …, das bei uns niemand sieht?“)
 * - askWhatBrings: nothing is known („Was hat Dich hierher gebracht?“)
 */
export type Opening =
  | { readonly kind: 'askForOffer'; readonly offer: string }
  | { readonly kind: 'askWhatFor'; readonly seek: string }
  | { readonly kind: 'askAbout'; readonly topic: string }
  | { readonly kind: 'askLesson'; readonly lesson: string }
  | { readonly kind: 'askField'; readonly field: string }
  | { readonly kind: 'askWhatBrings' };

/** More concerns than this convince nobody. One that meets both ways gives two reasons. */
const CONCERN_LIMIT = 3;

type Person = { readonly card: Card; readonly mentions: ReadonlyMap<string, Mention> };

/** What sharing a key counts among these people. */
type RarityOf = (key: string) => number;

/** Why two people meet, and how much that counts beside other pairs (0 without a shared concern). */
type Grounds = { readonly reasons: readonly Reason[]; readonly counts: number };

/** The concerns of two people that meet, the one that counts most first; equal ones in the order of their keys. */
const sharedGrounds = (me: Person, them: Person, rarityOf: RarityOf): Grounds => {
  const found: { key: string; counts: number; reasons: Reason[] }[] = [];
  for (const [key, mine] of me.mentions) {
    const other = them.mentions.get(key);
    if (!other) continue;
    const reasons: Reason[] = [];
    if (mine.seek && other.offer)
      reasons.push({ kind: 'offerMeetsSeek', who: 'them', offer: other.offer, seek: mine.seek });
    if (mine.offer && other.seek)
      reasons.push({ kind: 'offerMeetsSeek', who: 'me', offer: mine.offer, seek: other.seek });
    if (!reasons.length)
      reasons.push({
        kind: 'sharedInterest',
        mine: mine.interest || mine.seek || mine.offer,
        theirs: other.interest || other.seek || other.offer,
      });
    found.push({ key, counts: rarityOf(key) * meeting(rolesOf(mine), rolesOf(other)), reasons });
  }
  found.sort((a, b) => b.counts - a.counts || (a.key < b.key ? -1 : 1));
  return {
    reasons: found.slice(0, CONCERN_LIMIT).flatMap(({ reasons }) => reasons),
    counts: found.reduce((sum, { counts }) => sum + counts, 0),
  };
};

const fieldReasons = (me: Card, them: Card, keyOf: KeyOf): Reason[] => {
  const named = (fields: readonly string[]) => fields.filter(keyOf);
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

/** At least one reason, the one that counts most first. */
export const groundsOf = (me: Person, them: Person, keyOf: KeyOf, rarityOf: RarityOf): Grounds => {
  const shared = sharedGrounds(me, them, rarityOf);
  if (shared.reasons.length) return shared;
  const reasons = fieldReasons(me.card, them.card, keyOf);
  const silent = me.mentions.size === 0 && them.mentions.size === 0;
  return { reasons: silent ? [{ kind: 'bothUndecided' }, ...reasons] : reasons, counts: 0 };
};

/** Begins with the first reason; without a shared concern with what the other told of themselves. */
export const openingOf = (reasons: readonly Reason[], them: Card): Opening => {
  for (const reason of reasons) {
    if (reason.kind === 'sharedInterest') return { kind: 'askAbout', topic: reason.theirs };
    if (reason.kind === 'offerMeetsSeek')
      return reason.who === 'them'
        ? { kind: 'askForOffer', offer: reason.offer }
        : { kind: 'askWhatFor', seek: reason.seek };
  }
  if (them.lesson) return { kind: 'askLesson', lesson: them.lesson };
  const field = reasons.find((reason) => reason.kind === 'contrast')?.theirField;
  return field ? { kind: 'askField', field } : { kind: 'askWhatBrings' };
};
