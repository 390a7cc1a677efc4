import type { Words } from '#ui/language.tsx';
import type { AppWords } from './words.ts';

const english: Words<AppWords> = {
  tabs: 'Main areas',
  programme: 'Programme',
  people: 'People',
  survey: 'Survey',
  fishbowl: 'Fishbowl',
  me: 'Me',
  skip: 'Skip to content',
  loading: 'Loading.',
  offline: 'Offline – you see what was loaded last.',
  waiting: 'Not sent yet – safe on this device.',
  unsafe: 'Not sent yet, and this device has no room left. Do not close this page.',
  signUpRefused:
    'Too many people are signing up at once. Everything is safe on this device and will be sent as soon as it works while you have the page open.',
  refused: 'The server did not accept something. Have a look under “Me”, in the survey or at the session.',
  broken: 'Something broke here',
  brokenHint: 'What you entered is safe on this device. Reload the page; if it stays broken, tell the team.',
  reload: 'Reload',
  home: 'To the programme',
  lost: 'This page does not exist',
  lostHint: 'The link may be incomplete.',
};

export default english;
