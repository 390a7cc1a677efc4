import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Personen',
  lead: 'Wer spricht, aus allen Sessions des Entwurfs. Was Du hier änderst, ändert sich in jeder davon.',
  trouble: 'Der Entwurf ließ sich nicht laden.',
  none: 'Noch niemand',
  noneHint: 'Wer spricht, trägst Du bei der Session ein.',
  toDraft: 'Zum Entwurf',
  search: 'Name suchen',
  found: (shown: number, all: number) => (shown === all ? `${all} Personen` : `${shown} von ${all} Personen`),
  edit: 'Bearbeiten',
  editOf: (name: string) => `${name} bearbeiten`,
  differs: 'In den Sessions steht nicht überall dasselbe. Einmal speichern macht es gleich.',
  unreadable: (ids: string) => `Nicht lesbar, deshalb fehlen hier Personen: ${ids}`,
  name: 'Name',
  blog: 'Blog (Link)',
  about: 'Ein paar Worte über die Person',
  sessions: (count: number) => (count === 1 ? 'Spricht in 1 Session' : `Spricht in ${count} Sessions`),
  merges: (name: string, count: number) =>
    count === 1
      ? `„${name}“ gibt es schon, in 1 Session. Beim Speichern werden beide eine Person; was hier leer ist, kommt von dort.`
      : `„${name}“ gibt es schon, in ${count} Sessions. Beim Speichern werden beide eine Person; was hier leer ist, kommt von dort.`,
  save: 'In allen Sessions speichern',
  merge: 'Zusammenführen und speichern',
  saving: 'Wird gespeichert …',
  saved: (name: string, count: number) =>
    count === 1
      ? `${name}: 1 Session im Entwurf geändert.`
      : `${name}: ${count} Sessions im Entwurf geändert.`,
  unchanged: 'Das steht schon überall so.',
  lookAgain: 'Neu ansehen',
  changed: 'Jemand anders hat gerade eine dieser Sessions geändert. Deine Worte stehen noch hier.',
};

export type SpeakerDeskWords = typeof german;

export const useSpeakerDeskWords = wordsIn(german, () => import('./speaker-desk-words.en.ts'));
