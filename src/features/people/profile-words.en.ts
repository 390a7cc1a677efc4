import type { Words } from '#ui/language.tsx';
import type { ProfileWords } from './profile-words.ts';

const english: Words<ProfileWords> = {
  title: 'My profile',
  lead: 'Two minutes are enough, and only your name is needed.',
  loading: 'Loading your profile.',
  loadingOffline: 'You are offline, and your profile was never loaded on this device.',
  damaged: 'Your saved profile could not be read. Write it again here and save it, and it is mended.',
  refused: 'Your saved profile could not be loaded just now. Try again before you overwrite it.',
  retry: 'Try again',

  name: 'Name',
  nameHint: 'As you would like to be addressed.',
  sentence: 'One sentence about you',
  sentenceHint: 'What is on your mind at the moment?',
  fields: 'Which field do you come from?',
  fieldsHint: 'Up to four. You will be shown people from other fields.',
  ownField: 'Another field',
  noFields: 'The list of fields could not be loaded. Write yours in your own words.',
  interests: 'What do you care about?',
  interestsHint: 'Up to ten keywords, your own or from the suggestions.',
  offers: 'I offer',
  offersHint: 'Knowledge, a room, contacts, a helping hand – up to five.',
  seeks: 'I am looking for',
  seeksHint: 'Up to five keywords.',
  undecided: 'I don’t know yet what I am looking for',
  undecidedHint: 'a good answer: you will meet people who do something quite different',
  seeksAside: (list: string) => `Put aside until you save: ${list}.`,
  more: 'More about me',
  networks: 'Networks I belong to',
  networksHint: 'Club, regulars’ table, association – up to five.',
  lesson: 'A failure I learned from',
  lessonHint: 'Optional. The best conversations often start here.',
  visible: 'Show me in the list of people',
  visibleHint: 'only then do you get suggestions; switching it off removes your card at once',
  preview: 'How others see you',
  previewHidden: 'Nobody sees you at the moment. This is what your card would look like:',
  add: {
    fields: 'Add a field',
    interests: 'Add an interest',
    offers: 'Add an offer',
    seeks: 'Add a wish',
    networks: 'Add a network',
  },
  remove: (text: string) => `Remove “${text}”`,

  problems: {
    required: 'What is your name? It does not work without one.',
    tooLong: (max: number) => `Shorter, please: ${max} characters at most.`,
    wordTooLong: (max: number) => `One keyword is longer than ${max} characters.`,
    tooMany: (max: number) => `Too many: ${max} at most.`,
    invalid: 'This cannot be saved as it is.',
  },

  saveShown: 'Save and show',
  saveHidden: 'Save without showing',
  open: 'Not saved yet.',
  openUnsafe: 'Not saved yet – and this device has no room for the draft. Please save soon.',
  saved: 'Saved.',
  waiting: 'Not sent yet – safe on this device.',
  signUpRefused:
    'Too many people are signing up at once. Your profile is safe on this device and will be sent as soon as it works while you have the page open.',
  unsafe: 'Not sent yet, and this device has no room left: keep the page open until it says “Saved”.',
  refusedShort: 'Not accepted – everything is still in the form.',
  toPeople: 'To the people',

  draftFound: 'Here is your draft from before. It is not saved yet.',
  discard: 'Discard the draft',
  discarded: 'Draft discarded.',
  undo: 'Bring it back',

  conflict: 'Your profile has meanwhile been changed on another device. Which version shall count?',
  conflictGone: 'Your profile has meanwhile been deleted on another device. What shall count?',
  theirs: 'Look at the other version',
  theirsHidden: 'You are invisible in it.',
  keepMine: 'Keep mine from here',
  takeTheirs: 'Take the other one',
  takeGone: 'Leave it deleted',

  serverRefused:
    'The server did not accept your profile. It is unchanged in this form; try again or change something.',
  sendAgain: 'Send again',
  giveUp: 'Give up this change',
};

export default english;
