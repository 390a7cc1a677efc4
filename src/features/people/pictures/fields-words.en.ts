import type { Words } from '#ui/language.tsx';
import type { FieldsWords } from './fields-words.ts';

const listed = new Intl.ListFormat('en');

const topics = (count: number | null) =>
  count === null ? 'a few subjects in common' : `${count} subjects in common`;

const english: Words<FieldsWords> = {
  title: 'Who is here, who is missing?',
  lead: 'Which fields we come from, and what is on our minds across them.',
  loading: 'Loading the fields.',
  others: 'Others',

  needAccountTitle: 'Who is here is seen by those who can be seen',
  needAccount:
    'The cards of the people here are only given to people with a profile. With yours you see which fields are here – and you are one of them.',
  makeProfile: 'Create a profile',

  here: 'Who is here',
  hereHint: 'Whoever comes from two fields counts in both. Tap a field to see what it is connected with.',
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  underFive: 'under 5',
  fewHere: 'Under 5 people',
  tooEarlyTitle: 'It is too early for a picture',
  tooEarly: 'Fields are only counted once five people of one are here: nobody shall be known by a number.',

  shared: 'What connects the fields',
  sharedHint: 'The wider the band, the more people of the two fields have a subject in common.',
  chord: (fields: readonly string[]) =>
    `Picture: a circle of the fields ${listed.format(fields)}, with bands between those that share subjects. It stands below as a table.`,
  othersMeans: 'Others: words of their own, and fields that are too small for the picture.',
  noLinks: 'No two fields share a subject yet.',
  strongest: (field: string) => `What “${field}” is connected with`,
  noLinksOf: 'There is no subject in common with any other field yet.',
  link: (concerns: number | null, people: number) =>
    people > 0 ? `${topics(concerns)}, at least ${people} people` : topics(concerns),
  about: (words: readonly string[]) => listed.format(words),

  asTable: 'Read as a table',
  tableFields: 'People in each field',
  tableLinks: 'Subjects in common between two fields',
  field: 'Field',
  fields: 'Fields',
  count: 'People',
  concerns: 'Subjects',
  subjects: 'What about',
  between: (one: string, other: string) => `${one} and ${other}`,
  atLeast: (people: number) => `at least ${people}`,

  missing: 'Who is still missing?',
  missingText: (fields: readonly string[]) =>
    `We are still looking for people from: ${listed.format(fields)}.`,
  nobodyMissing: 'At least five people of every field are here.',
  shareText: (fields: readonly string[], event: string) =>
    `We are still looking for people from: ${listed.format(fields)}. Is that you, or somebody you know? Then you are missed at ${event}:`,
  more: (count: number) => (count === 1 ? 'And from one more field.' : `And from ${count} more fields.`),
  share: 'Pass it on',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  sharedDone: 'Passed on.',
  copyByHand: 'Copying did not work. Here is the text:',
  organizers: 'For organizers only',
  nobodyAtAll: (fields: readonly string[]) => `Nobody yet comes from: ${listed.format(fields)}.`,
  somebodyEverywhere: 'Somebody of every field on the list is here.',
  privacy:
    'Numbers under five are not shown, neither in sums nor in the picture. Subjects are only named here if they are on the list or five people name them.',
  toMap: 'My map: my suggestions and the fields between us',

  wanted: (fields: readonly string[]) =>
    `You are missed here: people are being looked for from ${listed.format(fields)}.`,
  wantedHint: (fields: readonly string[]) => `Looked for just now: ${listed.format(fields)}.`,
};

export default english;
