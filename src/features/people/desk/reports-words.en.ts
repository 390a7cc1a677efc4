import type { Words } from '#ui/language.tsx';
import type { ReportsWords } from './reports-words.ts';

const english: Words<ReportsWords> = {
  title: 'Reports & people',
  lead: 'What people report about others, and what you decide about it. Everything is put on record.',
  trouble: 'The reports could not be loaded just now.',
  damaged: (count: number) =>
    count === 1 ? '1 entry could not be read.' : `${count} entries could not be read.`,

  open: 'Open reports',
  openCount: (count: number) =>
    count === 1 ? 'One person waits for your decision.' : `${count} people wait for your decision.`,
  noneOpen: 'No open reports',
  noneOpenHint: 'A new one appears here by itself. Nothing is ever decided automatically.',
  voices: (count: number) => (count === 1 ? 'One voice' : `${count} voices`),
  unseenToo: (count: number) =>
    count === 1
      ? 'and one of an account without a visible card'
      : `and ${count} of accounts without a visible card`,
  unseenOnly: (count: number) =>
    count === 1
      ? 'Only by one account without a visible card'
      : `Only by ${count} accounts without a visible card`,
  openUnseen: 'Reported only by accounts without a visible card',
  openUnseenHint:
    'One person can make many such accounts; their number says little. Read what is reported before you decide.',
  kinds: {
    harassment: 'harassment',
    advertising: 'advertising',
    falseName: 'false name',
    other: 'something else',
  },
  from: 'by',
  unknownReporter: 'somebody without a visible card',
  alsoReported: (others: number) =>
    others === 1 ? 'has reported one other person' : `has reported ${others} other people`,
  isHidden: 'hidden',
  isReadOnly: 'can only read',
  card: 'The card as others see it',
  noCard: 'There is no card of this person in the directory just now.',
  nameless: 'nameless',
  byReport: (name: string) => `according to a report: ${name}`,

  hide: 'Hide the card',
  readOnly: 'Read only',
  nothing: 'Do nothing',
  lift: 'Show again',
  of: (name: string) => `: ${name}`,

  find: 'Find somebody',
  findHint: 'By name, also without a report.',
  findLabel: 'Name',
  lookAgain: 'Look again',
  looks: { underway: 'Looking …', answered: 'Looked.', failed: 'Looking did not work.' },
  lookedJustNow: 'Looked just now – it works again in a few seconds.',
  lookOffline: 'Offline. You see whom this device found last.',
  found: (count: number) => (count === 1 ? 'One person found.' : `${count} people found.`),
  foundMore: (shown: number, count: number) =>
    `${count} people found; here are the first ${shown}. Type more of the name.`,
  foundNobody: 'Nobody of this name shows a card just now.',
  cardsTrouble:
    'The cards could not be loaded just now; you can decide all the same. Who of those reporting shows one is not to be seen.',

  held: 'Hidden or read only',
  noneHeld: 'Nothing is held against anybody just now.',
  since: 'since',
  theyRead: 'This person reads as the reason:',

  done: (count: number) => `Settled reports (${count})`,
  log: 'What was decided',
  noLog: 'Nothing yet.',
  logKinds: {
    both: 'hidden and read only',
    hidden: 'card hidden',
    readOnly: 'read only',
    free: 'nothing done',
    lifted: 'shown again',
  },
  noReason: 'without a reason',

  titles: {
    hide: (name: string) => `Hide the card of ${name}?`,
    readOnly: (name: string) => `Let ${name} only read?`,
    nothing: (name: string) => `Do nothing about ${name}?`,
    lift: (name: string) => `Show ${name} again?`,
  },
  confirm: {
    hide: 'The card leaves the directory and all suggestions as soon as the other devices look again. The person cannot show it again; they keep their profile.',
    readOnly:
      'The person can go on reading, but write nothing that others see: no visible profile, no answer, no contacts, no chair in the fishbowl. Their card stays as it is.',
    nothing: 'This settles the report. Everything stays as it is, and nobody is told.',
    lift: 'Nothing is held against this person any more. Their card comes back by itself when they open “People” or “Me”.',
  },
  reason: 'Reason',
  reasonRead: 'The person reads it exactly like this. It is on record, too.',
  reasonKept: 'Optional, for the record.',
  reasonMissing: 'Please say why: the person will read it.',
  reasonTooLong: 'This is too long.',
  otherwise: 'By now this holds:',
  nothingHolds: 'nothing',
  anyway: 'Decide so all the same',
  decided: (name: string) => `Decided and put on record: ${name}.`,
};

export default english;
