import type { Words } from '#ui/language.tsx';
import type { PeopleNavWords } from './people-nav-words.ts';

const english: Words<PeopleNavWords> = {
  nav: 'Pages about people',
  pages: { suggestions: 'Suggestions', contacts: 'Contacts', code: 'My code', fields: 'Who is here' },
  newContacts: (count: number) => `Contacts (${count}\u00a0new)`,
};

export default english;
