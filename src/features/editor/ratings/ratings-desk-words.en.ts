import type { Words } from '#ui/language.tsx';
import type { RatingsDeskWords } from './ratings-desk-words.ts';

const english: Words<RatingsDeskWords> = {
  title: 'Feedback',
  lead: 'What people said about the sessions, in the order of the programme. Only organizers see this.',
  trouble: 'The feedback could not be loaded.',
  anonymity:
    'There are no names here. Stars and lines appear from three on, so that nobody can guess who said what.',
  none: 'No feedback yet',
  noneHint: 'After a session everybody can leave stars and one line on its page.',
  damaged: (count) =>
    count === 1
      ? '1 person said something that is unreadable.'
      : `${count} people said something that is unreadable.`,
  count: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  few: 'There is more here from three on.',
  fewStars: 'Stars are shown from three on.',
  nobody: 'None yet.',
  stars: (stars) => (stars === 1 ? '1 star' : `${stars} stars`),
  times: (count, stars) => `${count} times ${stars === 1 ? 'one star' : `${stars} stars`}`,
  picture: (text) => `Distribution: ${text}`,
  lines: 'In one line',
  gone: 'No longer in the programme',
};

export default english;
