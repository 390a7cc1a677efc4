import type { Words } from '#ui/language.tsx';
import type { SafetyWords } from './safety-words.ts';

const english: Words<SafetyWords> = {
  more: (name: string) => `More about ${name}: block or report`,
  close: 'Close',
  back: 'Back',
  block: 'Block',
  blockHint: 'You will not meet here any more.',
  report: 'Report',
  reportHint: 'The organizers read what you write.',

  blockTitle: (name: string) => `Block ${name}?`,
  blockFacts: [
    'You do not see each other here any more: not in suggestions, not in contacts.',
    'The other person gets no message, and nothing here says that you blocked them.',
    'If you were in contact, that ends, and what you revealed to each other is gone.',
    'You can take it back under “Blocked”. A contact that has ended does not come back with it.',
  ],
  doBlock: 'Block',
  blocked: (name: string) => `${name} is blocked. You do not see each other here any more.`,
  undo: 'Undo',
  toBlocked: 'Whom I blocked',

  reportTitle: (name: string) => `Report ${name}`,
  reportFacts: [
    'Your report goes to the organizers with your reason; they can see whom it comes from.',
    'The reported person does not learn who reported them.',
    'You can report each person once, and the report stays as it is.',
  ],
  kind: 'What is it about?',
  kinds: {
    harassment: 'Harassment or insults',
    advertising: 'Advertising, spam',
    falseName: 'Pretends to be somebody else',
    other: 'Something else',
  },
  reason: 'What happened?',
  reasonHint: 'In a sentence or two, so that somebody who was not there understands it.',
  problems: {
    required: 'Please add a sentence or two.',
    choose: 'Please choose what it is about.',
    tooLong: 'This is too long.',
  },
  doReport: 'Report to the organizers',
  reportedTitle: 'Thank you for your report',
  reported: 'It has reached the organizers.',
  reportWaits: 'It is on this device and will be sent as soon as possible.',
  reportUrgent: 'If it is urgent, talk to somebody of the team – that is faster.',
  alsoBlock: 'Block as well',
  already: 'reported already',
  alreadyHint: 'The organizers have it, and it stays as you wrote it.',
  notSent: 'The report could not be sent: this person has no profile any more.',
  tooMany: 'You have reported ten people already; more is not possible here. Please talk to the team.',
  wait: 'Reports are sent one by one, ten seconds apart.',

  hidden: 'Your card is hidden',
  hiddenText:
    'The organizers decided this. As long as it holds, nobody finds you here, and nobody is suggested to you either. Your profile is not lost.',
  readOnly: 'You can only read just now',
  readOnlyText:
    'The organizers decided this. As long as it holds, profile, survey, contacts and fishbowl take nothing from you that others see. Programme and bookmarks go on.',
  reasonGiven: 'The reason:',
  askTeam: 'Do you see it differently? Please talk to somebody of the team.',

  title: 'Blocked',
  lead: 'Whom you do not want to see here. Only you see this list.',
  loading: 'The list is being loaded.',
  nobody: 'You have not blocked anybody',
  nobodyHint: 'Each card has a “⋯”: there you can block or report somebody.',
  offline: 'Offline – and this device does not know the list yet.',
  trouble: 'The list could not be loaded just now.',
  retry: 'Try again',
  list: 'Whom you blocked',
  nameless: 'somebody without a name',
  takeBack: 'Take back',
  takeBackOf: (name: string) => `: the block of ${name}`,
  takenBack: (name: string) => `${name} is not blocked any more. You may be suggested to each other again.`,
  waiting: 'will be sent as soon as possible',
  refused: 'The server did not accept the last change.',
  again: 'Send again',
  toPeople: 'To the suggestions',
};

export default english;
