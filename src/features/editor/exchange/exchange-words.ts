import type { Refusal } from '#domain/exchange/schedule.ts';
import { wordsIn } from '#ui/language.tsx';

const refusals: Record<Refusal, string> = {
  tooBig: 'Die Datei ist größer als 10 MB. So groß ist kein Programm; vielleicht ist es die falsche Datei?',
  empty: 'Die Datei ist leer.',
  binary:
    'Das ist kein Text, sondern ein Bild, ein Archiv oder ein Dokument. Gesucht ist JSON, XML, CSV oder iCal.',
  truncated: 'Die Datei hört mittendrin auf. Lade sie noch einmal vollständig herunter.',
  damaged: 'Die Datei ist beschädigt und lässt sich nicht lesen.',
  entities:
    'Die Datei bestimmt eigene Abkürzungen (DOCTYPE mit ENTITY). Damit lassen sich Geräte lahmlegen; deshalb wird sie nicht gelesen.',
  notASchedule:
    'Das ist kein Programm. Gesucht ist schedule.json, schedule.xml, ein Kalender (.ics) oder eine Tabelle (CSV) mit Kopfzeile.',
  noEntries: 'Die Datei ist ein Programm, aber ohne eine einzige Session.',
  tooManyEntries: 'In der Datei stehen mehr als 5.000 Sessions. So viele kann dieses Programm nicht halten.',
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const german = {
  title: 'Programm austauschen',
  lead: 'Aus pretalx, frab, einer Tabelle oder einem Kalender in den Entwurf – und wieder hinaus.',
  toDraft: 'Zum Entwurf',
  loading: 'Der Entwurf wird geladen.',
  refused: 'Der Entwurf ließ sich nicht laden.',
  importTitle: 'Programm einlesen',
  importLead:
    'Du siehst zuerst, was sich ändern würde. Übernommen wird in den Entwurf; veröffentlicht wird dabei nichts.',
  draftOnItsWay: 'Der Entwurf wird noch geladen. Danach kannst Du eine Datei wählen.',
  importOffline:
    'Du bist offline. Einlesen geht erst wieder mit Netz: Ohne ist nicht zu sehen, was andere am Entwurf geändert haben.',
  choose: 'Programmdatei wählen',
  chooseHint: 'JSON, XML, CSV oder iCal, höchstens 10 MB. Du kannst sie auch hierher ziehen.',
  reading: 'Die Datei wird gelesen …',
  refusedFile: (name: string) => `„${name}“ wurde nicht eingelesen.`,
  nothingChanged: 'Der Entwurf ist, wie er war.',
  refusals,
  notLoaded:
    'Der Leser für dieses Format ließ sich nicht laden. Hast Du Netz? Dann wähle die Datei noch einmal.',
  takenTitle: (name: string) => `Was „${name}“ geändert hat`,
  stillDifferent: 'Was noch anders ist als in der Datei',
  previewTitle: (name: string) => `Was „${name}“ ändern würde`,
  counts: {
    added: (count: number) => plural(count, 'neue Session', 'neue Sessions'),
    changed: (count: number) => `${count} geändert`,
    removed: (count: number) => `${count} nur im Entwurf`,
    gone: (count: number) => `${count} entfernt`,
    same: (count: number) => `${count} wie bisher`,
    warnings: (count: number) => plural(count, 'Hinweis', 'Hinweise'),
  },
  nothingToDo: 'Nichts zu tun: Der Entwurf hat schon alles, was in der Datei steht.',
  added: 'Neu',
  changed: 'Geändert',
  removed: 'Nur im Entwurf, nicht in der Datei',
  removedHint: 'Diese Sessions bleiben, wie sie sind – außer Du entfernst sie hier.',
  remove: 'Auch entfernen, was nicht in der Datei steht',
  tickHint: 'Was Du nicht übernehmen willst, hakst Du ab.',
  noTime: 'noch ohne Zeit',
  before: 'vorher',
  after: 'nachher',
  nothing: 'nichts',
  wholeHouse: 'ganzes Haus',
  minutes: (count: number) => `${count} Minuten`,
  characters: (count: number) => `${count} Zeichen`,
  kinds: { session: 'Session', opening: 'Begrüßung', break: 'Pause', fishbowl: 'Fishbowl' },
  examples: { none: 'nein', time: 'Zeit und Raum', all: 'alles' },
  yes: 'ja',
  no: 'nein',
  places: (rooms: number, tracks: number, days: number) =>
    `Dazu kommen im Rahmen: ${[
      rooms && plural(rooms, 'Raum', 'Räume'),
      tracks && plural(tracks, 'Strang', 'Stränge'),
      days && plural(days, 'Tag', 'Tage'),
    ]
      .filter(Boolean)
      .join(', ')}.`,
  apply: (count: number) => (count === 1 ? 'Eine Änderung übernehmen' : `${count} Änderungen übernehmen`),
  close: 'Schließen',
  applying: (done: number, all: number) => `${done} von ${all} gespeichert …`,
  applied: (count: number) =>
    `${count === 1 ? 'Eine Änderung ist' : `${count} Änderungen sind`} im Entwurf. Veröffentlicht ist davon noch nichts.`,
  stopped: (done: number, all: number) =>
    `${done} von ${all} sind gespeichert, dann ging es nicht weiter. Unten steht, was noch fehlt; „übernehmen“ macht dort weiter.`,
  undo: 'Import rückgängig machen',
  undoHint: (name: string) =>
    `Bringt Sessions und Rahmen zurück, wie sie vor dem Import von „${name}“ waren. Das geht, solange diese Seite offen ist.`,
  undone: (count: number) => {
    if (count === 0) return 'Der Import ist zurückgenommen.';
    return `Der Import ist zurückgenommen: ${count === 1 ? 'Eine Session ist' : `${count} Sessions sind`} im Entwurf wieder, wie sie vorher ${count === 1 ? 'war' : 'waren'}.`;
  },
  undoChanged:
    'Jemand anders hat gerade etwas davon geändert. Das bleibt stehen; „Import rückgängig machen“ nimmt den Rest zurück.',
  undoStopped: (done: number, all: number) =>
    `${done} von ${all} sind zurückgenommen, dann ging es nicht weiter. „Import rückgängig machen“ macht dort weiter.`,
  undoLeft: 'Das hat seit dem Import jemand anders geändert; es bleibt, wie es jetzt ist:',
  undoLeftFrame: 'Rahmen (Räume, Stränge und Tage)',
  failures: {
    changed: 'Jemand anders hat gerade etwas davon geändert. Sieh Dir noch einmal an, was sich ändern würde.',
    offline: 'Du bist offline.',
    busy: 'Das hat zu lange gedauert.',
    denied: 'Der Server hat das nicht angenommen. Bist Du noch als Organisator eingetragen?',
  },
  exportTitle: 'Programm ausgeben',
  exportLead: 'JSON und XML lesen pretalx, EventFahrplan und Giggity; CSV jede Tabelle; iCal jeder Kalender.',
  which: 'Welches Programm?',
  release: (number: number) => `Fassung ${number}`,
  draft: 'Entwurf',
  fromDevice: 'Stand dieses Geräts: Der Entwurf auf dem Server kann schon weiter sein.',
  noRelease: 'Veröffentlicht ist noch nichts; hier ist der Entwurf.',
  nothingScheduled: 'Noch hat keine Session eine Zeit. Ohne Zeit steht sie nur in der Tabelle (CSV).',
  formats: {
    json: 'schedule.json',
    xml: 'schedule.xml',
    csv: 'Tabelle (CSV)',
    ics: 'Kalender (iCal)',
  },
  saved: (name: string) => `„${name}“ ist bei Deinen Downloads.`,
  notWritten: 'Das ließ sich gerade nicht schreiben. Hast Du Netz? Dann versuch es noch einmal.',
  invalid: (count: number) =>
    `${plural(count, 'Session ist', 'Sessions sind')} im Entwurf nicht lesbar und fehlen in der Datei.`,
};

export type ExchangeWords = typeof german;

export const useWords = wordsIn(german, () => import('./exchange-words.en.ts'));
