import type { Words } from '#ui/language.tsx';
import type { ReleaseWords } from './release-words.ts';

const english: Words<ReleaseWords> = {
  title: 'Releases',
  lead: 'Whatever was published stays: look at it, compare it, go back to it.',
  trouble: 'The releases could not be loaded.',
  draftTrouble: 'The draft could not be loaded. Without it there is no way back.',
  none: 'No release yet',
  noneHint: 'Number 1 comes into being when you publish the draft for the first time.',
  toDraft: 'To the draft',
  name: (number) => `Release ${number}`,
  onPhones: 'on the phones',
  unreadable: 'This release cannot be read. It can neither be looked at nor gone back to.',
  note: 'Note',
  against: (number) => `Compared with release ${number}`,
  first: (sessions) => (sessions === 1 ? 'The first one: 1 session' : `The first one: ${sessions} sessions`),
  sameAs: (number) => `Exactly like release ${number}.`,
  look: 'Look at it',
  lookAt: (number) => `Look at release ${number}`,
  compare: 'Compare',
  compareWith: (number) => `Compare release ${number}`,
  goBack: 'Go back',
  goBackTo: (number) => `Go back to release ${number}`,
  older: (number) => `Load release ${number}`,
  loadingOlder: 'Loading …',
  olderTrouble: 'That did not work. Do you have a network?',
  comparing: 'Compare two releases',
  from: 'From',
  to: 'to',
  same: 'Both say the same.',
  cancelled: 'cancelled',
  wholeHouse: 'in the whole house',
  empty: 'There is no session in this release.',
  back: {
    title: (number) => `Back to release ${number}`,
    explained:
      'The draft becomes what this release was. Nothing changes on the phones until you publish afterwards.',
    preview: 'What changes in the draft',
    nothing: 'The draft says exactly this already. There is nothing to do.',
    leftovers: (count) =>
      count === 1 ? '1 session did not exist then' : `${count} sessions did not exist then`,
    unschedule: 'Keep without a time',
    unscheduleHint: 'They wait in the draft and can be scheduled again.',
    remove: 'Remove',
    removeHint: 'They are only left in the releases in which they were published.',
    waiting: 'Sessions without a time stay where they are.',
    go: 'Reset the draft',
    going: 'Resetting …',
    done: (number) => `The draft is what release ${number} was.`,
    publishNext: 'On to publishing',
    partly: 'What is still listed here is not reset yet. Press once more to go on with it.',
    invalid:
      'The name, rooms or tracks of this release are longer than the frame allows today. It cannot be gone back to.',
  },
};

export default english;
