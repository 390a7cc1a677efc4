import type { Words } from '#ui/language.tsx';
import type { TimetableWords } from './timetable-words.ts';

const english: Words<TimetableWords> = {
  timetable: 'Timetable',
  list: 'Sessions by time',
  day: 'Day',
  noRoom: 'Without a room',
  unknownRoom: (id) => `${id} (does not exist)`,
  house: 'In the whole house',
  tray: 'Not scheduled yet',
  trayEmpty: 'Everything has its place. What you drag here loses its time and is not published.',
  nothing: 'Nothing on this day yet.',
  undo: 'Undo',
  redo: 'Redo',
  writing: 'Saving …',
  written: 'Everything is saved.',
  until: (from, to) => `${from} to ${to}`,
  minutes: (count) => `${count} minutes`,
  draggable: 'movable session',
  help: 'Enter opens it. Space picks it up, then the arrow keys move it: up and down by five minutes, page up and page down by an hour, left and right to another room. Space drops it, Escape cancels. Shift with arrow up or down changes its length.',
  lifted: (title, where) => `“${title}” is picked up: ${where}.`,
  over: (where) => `${where}.`,
  dropped: (title, where) => `“${title}” is here now: ${where}.`,
  putBack: (title) => `“${title}” stays where it was.`,
  where: (clock, room) => `${clock}, ${room}`,
  length: (count) => `${count} minutes long`,
  resize: (title) => `Drag the length of “${title}”`,
  refused: {
    changed: (title) =>
      `Somebody else has just changed “${title}”. Your change is not saved – this is what holds now.`,
    offline: (title) =>
      `You are offline. “${title}” is back where it was: the programme is only changed with a network.`,
    busy: (title) => `This took too long. “${title}” is back where it was – try again in a moment.`,
    denied: (title) =>
      `The server did not accept the change of “${title}”. Are you still registered as organizer?`,
  },
  refusedUndo: (title) =>
    `Somebody else has changed “${title}” meanwhile. Undoing would overwrite that, so it stays as it is.`,
  toPublish: 'Go to publishing',
  several: (title, more) => `${title} (and ${more} more)`,
  dismiss: 'Close this note',
  frameDamaged:
    'The frame (days, rooms, tracks) is unreadable. Until it is written anew under “Frame & rooms”, the published one holds here.',
};

export default english;
