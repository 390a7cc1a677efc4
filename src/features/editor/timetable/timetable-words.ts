import { wordsIn } from '#ui/language.tsx';

const german = {
  timetable: 'Zeitplan',
  list: 'Sessions nach Zeit',
  day: 'Tag',
  noRoom: 'Ohne Raum',
  unknownRoom: (id: string) => `${id} (nicht angelegt)`,
  house: 'Im ganzen Haus',
  tray: 'Noch nicht eingeplant',
  trayEmpty:
    'Alles hat einen Platz. Was Du hierher ziehst, verliert seine Zeit und wird nicht veröffentlicht.',
  nothing: 'An diesem Tag ist noch nichts.',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  writing: 'Wird gespeichert …',
  written: 'Alles gespeichert.',
  until: (from: string, to: string) => `${from} bis ${to}`,
  minutes: (count: number) => `${count} Minuten`,
  draggable: 'verschiebbare Session',
  help: 'Enter öffnet. Leertaste hebt auf, dann verschieben die Pfeiltasten: hoch und runter um fünf Minuten, Bild auf und Bild ab um eine Stunde, links und rechts in einen anderen Raum. Leertaste legt ab, Escape bricht ab. Umschalt mit Pfeil hoch oder runter ändert die Länge.',
  lifted: (title: string, where: string) => `„${title}“ ist aufgehoben: ${where}.`,
  over: (where: string) => `${where}.`,
  dropped: (title: string, where: string) => `„${title}“ liegt jetzt hier: ${where}.`,
  putBack: (title: string) => `„${title}“ bleibt, wo es war.`,
  where: (clock: string, room: string) => `${clock}, ${room}`,
  length: (count: number) => `${count} Minuten lang`,
  resize: (title: string) => `Länge von „${title}“ ziehen`,
  refused: {
    changed: (title: string) =>
      `„${title}“ hat gerade jemand anders geändert. Deine Änderung ist nicht gespeichert – hier steht, was jetzt gilt.`,
    offline: (title: string) =>
      `Du bist offline. „${title}“ steht wieder, wo es war: Das Programm ändert man nur mit Netz.`,
    busy: (title: string) =>
      `Das hat zu lange gedauert. „${title}“ steht wieder, wo es war – versuch es gleich noch einmal.`,
    denied: (title: string) =>
      `Der Server hat die Änderung an „${title}“ nicht angenommen. Bist Du noch als Organisator eingetragen?`,
  },
  refusedUndo: (title: string) =>
    `„${title}“ hat inzwischen jemand anders geändert. Rückgängig würde das überschreiben, deshalb bleibt es, wie es ist.`,
  toPublish: 'Zum Veröffentlichen',
  several: (title: string, more: number) => `${title} (und ${more} weitere)`,
  dismiss: 'Hinweis schließen',
  frameDamaged:
    'Der Rahmen (Tage, Räume, Stränge) ist nicht lesbar. Hier gilt so lange der veröffentlichte; unter „Rahmen & Räume“ lässt er sich neu schreiben.',
};

export type TimetableWords = typeof german;

export const useTimetableWords = wordsIn(german, () => import('./timetable-words.en.ts'));
