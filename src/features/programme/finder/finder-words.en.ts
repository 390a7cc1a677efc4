import type { Words } from '#ui/language.tsx';
import type { FinderWords } from './finder-words.ts';

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const english: Words<FinderWords> = {
  search: 'Search the programme: titles, people, descriptions',
  searchHint: 'Search …',
  clear: 'Clear the search',
  filter: (count) => (count ? `Filters (${count})` : 'Filters'),
  filters: { tracks: 'Track', rooms: 'Room', fields: 'For whom' },
  any: 'All',
  nothingToFilter: 'This programme has neither tracks nor rooms to filter by.',
  reset: 'Reset',
  results: (count) => (count ? `${count} found` : 'Nothing found'),
  nothingFound: 'Nothing found',
  nothingFoundHint: 'Try a shorter word, or without filters.',
  nothingOfMine: 'There is nothing like that among your marked sessions.',
  more: (count) => `Show more (${count})`,
  asList: 'As a list',
  asGrid: 'As a timetable',
  timetable: 'Timetable: rooms side by side, time from top to bottom',
  wholeHouse: 'Whole house',

  noneMarked: 'Nothing marked yet',
  noneMarkedHint: 'Tap the star of a session. It works without signing in, and offline.',
  gone: (count) =>
    count === 1
      ? 'One session that you marked is no longer in the programme.'
      : `${count} sessions that you marked are no longer in the programme.`,
  showAll: 'Show all sessions',
  and: 'and',
  overlap: 'overlap.',

  running: 'Running now',
  nothingRuns: 'Nothing is running at the moment.',
  next: 'Up next',
  inMinutes: (minutes) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    const parts = [hours && plural(hours, 'hour', 'hours'), rest && plural(rest, 'minute', 'minutes')];
    return `in ${parts.filter(Boolean).join(' ')}`;
  },
  over: 'The programme is over',
  overHint: 'You can still read what there was.',

  loadingProfile: 'Your profile is being loaded.',
  because: 'because of:',
  forMeHint: 'Chosen by your profile, on this device. Nobody learns of it.',
  noProfile: 'This needs your profile',
  noProfileHint:
    'Write down what interests you, what you offer and look for. Then you find the sessions here that are about it – always with the reason.',
  toProfile: 'To your profile',
  nothingForMe: 'Nothing meets exactly your words',
  nothingForMeHint:
    'No session mentions what your profile says. A few more interests help – or let yourself be surprised.',

  toNow: 'To now',
  toNext: 'To the next slot',
  changedSince: 'Changed since you last looked',
  yourChanged: (count) =>
    count === 1 ? 'Changed: one of your sessions' : `Changed: ${count} of your sessions`,
  andMore: (count) => `(and ${count} more)`,
  showChanges: (count) => (count === 1 ? 'Show the change' : `Show all ${count} changes`),
  changes: (count) => `${plural(count, 'change', 'changes')} since you last looked`,
  putAway: 'Changes seen, close this note',
  note: 'From the team:',
  seen: 'All seen',
  isMarked: 'marked by you',
  nowAt: 'now',
  nowIn: 'room:',
  insteadOf: 'instead of',
  wasCalled: 'was called',
  changed: {
    added: 'new in the programme',
    removed: 'no longer in the programme',
    cancelled: 'is cancelled',
    restored: 'takes place after all',
  },
};

export default english;
