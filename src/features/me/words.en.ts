import type { Words } from '#ui/language.tsx';
import { accountWordsEnglish } from './account-words.en.ts';
import { dataWordsEnglish } from './data-words.en.ts';
import type { MeWords } from './words.ts';

const english: Words<MeWords> = {
  title: 'Me',
  leads: {
    none: 'You are here without an account. You need none to read and to mark sessions.',
    starting: 'Your account is being recognised.',
    refused:
      'Too many people are signing up at once. Everything is safe on this device and will be sent as soon as it works while you have the page open.',
    anonymous: 'You take part without signing in. What you have sent hangs on this device alone.',
    member: 'You are signed in as',
  },
  loading: 'Loading.',

  things: 'My things',
  profile: 'Profile',
  answer: 'Answer to the survey',
  favourites: 'Marked sessions',
  states: {
    none: 'nothing yet',
    unknown: 'loading',
    waiting: 'not sent yet – safe on this device',
    unsafe: 'not sent yet, and this device has no room left: keep the page open',
    removing: 'will be deleted as soon as there is a network',
    refused: 'not accepted by the server – please have a look',
    sent: 'sent',
    damaged: 'could not be read – please write it anew',
    unreachable: 'could not be loaded just now',
  },
  visible: 'sent, others can see it',
  invisible: 'sent, nobody can see it',
  marked: (count) => (count === 0 ? 'none yet' : count === 1 ? 'one' : `${count}`),
  blocked: 'Whom I blocked',
  onlyHere: 'on this device only',

  team: 'Team',
  editProgramme: 'Edit the programme',
  readAnswers: 'Answers',
  tendPeople: 'Reports & people',
  tendWords: 'Fields & interests',

  looks: 'Display',
  language: 'Sprache / Language',
  theme: 'Light or dark',
  themes: { system: 'like the device', light: 'light', dark: 'dark' },

  ...accountWordsEnglish,
  ...dataWordsEnglish,
};

export default english;
