import { wordsIn } from '#ui/language.tsx';
import { accountWords } from './account-words.ts';
import { dataWords } from './data-words.ts';

const german = {
  title: 'Ich',
  leads: {
    none: 'Du bist ohne Konto hier. Zum Lesen und Merken brauchst Du keins.',
    starting: 'Dein Konto wird gerade erkannt.',
    refused:
      'Gerade melden sich zu viele auf einmal an. Alles ist auf diesem Gerät sicher und wird gesendet, sobald es klappt und Du die Seite offen hast.',
    anonymous: 'Du bist ohne Anmeldung dabei. Was Du gesendet hast, hängt allein an diesem Gerät.',
    member: 'Du bist angemeldet als',
  },
  loading: 'Wird geladen.',

  things: 'Meine Sachen',
  profile: 'Profil',
  answer: 'Antwort auf die Umfrage',
  favourites: 'Gemerkte Sessions',
  states: {
    none: 'noch nichts',
    unknown: 'wird geladen',
    waiting: 'noch nicht gesendet – sicher auf diesem Gerät',
    unsafe: 'noch nicht gesendet, und auf diesem Gerät ist kein Platz mehr: Lass die Seite offen',
    removing: 'wird gelöscht, sobald Netz da ist',
    refused: 'vom Server nicht angenommen – schau bitte nach',
    sent: 'gesendet',
    damaged: 'ließ sich nicht lesen – bitte neu schreiben',
    unreachable: 'ließ sich gerade nicht laden',
  },
  visible: 'gesendet, für andere sichtbar',
  invisible: 'gesendet, für niemanden sichtbar',
  marked: (count: number) => (count === 0 ? 'noch keine' : count === 1 ? 'eine' : `${count}`),
  blocked: 'Wen ich blockiert habe',
  onlyHere: 'nur auf diesem Gerät',

  team: 'Team',
  editProgramme: 'Programm bearbeiten',
  readAnswers: 'Antworten',
  tendPeople: 'Meldungen & Menschen',
  tendWords: 'Felder & Interessen',

  looks: 'Anzeige',
  language: 'Sprache / Language',
  theme: 'Hell oder dunkel',
  themes: { system: 'wie das Gerät', light: 'hell', dark: 'dunkel' },

  ...accountWords,
  ...dataWords,
};

export type MeWords = typeof german;

export const useWords = wordsIn(german, () => import('./words.en.ts'));
