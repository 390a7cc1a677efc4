import type { Opening, Reason } from '#domain/reason.ts';
import type { Words } from '#ui/language.tsx';
import type { PeopleWords } from './words.ts';

type Catalogue = Words<PeopleWords>;

/** A word as somebody typed it, marked for the sentence. */
type Say = (text: string) => string;

const offerText = (
  who: 'me' | 'them',
  offer: string,
  seek: string,
  name: string,
  words: Catalogue,
): string => {
  if (who === 'them')
    return offer === seek ? words.theyOffer(offer, name) : words.theyOfferOther(offer, seek, name);
  return offer === seek ? words.youOffer(seek, name) : words.youOfferOther(offer, seek, name);
};

/** What stays '' was not said, and the sentence goes around it. */
const contrastText = (mine: string, theirs: string, name: string, words: Catalogue, say: Say): string => {
  if (mine && theirs) return words.contrast(say(mine), say(theirs), name);
  if (theirs) return words.contrastTheirs(say(theirs), name);
  return mine ? words.contrastMine(say(mine), name) : words.contrastOpen(name);
};

const reasonText = (reason: Reason, name: string, words: Catalogue, say: Say): string => {
  if (reason.kind === 'sharedInterest')
    return words.sharedInterest(say(reason.mine), say(reason.theirs), name);
  if (reason.kind === 'offerMeetsSeek')
    return offerText(reason.who, say(reason.offer), say(reason.seek), name, words);
  if (reason.kind === 'contrast') return contrastText(reason.myField, reason.theirField, name, words, say);
  return reason.kind === 'bothUndecided' ? words.bothUndecided : words.sameField(say(reason.field));
};

/** Why the two of us, in sentences with both people's own words. What both call the same shares one sentence. */
export const reasonTexts = (
  reasons: readonly Reason[],
  name: string,
  words: Catalogue,
  say: Say,
): string[] => {
  const sameWord = (reason: Reason) =>
    reason.kind === 'sharedInterest' && say(reason.mine) === say(reason.theirs);
  const topics = reasons.flatMap((reason) =>
    reason.kind === 'sharedInterest' && sameWord(reason) ? [say(reason.mine)] : [],
  );
  const first = reasons.findIndex(sameWord);
  return reasons.flatMap((reason, index) => {
    if (!sameWord(reason)) return [reasonText(reason, name, words, say)];
    return index === first ? [words.sameInterests(topics)] : [];
  });
};

/** The question I can begin with. */
export const openingText = (opening: Opening, words: Catalogue, say: Say): string => {
  if (opening.kind === 'askForOffer') return words.askForOffer(say(opening.offer));
  if (opening.kind === 'askWhatFor') return words.askWhatFor(say(opening.seek));
  if (opening.kind === 'askAbout') return words.askAbout(say(opening.topic));
  if (opening.kind === 'askLesson') return words.askLesson(say(opening.lesson));
  return opening.kind === 'askField' ? words.askField(say(opening.field)) : words.askWhatBrings;
};
