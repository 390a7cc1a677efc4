import type { Words } from '#ui/language.tsx';
import type { BoardWords } from './board-words.ts';

const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`);

const english: Words<BoardWords> = {
  title: 'Answers and themes',
  loading: 'Loading the answers.',
  signIn: 'This page is for the team',
  signInHint: 'Sign in under “Me” with your team address. Then carry on here.',
  verify: 'Confirm your e-mail address first',
  verifyHint: (email) => `Under “Me” you can ask for a mail with a link to ${email}.`,
  noRole: 'You are not in the team yet',
  noRoleHint: (email) =>
    `Ask one of the organizers to enter ${email}. Or sign in under “Me” with another address.`,
  rolesUnknown: 'It could not be found out just now whether you are in the team.',
  toMe: 'To “Me”',
  reload: 'Load again',
  answersRefused: 'The answers could not be loaded just now.',
  none: 'No answers yet',
  noneHint: 'As soon as somebody answers, it appears here – no reloading needed.',
  allRead: 'Everything is read',
  allReadHint: 'New answers appear here by themselves.',
  noneDismissed: 'So far everything is published or new',
  showAll: 'Show all',
  filter: 'Which answers',
  filters: { new: 'New', all: 'All', dismissed: 'Not published' },
  counts: (all, fresh, approved, dismissed) =>
    `${answers(all)}: ${fresh} new, ${approved} approved, ${dismissed} not published.`,
  countedOnly: (count) => (count === 1 ? '1 is only counted.' : `${count} are only counted.`),
  arrived: (count) => (count === 1 ? '1 new answer' : `${count} new answers`),
  justArrived: 'just arrived',
  damaged: (count, ids) => `${answers(count)} damaged and not readable: ${ids}`,
  grouping: 'The themes are being formed.',
  groupingFailed: 'The themes could not be formed. Here are the answers without an order.',
  ungrouped: 'Without a theme',
  rest: 'Single voices',
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  ofThese: (fresh) => `${fresh} new`,
  spoken: (forms) => `Words: ${forms}`,
  noField: 'no field',
  rename: (name) => `Rename “${name}”`,
  themeName: 'Name of the theme',
  themeNameHint: 'The name stays when new answers come in. Empty: the word of the answers again.',
  save: 'Save',
  cancel: 'Cancel',
  nameChanged: (name) =>
    name
      ? `Somebody has named this theme “${name}” meanwhile. Saving again replaces it.`
      : 'Somebody has taken the name back meanwhile. Saving again sets yours.',
  nameTooLong: 'At most 80 characters.',
  states: { new: 'New', approved: 'Approved', dismissed: 'Not published' },
  consent: {
    counted: 'only counted – do not quote',
    anonymous: 'may be quoted anonymously',
    named: 'may be quoted with name and blog',
  },
  questions: { what: 'Networking is …', when: 'It is valuable …' },
  alsoIn: (names) => `Also in: ${names}`,
  attending: { '': '', yes: 'comes to #bsen', no: 'does not come to #bsen' },
  reason: (text) => `Reason: “${text}”`,
  approve: 'Approve',
  dismiss: 'Do not publish',
  takeBack: 'Take back',
  decided: {
    new: (start) => `New again: “${start}”`,
    approved: (start) => `Approved: “${start}”`,
    dismissed: (start) => `Not published: “${start}”. Its author sees the reason.`,
  },
  showEvery: (count) => `Show all ${count}`,
  dismissTitle: 'Why not publish it?',
  dismissHint: 'The author of the answer reads your reason and can change the answer.',
  dismissReason: 'Reason',
  reasons: ['Is advertising.', 'Hurts others.', 'Is not about the question.'],
  reasonMissing: 'It does not go without a reason.',
  reasonTooLong: 'This is too long.',
  close: 'Close',
  refusals: {
    changed:
      'The answer was changed or withdrawn meanwhile, or somebody in the team was faster. Read it again.',
    offline: 'You are offline. This needs a network.',
    busy: 'That did not work. Try again in a moment.',
    denied: 'You may not do this (any more). Perhaps your role was changed.',
  },
};

export default english;
