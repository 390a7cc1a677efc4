import type { Words } from '#ui/language.tsx';
import type { ExchangeWords } from './exchange-words.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const english: Words<ExchangeWords> = {
  title: 'Exchange the programme',
  lead: 'From pretalx, frab, a spreadsheet or a calendar into the draft – and out again.',
  toDraft: 'To the draft',
  loading: 'Loading the draft.',
  refused: 'The draft could not be loaded.',
  importTitle: 'Read a programme',
  importLead: 'You see first what would change. It goes into the draft; nothing is published by it.',
  draftOnItsWay: 'The draft is still being loaded. Then you can choose a file.',
  importOffline:
    'You are offline. Reading a programme needs a network: without one, what others have changed in the draft cannot be seen.',
  choose: 'Choose a programme file',
  chooseHint: 'JSON, XML, CSV or iCal, 10 MB at most. You can also drop it here.',
  reading: 'Reading the file …',
  refusedFile: (name) => `“${name}” was not read.`,
  nothingChanged: 'The draft is as it was.',
  refusals: {
    tooBig: 'The file is bigger than 10 MB. No programme is that big; perhaps it is the wrong file?',
    empty: 'The file is empty.',
    binary:
      'This is no text but a picture, an archive or a document. JSON, XML, CSV or iCal is what is needed.',
    truncated: 'The file ends in the middle. Download it again, completely.',
    damaged: 'The file is damaged and cannot be read.',
    entities:
      'The file defines abbreviations of its own (DOCTYPE with ENTITY). They can bring a device to its knees, so it is not read.',
    notASchedule:
      'This is no programme. What is needed is schedule.json, schedule.xml, a calendar (.ics) or a spreadsheet (CSV) with a row of heads.',
    noEntries: 'The file is a programme, but without a single session.',
    tooManyEntries: 'The file has more than 5,000 sessions. This programme cannot hold that many.',
  },
  notLoaded:
    'What reads this format could not be loaded. Do you have a network? Then choose the file once more.',
  takenTitle: (name) => `What “${name}” has changed`,
  stillDifferent: 'What still differs from the file',
  previewTitle: (name) => `What “${name}” would change`,
  counts: {
    added: (count) => plural(count, 'new session', 'new sessions'),
    changed: (count) => `${count} changed`,
    removed: (count) => `${count} in the draft only`,
    gone: (count) => `${count} removed`,
    same: (count) => `${count} as before`,
    warnings: (count) => plural(count, 'note', 'notes'),
  },
  nothingToDo: 'Nothing to do: the draft already has everything in the file.',
  added: 'New',
  changed: 'Changed',
  removed: 'In the draft only, not in the file',
  removedHint: 'These sessions stay as they are – unless you remove them here.',
  remove: 'Also remove what is not in the file',
  tickHint: 'Untick what you do not want to take over.',
  noTime: 'no time yet',
  before: 'before',
  after: 'after',
  nothing: 'nothing',
  wholeHouse: 'whole house',
  minutes: (count) => `${count} minutes`,
  characters: (count) => `${count} characters`,
  kinds: { session: 'Session', opening: 'Opening', break: 'Break', fishbowl: 'Fishbowl' },
  examples: { none: 'no', time: 'time and room', all: 'all of it' },
  yes: 'yes',
  no: 'no',
  places: (rooms, tracks, days) =>
    `The frame gets: ${[
      rooms && plural(rooms, 'room', 'rooms'),
      tracks && plural(tracks, 'track', 'tracks'),
      days && plural(days, 'day', 'days'),
    ]
      .filter(Boolean)
      .join(', ')}.`,
  apply: (count) => (count === 1 ? 'Take over one change' : `Take over ${count} changes`),
  close: 'Close',
  applying: (done, all) => `${done} of ${all} saved …`,
  applied: (count) =>
    `${count === 1 ? 'One change is' : `${count} changes are`} in the draft. Nothing of it is published yet.`,
  stopped: (done, all) =>
    `${done} of ${all} are saved, then it did not go on. Below is what is still missing; taking it over continues there.`,
  undo: 'Undo the import',
  undoHint: (name) =>
    `Brings sessions and frame back as they were before the import of “${name}”. This works as long as this page stays open.`,
  undone: (count) =>
    count === 0
      ? 'The import is undone.'
      : `The import is undone: ${plural(count, 'session', 'sessions')} of the draft ${count === 1 ? 'is as it was' : 'are as they were'} before.`,
  undoChanged:
    'Somebody else has just changed some of it. That stays; “Undo the import” takes back the rest.',
  undoStopped: (done, all) =>
    `${done} of ${all} are taken back, then it did not go on. “Undo the import” continues there.`,
  undoLeft: 'Somebody else has changed this since the import; it stays as it is now:',
  undoLeftFrame: 'Frame (rooms, tracks and days)',
  failures: {
    changed: 'Somebody else has just changed some of it. Have another look at what would change.',
    offline: 'You are offline.',
    busy: 'This took too long.',
    denied: 'The server did not accept this. Are you still registered as organizer?',
  },
  exportTitle: 'Hand out the programme',
  exportLead:
    'pretalx, EventFahrplan and Giggity read JSON and XML; every spreadsheet reads CSV; every calendar reads iCal.',
  which: 'Which programme?',
  release: (number) => `Release ${number}`,
  draft: 'Draft',
  fromDevice: 'As this device knows it: the draft on the server may have gone on.',
  noRelease: 'Nothing is published yet; this is the draft.',
  nothingScheduled: 'No session has a time yet. Without one it is only in the spreadsheet (CSV).',
  formats: {
    json: 'schedule.json',
    xml: 'schedule.xml',
    csv: 'Spreadsheet (CSV)',
    ics: 'Calendar (iCal)',
  },
  saved: (name) => `“${name}” is in your downloads.`,
  notWritten: 'This could not be written just now. Do you have a network? Then try again.',
  invalid: (count) =>
    `${plural(count, 'session', 'sessions')} of the draft cannot be read and will be missing.`,
};

export default english;
