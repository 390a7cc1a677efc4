import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Rahmen & Räume',
  lead: 'Was um die Sessions herum gilt. Auf die Telefone kommt es mit der nächsten Fassung.',
  trouble: 'Der Rahmen ließ sich nicht laden.',
  draftTrouble: 'Der Entwurf ließ sich nicht laden.',
  damaged:
    'Der gespeicherte Rahmen ist nicht lesbar. Hier steht, was veröffentlicht ist; speichere es, dann ist das behoben.',
  fresh: 'Noch ist kein Rahmen gespeichert. Hier steht, was veröffentlicht ist.',
  found: 'Hier steht, was Du vorhin geschrieben hast. Es ist noch nicht gespeichert.',
  discard: 'Verwerfen',
  unsafe: 'Dein Telefon hat keinen Platz mehr: Was Du schreibst, ist weg, wenn Du die Seite schließt.',
  event: 'Veranstaltung',
  zoneHint: 'Alle Zeiten im Programm sind so gemeint, egal was ein Telefon sagt.',
  days: 'Tage',
  day: (number: number) => `Tag ${number}`,
  date: 'Datum',
  from: 'Öffnet',
  to: 'Schließt',
  toHint: 'Früher als „Öffnet“ heißt: am nächsten Tag.',
  addDay: 'Tag hinzufügen',
  removeDay: (number: number) => `Tag ${number} entfernen`,
  changeOver: 'Minuten zwischen zwei Sessions',
  changeOverHint: 'So lange braucht ein Raum – und wer spricht, um den Raum zu wechseln.',
  rooms: 'Räume',
  tracks: 'Stränge',
  roomsHint: 'In dieser Reihenfolge stehen sie im Programm. Ein neuer Name lässt die Sessions, wo sie sind.',
  tracksHint: 'Ein neuer Name lässt die Sessions, wo sie sind.',
  room: (name: string) => `Raum „${name}“`,
  track: (name: string) => `Strang „${name}“`,
  name: 'Name',
  directions: 'Weg dorthin',
  up: (name: string) => `„${name}“ nach oben`,
  down: (name: string) => `„${name}“ nach unten`,
  remove: (name: string) => `„${name}“ entfernen`,
  newRoom: 'Neuer Raum',
  newTrack: 'Neuer Strang',
  add: 'Hinzufügen',
  noRooms: 'Noch kein Raum.',
  noTracks: 'Noch kein Strang.',
  used: (count: number) => (count === 1 ? '1 Session' : `${count} Sessions`),
  removing: (name: string) => `„${name}“ entfernen?`,
  loseRoom: (count: number) =>
    count === 1
      ? 'Diese Session steht dann in keinem Raum, sobald Du speicherst:'
      : `Diese ${count} Sessions stehen dann in keinem Raum, sobald Du speicherst:`,
  loseTrack: (count: number) =>
    count === 1
      ? 'Diese Session gehört dann zu keinem Strang, sobald Du speicherst:'
      : `Diese ${count} Sessions gehören dann zu keinem Strang, sobald Du speicherst:`,
  more: (count: number) => `und ${count} weitere`,
  confirm: 'Entfernen',
  keep: 'Behalten',
  save: 'Im Entwurf speichern',
  saving: 'Wird gespeichert …',
  saved: 'Im Entwurf gespeichert. Auf den Telefonen steht es nach dem Veröffentlichen.',
  toPublish: 'Zum Veröffentlichen',
  mend: 'Oben fehlt noch etwas oder passt nicht.',
  changed: 'Jemand anders hat den Rahmen gerade geändert. Was Du geschrieben hast, steht noch hier.',
  seeBoth: 'Jemand war schneller: beide Fassungen ansehen',
  difference: 'Gespeichert ist → bei Dir steht',
  sameAsTheirs: 'Beide sagen dasselbe.',
  takeTheirs: 'Die andere Fassung übernehmen',
  keepMine: 'Meine Fassung behalten und darüber speichern',
  homeless: (count: number) =>
    count === 1
      ? '1 Session steht in einem Raum oder Strang, den es nicht mehr gibt:'
      : `${count} Sessions stehen in einem Raum oder Strang, den es nicht mehr gibt:`,
  clear: 'Auf „kein Raum“, „kein Strang“ setzen',
};

export type FrameWords = typeof german;

export const useFrameWords = wordsIn(german, () => import('./frame-words.en.ts'));
