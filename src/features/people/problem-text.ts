import type { Problem } from '#domain/checked.ts';
import { PROFILE_LIMITS } from '#domain/profile.ts';
import type { Words } from '#ui/language.tsx';
import type { ProfileWords } from './profile-words.ts';

const TEXTS: readonly string[] = ['name', 'sentence', 'lesson'];

/** What is wrong with a field of the card, in a sentence. */
export const problemText = (
  { problems }: Words<ProfileWords>,
  field: keyof typeof PROFILE_LIMITS,
  problem: Problem,
): string => {
  if (problem === 'required') return problems.required;
  if (problem === 'tooMany') return problems.tooMany(PROFILE_LIMITS[field]);
  if (problem !== 'tooLong') return problems.invalid;
  return TEXTS.includes(field)
    ? problems.tooLong(PROFILE_LIMITS[field])
    : problems.wordTooLong(PROFILE_LIMITS.term);
};
