import { wordsIn } from '#ui/language.tsx';

const german = {
  nav: 'Werkzeuge der Organisation',
  pages: {
    programme: 'Programm',
    frame: 'Rahmen & Räume',
    speakers: 'Personen',
    releases: 'Fassungen',
    ratings: 'Rückmeldungen',
    exchange: 'Import & Export',
  },
  loading: 'Wird geladen.',
  close: 'Schließen',
  becomes: 'jetzt',
  before: 'vorher',
  none: 'keiner',
  nowhere: 'kein Raum',
  unscheduled: 'ohne Zeit',
  nothing: 'leer',
  minutes: (count: number) => `${count} Minuten`,
  kinds: {
    added: 'neu',
    removed: 'entfernt',
    cancelled: 'fällt aus',
    restored: 'findet doch statt',
    moved: 'andere Zeit',
    room: 'anderer Raum',
    title: 'anderer Titel',
    details: 'Angaben geändert',
  },
  parts: {
    abstract: 'Beschreibung',
    speakers: 'Personen',
    fields: 'Felder',
    kind: 'Art',
    example: 'Kennzeichnung als Beispiel',
    source: 'Quelle',
  },
  alsoChanged: (parts: string) => `geändert: ${parts}`,
  event: {
    name: 'Name der Veranstaltung',
    claim: 'Motto',
    zone: 'Zeitzone',
    venue: 'Ort',
    address: 'Adresse',
  },
  places: {
    rooms: {
      added: 'neuer Raum',
      removed: 'Raum entfernt',
      renamed: 'Raum umbenannt',
      order: 'Räume umgeordnet',
    },
    tracks: {
      added: 'neuer Strang',
      removed: 'Strang entfernt',
      renamed: 'Strang umbenannt',
      order: 'Stränge umgeordnet',
    },
  },
  directions: (room: string) => `Weg zu „${room}“`,
  moreChanges: (count: number) => `und ${count} weitere Änderungen`,
  refusals: {
    changed: 'Jemand anders hat gerade etwas davon geändert. Sieh es Dir noch einmal an.',
    offline: 'Du bist offline. Das geht nur mit Netz, damit niemand etwas überschreibt.',
    busy: 'Das hat zu lange gedauert. Schau nach, was gespeichert ist, und versuch es noch einmal.',
    denied: 'Der Server hat das nicht angenommen. Bist Du noch als Organisator eingetragen?',
  },
  problems: {
    required: 'Das fehlt noch.',
    tooLong: 'Das ist zu lang.',
    tooMany: 'Das sind zu viele.',
    badLink: 'Ein Link beginnt mit https:// oder http://.',
    badTime: 'Das ist keine gültige Zeit.',
    choose: 'Bitte wählen.',
    invalid: 'Das passt hier nicht.',
  },
};

export type DeskWords = typeof german;

export const useDeskWords = wordsIn(german, () => import('./desk-words.en.ts'));
