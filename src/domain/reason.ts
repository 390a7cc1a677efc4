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
