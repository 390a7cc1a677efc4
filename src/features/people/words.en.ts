import type { Words } from '#ui/language.tsx';
import type { PeopleWords } from './words.ts';

const listed = new Intl.ListFormat('en');

const english: Words<PeopleWords> = {
  title: 'People',
  lead: 'From other fields, with something in common. Whoever is listed here sees you too.',
  loading: 'Loading people.',
  inviteTitle: 'Whom should you meet today?',
  invite:
    'Take two minutes to say which field you come from and what is on your mind. You will then see at most ten people from other fields who care about the same things – and they see you, always mutually.',
  inviteHint:
    'No sign-in; all you need is a name. “I don’t know yet what I am looking for” is a good answer.',
  begin: 'Create a profile',
  goOn: 'Continue your profile',
  invisibleTitle: 'You are invisible right now',
  invisible:
    'Suggestions are always mutual: as long as nobody sees you, nobody is listed here either. Your profile is saved and will not be lost.',
  becomeVisible: 'Become visible',
  editProfile: 'Edit profile',
  onItsWayTitle: 'Your profile is still on its way',
  beingSent: 'It is being sent … In a moment there will be people for you here.',
  onItsWay: 'It is safe on this device. Once it is sent, people for you appear here.',
  signUpRefused:
    'Too many people are signing up at once. Your profile is safe on this device and will be sent as soon as it works while you have the page open.',
  profileDamaged: 'Your saved profile could not be read. Write it again to go on.',
  profileRefused: 'Your profile could not be loaded just now.',
  writeAnew: 'Write the profile again',
  retry: 'Try again',
  nobodyTitle: 'Nobody but you is here yet',
  nobody:
    'As soon as somebody creates a profile, a suggestion appears here. Bring in people who would not come otherwise: the survey needs no account and is easy to pass on.',
  nobodyOffline:
    'Offline – and this device has not loaded anybody yet. It will look as soon as there is a network.',
  nobodyFailed: 'People could not be loaded just now. Your own profile is not affected.',
  onlyMyField:
    'So far only people from your own field are here. Tell somebody in a museum, a club or a city administration – the survey is a good beginning.',
  shareSurvey: 'To the survey, to pass it on',
  notComputed: 'The suggestions could not be computed.',
  list: 'Your suggestions',
  refresh: 'Refresh',
  looked: (ago: string) => `Last looked: ${ago}.`,
  lookedNever: 'Not looked yet.',
  justNow: 'just now',
  looking: 'Looking …',
  lookedJustNow: 'Looked just now – try again in a few seconds.',
  lookFailed: 'Looking did not work. You see whom this device found last.',
  lookOffline: 'Offline. You see whom this device found last.',
  damaged: (count: number) =>
    count === 1 ? '1 card could not be read.' : `${count} cards could not be read.`,

  fields: 'Fields',
  show: 'View',
  whole: (name: string) => `: the whole card of ${name}`,
  interests: 'Interests',
  offers: 'Offers',
  seeks: 'Looks for',
  undecided: 'does not know yet – open to surprises',
  networks: 'Belongs to',
  lesson: 'Learned from a failure',
  nameless: 'Your name',
  why: 'Why you two',
  opening: 'A question to begin with',

  sameInterests: (topics: readonly string[]) =>
    `You both care about ${listed.format(topics.map((topic) => `“${topic}”`))}.`,
  sharedInterest: (mine: string, theirs: string, name: string) =>
    `You say “${mine}”, ${name} says “${theirs}” – the same subject.`,
  theyOffer: (offer: string, name: string) => `${name} offers what you are looking for: “${offer}”.`,
  theyOfferOther: (offer: string, seek: string, name: string) =>
    `You are looking for “${seek}”, ${name} offers “${offer}”.`,
  youOffer: (seek: string, name: string) => `You offer what ${name} is looking for: “${seek}”.`,
  youOfferOther: (offer: string, seek: string, name: string) =>
    `${name} is looking for “${seek}”, you offer “${offer}”.`,
  contrast: (mine: string, theirs: string, name: string) =>
    `You come from the field “${mine}”, ${name} from “${theirs}” – the two rarely meet.`,
  contrastTheirs: (theirs: string, name: string) => `${name} brings the view from the field “${theirs}”.`,
  contrastMine: (mine: string, name: string) =>
    `You bring the view from the field “${mine}”; with ${name} everything is still open.`,
  contrastOpen: (name: string) => `With you and ${name} everything is still open – a good occasion to ask.`,
  bothUndecided: 'You are both open to what it will be about.',
  sameField: (field: string) =>
    `You both come from the field “${field}”; hardly anybody from others is here yet.`,

  askForOffer: (offer: string) => `You offer “${offer}”: where would I best begin?`,
  askWhatFor: (seek: string) => `You are looking for “${seek}”: what do you need it for?`,
  askAbout: (topic: string) => `What brought you to “${topic}”?`,
  askLesson: (lesson: string) => `You write: “${lesson}” What did you do differently afterwards?`,
  askField: (field: string) => `What does one see in the field “${field}” that nobody else sees?`,
  askWhatBrings: 'What brought you here?',
};

export default english;
