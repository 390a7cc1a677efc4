import type { Words } from '#ui/language.tsx';
import type { CodeWords } from './code-words.ts';

const english: Words<CodeWords> = {
  title: 'My code',
  making: 'Your code is being made.',

  qr: (name: string, signs: string) =>
    name ? `QR code of ${name}. The same as six signs: ${signs}` : `QR code. The same as six signs: ${signs}`,
  spelled: (signs: string) => `Six signs: ${signs}`,
  ready: 'Ready. A meeting is confirmed as soon as both phones have been online.',
  readyOffline: 'Valid already, without a network. It is confirmed as soon as both phones are online again.',
  signUpRefused:
    'Valid already. Too many people are signing up at once; your code is confirmed as soon as it works.',
  unsafe: 'This device has no room left: keep the page open until the code is confirmed.',
  refused: 'The code was not accepted. Nobody can add you with it at the moment.',
  collided:
    'Your code belonged to somebody else already. This is a new one; whoever scanned the old one please scans again.',
  renew: 'New code',
  renewHint:
    'The present one is no longer valid then, as soon as this device has been online. Whoever scanned it without a network has to scan again. The code changes by itself every day; it can be confirmed for seven days.',

  scan: 'Scan',
  show: 'Show my code',
  news: (name: string) => `${name} has your code. You are in each other’s contacts now.`,
  newsNameless: 'Somebody has your code. You are in each other’s contacts now.',
  open: 'View',

  reveals: 'What whoever has your code gets',
  revealsHint:
    'It is in the QR code. Where only the six signs were typed, it arrives if you look here or at your contacts within a day.',
  yourName: 'Your name',
  yourNameHint: 'So that others know whom they met. Nothing more is needed.',
  nameMissing: 'Without a name nobody knows who that was.',
  nameTooLong: (max: number) => `At most ${max} characters.`,
  always: (name: string) => `${name}: the name is always included.`,
  noContact: 'You can show contact details here once they are in your profile.',
  toProfile: 'Complete the profile',
  leftOut: (what: string) =>
    `No room left in the QR code: ${what}. It follows once both phones have been online and you look here within a day.`,
  channels: { email: 'E-mail', phone: 'Phone', blog: 'Blog', mastodon: 'Mastodon', links: 'Further links' },
  link: 'Link',

  scanTitle: 'Add somebody you met',
  starting: 'The camera is starting.',
  aim: 'Point the camera at the QR code.',
  camera: 'Picture of the camera',
  cameraRefused:
    'The camera is blocked for this page. Allow it in the browser’s settings – or type the six signs.',
  cameraNone: 'There is no camera here. Type the six signs, or choose a picture of the code.',
  cameraBusy: 'The camera cannot be used just now. Type the six signs, or try again.',
  cameraInsecure:
    'The browser does not give the camera to this address (no https). Type the six signs, or choose a picture of the code.',
  again: 'Try again',
  field: 'Type a code',
  fieldHint: 'Six signs; capitals or not, with or without gaps.',
  go: 'Continue',
  notACode: 'These are not the six signs. I, L, O, 0 and 1 never occur.',
  asking: 'Looking the code up.',
  unknown: 'Nobody knows this code (yet) – mistyped? If the other phone is offline, keep it all the same.',
  correct: 'Correct the code',
  anyway: 'Continue anyway',
  picture: 'Choose a picture of a QR code',
  reading: 'Reading the picture.',
  nothingFound: 'There is no readable QR code in this picture.',
  troubles: {
    foreign: 'That is a QR code, but not one from here.',
    damaged: 'This code is not complete. Scan it again, or type the six signs.',
    oversize: 'This code is too large; it is not from this app.',
    badLink: 'This code holds a link that must not be one. It was not taken over.',
  },
};

export default english;
