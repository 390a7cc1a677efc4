import type { Words } from '#ui/language.tsx';
import type { WishWords } from './wish-words.ts';

const english: Words<WishWords> = {
  wish: 'I’d like to meet',
  about: (name: string) => `: ${name}`,
  meaning: 'Stays private: no request, no message. Only if you both want it, you both see it.',
  full: 'Your ten wishes are taken. Remove one under “My wishes” above and there is room again.',
  fullFields:
    'Three fields are enough, the other wishes are for people. Remove a field and there is room again.',
  paired: 'You both want to meet',
  toPair: 'When and where?',
  pairedByCode: 'You have met',
  toContact: 'To the contact',

  mine: (count: number) => `My wishes (${count} of 10)`,
  mineUnknown: 'My wishes',
  explain:
    'Only you see this list. If you are on each other’s, you both learn it – nobody else, not even later.',
  none: 'No wish yet. Tap “I’d like to meet” on somebody’s card, or wish for a field.',
  people: 'People I would like to meet',
  someone: 'Somebody who cannot be seen right now',
  someoneOf: (field: string) => `Somebody from the field “${field}”`,
  remove: 'Remove',
  fields: 'Somebody from …',
  fieldsHint:
    'Up to three fields. Whoever from them also wants to meet you (or your field) will be in both your contacts.',
  noFields: 'As soon as others are here you can wish for a field, too.',
  added: (what: string) => `On your wish list: ${what}`,
  removed: (what: string) => `No longer on your wish list: ${what}`,
  dropped: (what: string) =>
    `There was no room left on your wish list, another device of yours was faster: ${what}. `,
  waiting: 'Not sent yet – safe on this device.',
  waitingOffline:
    'Offline: not sent yet, safe on this device. It goes by itself as soon as there is a network.',
  unsafe: 'Not sent yet – and this device has no room left. Keep the page open until there is a network.',
  refused: 'Your wishes were not accepted. Perhaps your profile is not visible right now.',
  sendAgain: 'Send again',
  giveUp: 'Discard the change',
  loading: 'Loading your wishes.',
  unknown: 'Your wishes could not be loaded yet. It goes on as soon as there is a network.',
  damaged: 'Your wish list could not be read. The next wish begins a new one.',

  news: 'New:',
  bothWish: (name: string) => `You both want to meet: you and ${name}!`,
  bothMet: (name: string) => `You have met: you and ${name}.`,
  moreNews: (count: number) => (count === 1 ? '1 more new contact' : `${count} more new contacts`),
  bothNext: 'Pick a break and a place – it takes half a minute.',
  bothMetNext: 'What will you do next? What do you want to show of yourself?',
  open: 'View',
};

export default english;
