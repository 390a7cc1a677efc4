import type { Words } from '#ui/language.tsx';
import type { ConflictWords } from './conflict-text.ts';

const english: Words<ConflictWords> = {
  title: (count) => (count === 0 ? 'No conflicts' : count === 1 ? '1 conflict' : `${count} conflicts`),
  none: 'Rooms, times and people fit together.',
  all: (count) => `Show all ${count}`,
  fewer: 'Show fewer',
  nameless: 'without a title',
  short: {
    roomOverlap: 'room taken twice',
    speakerTwice: 'person in two places',
    outsideDay: 'outside the day',
    shortChangeOver: 'change-over too short',
    missingRoom: 'without a room',
    missingTitle: 'without a title',
    unknownRoom: 'no such room',
    unknownTrack: 'no such track',
  },
  roomOverlap: (room) => `${room} is taken twice:`,
  speakerTwice: (name) => `${name} is in two places at once:`,
  roomChange: (room, gap, wanted) => `${room} has ${gap} instead of ${wanted} minutes to change over:`,
  wayChange: (name, gap, wanted) => `${name} has ${gap} instead of ${wanted} minutes for the way:`,
  outsideDay: 'The house is closed then:',
  missingRoom: 'Has no room yet:',
  missingTitle: 'Has no title yet:',
  unknownRoom: (id) => `There is no room “${id}”:`,
  unknownTrack: (id) => `There is no track “${id}”:`,
};

export default english;
