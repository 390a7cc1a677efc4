import type { Words } from '#ui/language.tsx';
import type { ProgrammeWords } from './words.ts';

const english: Words<ProgrammeWords> = {
  title: 'Programme',
  lead: 'Bloggers spin a network',
  loading: 'Loading the programme.',
  now: 'Now',
  next: 'Up next',
  before: 'The day begins with',
  after: '#bsen is over. It was good to have you here.',
  all: 'All',
  forMe: 'For me',
  mine: 'Mine',
  view: 'View',
  day: 'Day',
  mark: (title) => `Mark “${title}”`,
  unmark: (title) => `Unmark “${title}”`,
  marked: 'Marked',
  markShort: 'Mark',
  example: 'Example',
  exampleTime: 'Time and room: example',
  exampleHint: 'What is marked “Example” is invented; everything else has its source.',
  cancelled: 'Cancelled',
  until: 'until',
  clash: 'Overlaps with',
  sessions: (count) => `${count} sessions`,
  fishbowl: 'To the fishbowl',
  fishbowlHint: 'Five chairs, one stays free – take a seat.',
  unpublished: 'No programme yet',
  unpublishedHint: 'As soon as the team publishes it, it appears here – no reloading needed.',
  damaged: 'The programme arrived damaged. It will be read again as soon as the team publishes anew.',
  refused: 'The programme could not be loaded. It will appear by itself once there is a network.',
  offlineFirst: 'You are offline, and this device has never loaded the programme.',
  retry: 'Try again',
  notSafe: 'This device has no room left: the mark will be gone when you close the page.',
};

export default english;
