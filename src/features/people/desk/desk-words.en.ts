import type { Words } from '#ui/language.tsx';
import type { DeskWords } from './desk-words.ts';

const english: Words<DeskWords> = {
  nav: 'Desks of the organizers',
  pages: { reports: 'Reports', words: 'Words' },
  loading: 'Loading.',
  close: 'Close',
  notStaff: 'For organizers only',
  notStaffHint: 'Sign in under “Me” with the address that is registered as organizer.',
  toMe: 'To “Me”',
  rolesUnknown: 'Whether you are an organizer could not be found out just now.',
  reload: 'Load again',
  refusals: {
    changed: 'Somebody else of the team was faster. Please look at it again.',
    offline: 'You are offline. This needs a network, so that nobody overwrites anything.',
    busy: 'This took too long. Look what is saved, and try again.',
    denied: 'The server did not accept this. Are you still registered as organizer?',
  },
};

export default english;
