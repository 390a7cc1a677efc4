import { wordsIn } from '#ui/language.tsx';

const german = {
  tabs: 'Hauptbereiche',
  programme: 'Programm',
  people: 'Menschen',
  survey: 'Umfrage',
  fishbowl: 'Fishbowl',
  me: 'Ich',
  skip: 'Zum Inhalt',
  loading: 'Wird geladen.',
  offline: 'Offline – Du siehst, was zuletzt geladen wurde.',
  waiting: 'Noch nicht gesendet – sicher auf diesem Gerät.',
  unsafe: 'Noch nicht gesendet, und auf diesem Gerät ist kein Platz mehr. Schließ diese Seite nicht.',
  signUpRefused:
    'Gerade melden sich zu viele auf einmal an. Alles ist auf diesem Gerät sicher und wird gesendet, sobald es klappt und Du die Seite offen hast.',
  refused:
    'Etwas wurde vom Server nicht angenommen. Schau bei „Ich“, in der Umfrage oder bei der Session nach.',
  broken: 'Hier ist etwas kaputtgegangen',
  brokenHint:
    'Deine Eingaben sind auf dem Gerät sicher. Lade die Seite neu; wenn es bleibt, sag dem Team Bescheid.',
  reload: 'Neu laden',
  home: 'Zum Programm',
  lost: 'Diese Seite gibt es nicht',
  lostHint: 'Vielleicht ist der Link unvollständig.',
};

export type AppWords = typeof german;

export const useWords = wordsIn(german, () => import('./words.en.ts'));
