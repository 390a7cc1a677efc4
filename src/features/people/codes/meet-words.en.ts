import type { Words } from '#ui/language.tsx';
import type { MeetWords } from './meet-words.ts';

const english: Words<MeetWords> = {
  title: 'You met',
  lead: 'It is confirmed as soon as both phones have been online.',
  nameless: (signs: string) => `Code ${signs}`,
  namelessHint: 'You will see who it is as soon as both phones have been online.',
  checking: 'Looking up whose code this is.',
  byCode: 'This is what the code says. Whether it is true shows once both phones have been online.',
  knownByCode: 'According to the code you are in each other’s contacts already.',
  onlyName: 'The code shows the name only.',
  known: 'You are in each other’s contacts already.',
  toContact: 'To the contact',
  own: 'This is your own code. Let somebody else scan it.',
  toMyCode: 'To my code',
  typeInstead: 'Type the code or scan again',
  empty: 'This is where somebody else’s QR code leads.',
  theyGet: 'What they get from you',
  chooseLater:
    'This code does not say for certain who it is. Nobody gets anything of yours yet: once you are in each other’s contacts you see who it is, and choose there.',
  full: (most: number) =>
    `${most} people you met are waiting for confirmation on this device; there is no room for more. Give one of them up, or wait until you are online.`,
  toPending: 'To those waiting',
  keep: 'Keep this contact',
  noRoom:
    'This device has no room left. The contact is here only while this page is open: keep it open until it is confirmed, or make room.',

  pending: 'Met, not confirmed yet',
  waiting: (until: string) =>
    `Waiting until both phones have been online – until ${until} at most. It is kept on this device.`,
  unknownSoFar: 'Nobody knows this code so far. If it was mistyped, give it up and type it again.',
  waitingOffline: 'No network just now. It is kept on this device.',
  signUpRefused: 'Too many people are signing up at once. It is kept on this device and tried again.',
  paired: 'Confirmed. These details were in the code.',
  pairedUnsure:
    'You are in each other’s contacts now. The code did not say for certain who it is: look before you show anything.',
  foreign: 'This code belongs to somebody else by now. Ask for a new one.',
  ownLater: 'That was your own code, from another device of yours.',
  lost: 'Not confirmed: the other device was not online in time. Copy what you need.',
  giveUp: 'Give up',
  giveUpFor: (name: string) => `: ${name}`,
  remove: 'Remove',
};

export default english;
