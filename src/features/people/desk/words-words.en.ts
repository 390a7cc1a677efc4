import type { Words } from '#ui/language.tsx';
import type { WordsDeskWords } from './words-words.ts';

const english: Words<WordsDeskWords> = {
  title: 'Fields & interests',
  lead: 'The words people choose from. What somebody has chosen or typed already stays in their profile – whatever you change here.',
  trouble: 'The lists could not be loaded just now.',
  damaged: 'The stored lists could not be read. Please ask whoever runs the system.',
  noEvent: 'There is no event yet.',
  cardsTrouble: 'The cards could not be loaded just now, so how often a word is used is missing.',
  found: 'Here are changes from earlier that are not saved yet.',
  discard: 'Discard',
  unsafe: 'There is no room left on this device: keep the page open until you have saved.',

  lists: { fields: 'Fields', interests: 'Interests' },
  hints: {
    fields: 'Where people come from. Who finds none that fits writes one of their own.',
    interests: 'What people care about, across the fields. They are suggested while typing.',
  },
  count: (count: number, most: number) => `${count} of ${most} entries`,
  empty: 'No entries yet.',
  few: 'on fewer than 5 cards',
  uses: (count: number) => `on ${count} cards`,
  near: (words: string) => `similar: ${words}`,
  also: (words: string) => `also: ${words}`,
  isNew: 'new',
  up: (word: string) => `Move “${word}” up`,
  down: (word: string) => `Move “${word}” down`,
  edit: (word: string) => `Change “${word}”`,

  newWord: { fields: 'New field', interests: 'New interest' },
  newEnglish: 'in English',
  newEnglishHint: 'Left empty, the German word is used.',
  add: 'Add',
  full: 'The list is full.',
  own: 'Often typed by people themselves',
  ownHint: 'On no list. A tap takes it in; profiles stay as they are.',
  addOwn: (word: string, uses: string) => `Take in “${word}”, ${uses}`,
  added: (word: string) => `“${word}” is now at the end of the list.`,

  editing: (word: string) => `Change “${word}”`,
  german: 'German',
  english: 'English',
  alsoLabel: 'Means the same:',
  renameHint:
    'Whoever chose the old word keeps it in their profile; it is shown and compared as the new one.',
  apply: 'Apply',
  merge: 'Merge',
  mergeWith: 'Merge with',
  mergeNone: 'please choose',
  mergeHint: (word: string) =>
    `“${word}” leaves the list and means the same as the chosen word from then on.`,
  merged: (from: string, into: string) => `“${from}” now means the same as “${into}”.`,
  remove: 'Delete',
  removeHint: (uses: string) =>
    `The entry is not offered any more. It is ${uses}; there it stays as a word of their own.`,
  removed: (word: string) => `“${word}” is not offered any more.`,

  problems: {
    required: 'The German word is missing here.',
    tooLong: 'The word is too long.',
    choose: 'Another entry is called the same.',
    tooMany: 'These are too many spellings.',
  },
  mend: 'Please look at the marked entries.',
  save: 'Save the lists',
  saving: 'Saving …',
  saved: 'Saved. Everybody sees the lists as soon as they open their profile.',
  unsaved: 'Not saved yet.',
  nothing: 'Everything is saved.',
  clash: 'Somebody else has changed the lists meanwhile. This is the difference:',
  onlyMine: 'only yours',
  onlyTheirs: 'only stored',
  otherOrder: 'The order or words of the same meaning differ.',
  takeTheirs: 'Take what is stored',
  keepMine: 'Save my lists',
};

export default english;
