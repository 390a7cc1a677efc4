import type { Words } from '#ui/language.tsx';
import type { FishbowlWords } from './words.ts';

const minutesOf = (count: number) => (count === 1 ? 'one minute' : `${count} minutes`);

const english: Words<FishbowlWords> = {
  title: 'Fishbowl',
  loading: 'Loading the circle of chairs.',

  states: {
    planned: 'Planned',
    explained: 'Soon',
    running: 'Running',
    lastCall: 'Last call',
    closed: 'Closed',
    summarised: 'Done',
  },
  now: {
    planned: 'It has not begun yet – once the talk is running, you can take an empty chair here.',
    explained: 'The rules are explained, we are about to begin – find yourself a place close to the circle.',
    running: 'Those inside speak, those outside listen – if you want to say something, take the empty chair.',
    lastCall: 'This is the last call – if you still want to say something, sit down now.',
    closed: 'The talk is over – go and speak to the people whose words stayed with you.',
    summarised: 'The talk has been summed up – what stayed open is yours to spin on, two by two.',
  },
  people: 'Meet people',

  ring: 'The circle of chairs',
  chair: (number) => `Chair ${number}`,
  chairOf: (number, name) => `Chair ${number}: ${name}`,
  chairOfMine: (number, name) => `Chair ${number}: ${name}, that is you`,
  me: 'You',
  free: 'free',
  freeChair: (number) => `Chair ${number} is free`,
  takeSeat: 'Take a\u00a0seat',
  takeSeatOn: (number) => `Take a seat on chair ${number}`,
  minutes: (count) => (count < 1 ? 'just now' : `${count} min`),
  minutesSpoken: (count) => (count < 1 ? 'has just sat down' : `seated for ${minutesOf(count)}`),
  longNames: 'In full:',
  freeCount: (count) => (count === 1 ? '1 chair free' : `${count} chairs free`),
  noneFree: 'all taken',

  full: 'All chairs are taken. Now somebody stands up – by choice.',
  longest: (name, minutes) =>
    minutes < 1 ? `Seated longest: ${name}.` : `Seated longest: ${name}, ${minutesOf(minutes)}.`,
  longestMe: 'You have been seated longest. Would you like to free your chair?',

  seated: (number) => `You are sitting on chair ${number}.`,
  seatedNow: {
    planned: 'You are in from the start.',
    explained: 'We are about to begin.',
    running: 'Speak if you like.',
    lastCall: 'Say what matters to you.',
    closed: 'The talk is over.',
    summarised: 'The talk is over.',
  },
  standUp: 'Stand up',
  stood: 'You are no longer seated.',

  sheetTitle: 'Take a seat',
  sheetHint:
    'Your name is then shown on the chair, for everybody to see. Speak if you like – stand up at any time.',
  name: 'Your name, as everybody here sees it',
  nameLimit: (limit) => `At most ${limit} characters.`,
  sit: 'Sit down',
  wait: 'One moment …',
  close: 'Close',

  refusals: {
    taken: 'Taken – somebody was a moment faster. A chair will be free again soon.',
    notOpen: 'Nobody can sit down just now – the talk is not open.',
    alreadySeated: 'You are seated already.',
    noSuchChair: 'This chair is no longer there.',
    notYours: 'You are no longer sitting on this chair.',
    empty: 'The chair is free already.',
    noName: 'Tell us your name first.',
    changed: 'Something has changed meanwhile. Have another look.',
    damaged: 'The circle is stored damaged. Tell the team; the talk goes on without the app.',
    offline: 'The app needs a network for that. Just sit down and tell the moderator your name.',
    busy: 'The server does not answer just now. Look at the circle: if nothing has changed, try again.',
    denied:
      'The server did not allow that. “Me” says whether you are still signed in and whether you can only read just now.',
    noAccount: 'Too many people are signing up at once. Just sit down and tell the moderator your name.',
  },

  rules: 'How the fishbowl works',
  ruleList: {
    speak: 'Only those inside speak. Everybody else listens.',
    enter: 'Want to say something? Sit down on the empty chair. You need not ask, nor wait for a pause.',
    leave:
      'When no chair is left, somebody stands up by choice. If nobody dares to, whoever sat longest goes.',
    anytime: 'You may stand up at any time – mid-conversation, and without having said a word.',
    small: 'A question or half a thought is enough. Nobody expects a lecture.',
    phone: 'No phone, no battery, no network? Sit down all the same; the moderator enters your name.',
    moderator: 'The moderator opens with the question, watches the time and sums up at the end.',
  },

  missing: 'No circle of chairs yet',
  missingHint: 'Once the team has prepared the fishbowl, it appears here – without reloading.',
  unknownOffline: 'You are offline and this device has never loaded the circle of chairs.',
  damaged: 'The circle of chairs is stored damaged. Tell the team – the talk goes on without the app.',
  refused: 'The circle of chairs could not be loaded.',
  retry: 'Try again',

  desk: 'Moderation',
  toDesk: 'To the moderation desk',
  deskState: 'State of the talk',
  deskIs: (state) => `Now: ${state}.`,
  advance: {
    planned: 'Back to planned',
    explained: 'Rules are explained',
    running: 'Open the talk',
    lastCall: 'Announce the last call',
    closed: 'Close the talk',
    summarised: 'Summed up',
  },
  otherState: 'Another state',
  guest: 'Enter somebody without a phone',
  guestName: 'Name',
  guestNameHint: 'You may leave it empty: the chair then says “Guest”.',
  guestChair: 'Chair',
  guestFallback: 'Guest',
  seatGuest: (number) => `Seat on chair ${number}`,
  guestFull: 'All chairs are taken. One has to be freed first.',
  seats: 'Free a chair',
  noneSeated: 'Nobody is seated yet.',
  freeUp: 'Free',
  freeUpOf: (number, name) => `Free chair ${number}, where ${name} sits`,
  freeUpSure: 'Sure?',
  freeUpSureOf: (number, name) => `Sure? Free chair ${number} of ${name}`,
  keep: 'Keep it',
};

export default english;
