import type { Words } from '#ui/language.tsx';
import type { SpeakerDeskWords } from './speaker-desk-words.ts';

const english: Words<SpeakerDeskWords> = {
  title: 'People',
  lead: 'Who speaks, from all sessions of the draft. What you change here changes in each of them.',
  trouble: 'The draft could not be loaded.',
  none: 'Nobody yet',
  noneHint: 'You enter who speaks with the session.',
  toDraft: 'To the draft',
  search: 'Find a name',
  found: (shown, all) => (shown === all ? `${all} people` : `${shown} of ${all} people`),
  edit: 'Edit',
  editOf: (name) => `Edit ${name}`,
  differs: 'The sessions do not all say the same. Saving once makes them agree.',
  unreadable: (ids) => `Unreadable, and therefore people are missing here: ${ids}`,
  name: 'Name',
  blog: 'Blog (link)',
  about: 'A few words about the person',
  sessions: (count) => (count === 1 ? 'Speaks in 1 session' : `Speaks in ${count} sessions`),
  merges: (name, count) =>
    `“${name}” exists already, in ${count === 1 ? '1 session' : `${count} sessions`}. Saving makes both one person; what is empty here comes from there.`,
  save: 'Save in all sessions',
  merge: 'Merge and save',
  saving: 'Saving …',
  saved: (name, count) => `${name}: ${count === 1 ? '1 session' : `${count} sessions`} changed in the draft.`,
  unchanged: 'All sessions say so already.',
  lookAgain: 'Look again',
  changed: 'Somebody else has just changed one of these sessions. Your words are still here.',
};

export default english;
