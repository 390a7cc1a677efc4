import { wordsIn } from '#ui/language.tsx';

const german = {
  search: 'Programm durchsuchen: Titel, Personen, Beschreibungen',
  searchHint: 'Suchen …',
  clear: 'Suche leeren',
  filter: (count: number) => (count ? `Filter (${count})` : 'Filter'),
  filters: { tracks: 'Strang', rooms: 'Raum', fields: 'Für wen' },
  any: 'Alle',
  nothingToFilter: 'Dieses Programm hat weder Stränge noch Räume, nach denen sich filtern lässt.',
  reset: 'Zurücksetzen',
  results: (count: number) => (count ? `${count} Treffer` : 'Nichts gefunden'),
  nothingFound: 'Nichts gefunden',
  nothingFoundHint: 'Versuch es mit einem kürzeren Wort oder ohne Filter.',
  nothingOfMine: 'Unter Deinen gemerkten Sessions ist nichts dabei.',
  more: (count: number) => `Weitere zeigen (${count})`,
  asList: 'Als Liste',
  asGrid: 'Als Zeitplan',
  timetable: 'Zeitplan: Räume nebeneinander, die Zeit von oben nach unten',
  wholeHouse: 'Ganzes Haus',

  noneMarked: 'Noch nichts markiert',
  noneMarkedHint: 'Tippe bei einer Session auf den Stern. Das geht ohne Anmeldung und auch ohne Netz.',
  gone: (count: number) =>
    count === 1
      ? 'Eine Session, die Du gemerkt hast, steht nicht mehr im Programm.'
      : `${count} Sessions, die Du gemerkt hast, stehen nicht mehr im Programm.`,
  showAll: 'Alle Sessions zeigen',
  and: 'und',
  overlap: 'überschneiden sich.',

  running: 'Läuft jetzt',
  nothingRuns: 'Gerade läuft nichts.',
  next: 'Als Nächstes',
  inMinutes: (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    const parts = [
      hours && `${hours} ${hours === 1 ? 'Stunde' : 'Stunden'}`,
      rest && `${rest} ${rest === 1 ? 'Minute' : 'Minuten'}`,
    ].filter(Boolean);
    return `in ${parts.join(' ')}`;
  },
  over: 'Das Programm ist vorbei',
  overHint: 'Was war, kannst Du weiter nachlesen.',

  loadingProfile: 'Dein Profil wird geladen.',
  because: 'wegen:',
  forMeHint: 'Ausgesucht nach Deinem Profil, auf diesem Gerät. Niemand erfährt davon.',
  noProfile: 'Dafür braucht es Dein Profil',
  noProfileHint:
    'Schreib hinein, was Dich interessiert, was Du bietest und suchst. Dann stehen hier die Sessions, in denen es darum geht – immer mit dem Grund.',
  toProfile: 'Zu Deinem Profil',
  nothingForMe: 'Nichts trifft genau Deine Worte',
  nothingForMeHint:
    'In keiner Session kommt vor, was in Deinem Profil steht. Ein paar Interessen mehr helfen – oder Du lässt Dich überraschen.',

  toNow: 'Zu jetzt',
  toNext: 'Zum nächsten Block',
  changedSince: 'Seit Deinem letzten Blick geändert',
  yourChanged: (count: number) =>
    count === 1 ? 'Geändert: eine Deiner Sessions' : `Geändert: ${count} Deiner Sessions`,
  andMore: (count: number) => `(und ${count} weitere)`,
  showChanges: (count: number) => (count === 1 ? 'Änderung ansehen' : `Alle ${count} Änderungen ansehen`),
  changes: (count: number) =>
    count === 1 ? 'Eine Änderung seit Deinem letzten Blick' : `${count} Änderungen seit Deinem letzten Blick`,
  putAway: 'Änderungen gesehen, Hinweis schließen',
  note: 'Vom Team dazu:',
  seen: 'Alles gesehen',
  isMarked: 'von Dir gemerkt',
  nowAt: 'jetzt',
  nowIn: 'Raum:',
  insteadOf: 'statt',
  wasCalled: 'hieß bisher',
  changed: {
    added: 'neu im Programm',
    removed: 'steht nicht mehr im Programm',
    cancelled: 'fällt aus',
    restored: 'findet doch statt',
  },
};

export type FinderWords = typeof german;

export const useFinderWords = wordsIn(german, () => import('./finder-words.en.ts'));
