import { wordsIn } from '#ui/language.tsx';

const german = {
  nav: 'Seiten über Menschen',
  pages: { suggestions: 'Vorschläge', contacts: 'Kontakte', code: 'Mein Code', fields: 'Wer ist da' },
  newContacts: (count: number) => `Kontakte (${count}\u00a0neu)`,
};

export type PeopleNavWords = typeof german;

export const usePeopleNavWords = wordsIn(german, () => import('./people-nav-words.en.ts'));
