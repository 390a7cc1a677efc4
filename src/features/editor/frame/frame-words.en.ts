import type { Words } from '#ui/language.tsx';
import type { FrameWords } from './frame-words.ts';

const english: Words<FrameWords> = {
  title: 'Frame & rooms',
  lead: 'What stands around the sessions. It reaches the phones with the next release.',
  trouble: 'The frame could not be loaded.',
  draftTrouble: 'The draft could not be loaded.',
  damaged: 'The stored frame is unreadable. Here is what is published; save it, and that is mended.',
  fresh: 'No frame has been saved yet. Here is what is published.',
  found: 'Here is what you wrote earlier. It is not saved yet.',
  discard: 'Discard',
  unsafe: 'Your phone is out of space: what you write is lost when you close the page.',
  event: 'Event',
  zoneHint: 'All times of the programme are meant so, whatever a phone says.',
  days: 'Days',
  day: (number) => `Day ${number}`,
  date: 'Date',
  from: 'Opens',
  to: 'Closes',
  toHint: 'Earlier than “Opens” means: on the next day.',
  addDay: 'Add a day',
  removeDay: (number) => `Remove day ${number}`,
  changeOver: 'Minutes between two sessions',
  changeOverHint: 'What a room needs – and a speaker on the way to another one.',
  rooms: 'Rooms',
  tracks: 'Tracks',
  roomsHint: 'The programme has them in this order. A new name leaves the sessions where they are.',
  tracksHint: 'A new name leaves the sessions where they are.',
  room: (name) => `Room “${name}”`,
  track: (name) => `Track “${name}”`,
  name: 'Name',
  directions: 'The way there',
  up: (name) => `“${name}” up`,
  down: (name) => `“${name}” down`,
  remove: (name) => `Remove “${name}”`,
  newRoom: 'New room',
  newTrack: 'New track',
  add: 'Add',
  noRooms: 'No room yet.',
  noTracks: 'No track yet.',
  used: (count) => (count === 1 ? '1 session' : `${count} sessions`),
  removing: (name) => `Remove “${name}”?`,
  loseRoom: (count) =>
    count === 1
      ? 'This session will be in no room once you save:'
      : `These ${count} sessions will be in no room once you save:`,
  loseTrack: (count) =>
    count === 1
      ? 'This session will belong to no track once you save:'
      : `These ${count} sessions will belong to no track once you save:`,
  more: (count) => `and ${count} more`,
  confirm: 'Remove',
  keep: 'Keep',
  save: 'Save in the draft',
  saving: 'Saving …',
  saved: 'Saved in the draft. Phones show it once you publish.',
  toPublish: 'On to publishing',
  mend: 'Something above is missing or does not fit.',
  changed: 'Somebody else has just changed the frame. What you wrote is still here.',
  seeBoth: 'Somebody was faster: see both versions',
  difference: 'What is stored → what you wrote',
  sameAsTheirs: 'Both say the same.',
  takeTheirs: 'Take the other version',
  keepMine: 'Keep my version and save it over theirs',
  homeless: (count) =>
    count === 1
      ? '1 session is in a room or track that no longer exists:'
      : `${count} sessions are in a room or track that no longer exists:`,
  clear: 'Set to “no room”, “no track”',
};

export default english;
