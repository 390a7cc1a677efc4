import { wordsIn } from '#ui/language.tsx';

const german = {
  nav: 'Schreibtische der Organisation',
  pages: { reports: 'Meldungen', words: 'Wörter' },
  loading: 'Wird geladen.',
  close: 'Schließen',
  notStaff: 'Nur für die Organisation',
  notStaffHint: 'Melde Dich unter „Ich“ mit der Adresse an, die als Organisator eingetragen ist.',
  toMe: 'Zu „Ich“',
  rolesUnknown: 'Ob Du Organisator bist, ließ sich gerade nicht feststellen.',
  reload: 'Noch einmal laden',
  refusals: {
    changed: 'Jemand anders aus dem Team war schneller. Sieh es Dir noch einmal an.',
    offline: 'Du bist offline. Das geht nur mit Netz, damit niemand etwas überschreibt.',
    busy: 'Das hat zu lange gedauert. Schau nach, was gespeichert ist, und versuch es noch einmal.',
    denied: 'Der Server hat das nicht angenommen. Bist Du noch als Organisator eingetragen?',
  },
};

export type DeskWords = typeof german;

export const useDeskWords = wordsIn(german, () => import('./desk-words.en.ts'));
