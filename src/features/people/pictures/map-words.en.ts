import type { Words } from '#ui/language.tsx';
import type { MapWords } from './map-words.ts';

const listed = new Intl.ListFormat('en');

const english: Words<MapWords> = {
  title: 'My map',
  lead: 'Your suggestions and the fields between you. Only you see this map.',
  loading: 'Drawing your map.',
  me: 'You',
  map: 'You in the middle, your suggestions by field',
  noField: 'no field',
  both: (text: string) => `both: ${text}`,
  theyOffer: (text: string) => `offers: ${text}`,
  theySeek: (text: string) => `looks for: ${text}`,
  contrast: 'another view',
  wished: 'on your wish list',
  paired: 'You both want to meet',
  met: 'met',
  legend: 'Only you see these signs.',
  tapHint: 'Tap somebody to see the whole card.',
  open: (name: string) => `${name}: view the card`,
  close: 'Close',
  toSuggestions: 'To the suggestions',
  toPair: 'To the two of you',
  toFields: 'Who is here, who is missing?',
  asList: 'Read as a list',
  from: (name: string, fields: readonly string[]) =>
    fields.length > 0 ? `${name}, from ${listed.format(fields)}` : name,

  noProfileTitle: 'Nothing to see yet',
  noProfile: 'With a profile you see here who is around you: up to ten people from other fields.',
  makeProfile: 'Create a profile',
  hiddenTitle: 'You are invisible right now',
  hidden: 'As long as nobody sees you, you have no suggestions – and so the map stays empty, too.',
  toProfile: 'To your profile',
  onItsWay: 'Your profile is still on its way. Your map is drawn as soon as it has been sent.',
  trouble: 'Your map could not be drawn just now.',
  retry: 'Try again',
};

export default english;
