import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Veröffentlichen',
  blocked:
    'Veröffentlichen geht erst wieder, wenn jede Session lesbar ist: Was nicht lesbar ist, fiele sonst aus dem Programm.',
  missing: 'Noch ist kein Programm veröffentlicht.',
  damaged: (number: number) =>
    `Fassung ${number} ist beschädigt; Telefone können sie nicht lesen. Prüfe den Entwurf und veröffentliche ihn neu, dann ist das behoben.`,
  headerLost:
    'Ort, Räume und Stränge waren nicht mehr zu lesen. Räume und Stränge heißen jetzt wie ihre Kürzel im Entwurf.',
  nothing: 'Der Entwurf ist genau das, was veröffentlicht ist.',
  waiting: (count: number) =>
    count === 1
      ? '1 Session ohne Zeit bleibt im Entwurf und wird nicht veröffentlicht.'
      : `${count} Sessions ohne Zeit bleiben im Entwurf und werden nicht veröffentlicht.`,
  note: 'Notiz zur Veröffentlichung (freiwillig, für alle zu lesen)',
  publish: (number: number) => `Fassung ${number} veröffentlichen`,
  publishing: 'Wird veröffentlicht …',
  /** In place of the button's words, while it cannot be pressed. */
  standing: { saving: 'Der Entwurf wird noch gespeichert …', loading: 'Der Entwurf wird noch geladen …' },
  published: (number: number) => `Fassung ${number} ist veröffentlicht. Telefone mit Netz zeigen sie sofort.`,
  tooLong: 'Das ist zu lang.',
  conflicts: (count: number) => (count === 1 ? '1 Konflikt im Entwurf' : `${count} Konflikte im Entwurf`),
  conflictsHint: 'So stünde es auf allen Telefonen:',
  moreConflicts: (count: number) => (count === 1 ? 'und 1 weiterer' : `und ${count} weitere`),
  anyway: 'Trotzdem veröffentlichen',
  back: 'Zurück',
  close: 'Schließen',
  refusals: {
    changed: 'Jemand anders hat gerade veröffentlicht. Sieh Dir die Änderungen noch einmal an.',
    tooBig: 'Das Programm ist größer, als ein Telefon laden kann. Kürze Beschreibungen.',
    offline: 'Du bist offline. Das Programm ändert man nur mit Netz, damit niemand etwas überschreibt.',
    busy: 'Das hat zu lange gedauert. Schau, welche Fassung veröffentlicht ist, und versuch es noch einmal.',
    denied: 'Der Server hat das nicht angenommen. Bist Du noch als Organisator eingetragen?',
  },
};

export type PublishWords = typeof german;

export const usePublishWords = wordsIn(german, () => import('./publish-words.en.ts'));
