import type { Problem } from '#domain/checked.ts';
import { CONTACT_LIMITS, type Channel } from '#domain/contact.ts';
import type { Words } from '#ui/language.tsx';
import type { ProfileWords } from './profile-words.ts';

/** What is wrong with a contact channel, in a sentence that says how it is right. */
export const contactProblem = (
  { problems, contactProblems }: Words<ProfileWords>,
  field: Channel | 'links',
  problem: Problem,
): string => {
  if (problem === 'tooMany') return problems.tooMany(CONTACT_LIMITS.links);
  if (problem === 'tooLong') return problems.tooLong(CONTACT_LIMITS[field === 'links' ? 'link' : field]);
  return field === 'links' ? contactProblems.blog : contactProblems[field];
};
