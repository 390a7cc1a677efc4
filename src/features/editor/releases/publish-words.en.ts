import type { Words } from '#ui/language.tsx';
import type { PublishWords } from './publish-words.ts';

const english: Words<PublishWords> = {
  title: 'Publish',
  blocked:
    'You can publish again once every session is readable: whatever is unreadable would drop out of the programme.',
  missing: 'No programme has been published yet.',
  damaged: (number) =>
    `Release ${number} is damaged; phones cannot read it. Check the draft and publish it anew, and that is mended.`,
  headerLost:
    'Venue, rooms and tracks could not be read any more. Rooms and tracks are now named by their ids in the draft.',
  nothing: 'The draft is exactly what is published.',
  waiting: (count) =>
    count === 1
      ? '1 session without a time stays in the draft and is not published.'
      : `${count} sessions without a time stay in the draft and are not published.`,
  note: 'Note on this release (optional, everybody can read it)',
  publish: (number) => `Publish release ${number}`,
  publishing: 'Publishing …',
  standing: { saving: 'The draft is still being saved …', loading: 'The draft is still being loaded …' },
  published: (number) => `Release ${number} is published. Phones with a network show it at once.`,
  tooLong: 'This is too long.',
  conflicts: (count) => (count === 1 ? '1 conflict in the draft' : `${count} conflicts in the draft`),
  conflictsHint: 'This is how it would be on all phones:',
  moreConflicts: (count) => `and ${count} more`,
  anyway: 'Publish anyway',
  back: 'Back',
  close: 'Close',
  refusals: {
    changed: 'Somebody else has just published. Have another look at the changes.',
    tooBig: 'The programme is bigger than a phone can load. Shorten some descriptions.',
    offline:
      'You are offline. The programme is only changed with a network, so that nobody overwrites anything.',
    busy: 'This took too long. See which release is published, and try again.',
    denied: 'The server did not accept this. Are you still registered as organizer?',
  },
};

export default english;
