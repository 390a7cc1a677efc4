import type { Words } from '#ui/language.tsx';
import type { DeskWords } from './desk-words.ts';

const english: Words<DeskWords> = {
  nav: 'Organizers’ tools',
  pages: {
    programme: 'Programme',
    frame: 'Frame & rooms',
    speakers: 'People',
    releases: 'Releases',
    ratings: 'Feedback',
    exchange: 'Import & export',
  },
  loading: 'Loading.',
  close: 'Close',
  becomes: 'now',
  before: 'before',
  none: 'none',
  nowhere: 'no room',
  unscheduled: 'no time',
  nothing: 'empty',
  minutes: (count) => `${count} minutes`,
  kinds: {
    added: 'new',
    removed: 'removed',
    cancelled: 'cancelled',
    restored: 'takes place after all',
    moved: 'other time',
    room: 'other room',
    title: 'other title',
    details: 'details changed',
  },
  parts: {
    abstract: 'description',
    speakers: 'people',
    fields: 'fields',
    kind: 'kind',
    example: 'mark as example',
    source: 'source',
  },
  alsoChanged: (parts) => `changed: ${parts}`,
  event: {
    name: 'Name of the event',
    claim: 'Motto',
    zone: 'Time zone',
    venue: 'Venue',
    address: 'Address',
  },
  places: {
    rooms: {
      added: 'new room',
      removed: 'room removed',
      renamed: 'room renamed',
      order: 'rooms in another order',
    },
    tracks: {
      added: 'new track',
      removed: 'track removed',
      renamed: 'track renamed',
      order: 'tracks in another order',
    },
  },
  directions: (room) => `Way to “${room}”`,
  moreChanges: (count) => `and ${count} more changes`,
  refusals: {
    changed: 'Somebody else has just changed some of this. Have another look.',
    offline: 'You are offline. This only works with a network, so that nobody overwrites anything.',
    busy: 'This took too long. See what is stored, and try again.',
    denied: 'The server did not accept this. Are you still registered as organizer?',
  },
  problems: {
    required: 'This is missing.',
    tooLong: 'This is too long.',
    tooMany: 'These are too many.',
    badLink: 'A link begins with https:// or http://.',
    badTime: 'This is not a valid time.',
    choose: 'Please choose.',
    invalid: 'This does not fit here.',
  },
};

export default english;
