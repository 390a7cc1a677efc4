import type { ColumnKey } from '#domain/exchange/csv-columns.ts';
import { wordsIn } from '#ui/language.tsx';

const columns: Record<ColumnKey, string> = {
  id: 'Frei lassen; daran erkennt das Programm eine Session wieder. Wer ausgibt, ändert und einliest, lässt es stehen.',
  title: 'Muss sein. Höchstens 200 Zeichen.',
  date: '29.04.2027 oder 2027-04-29. Leer: noch ohne Zeit, die Session wartet im Entwurf.',
  start: '11:15, in der Zeit des Veranstaltungsorts.',
  end: '12:15. Nur nötig, wenn keine Minuten dastehen.',
  minutes: '60 oder 1:00. Von 5 Minuten bis 24 Stunden.',
  room: 'Name des Raums; neue kommen zum Rahmen dazu. „Ganzes Haus“ gilt überall.',
  track: 'Name des Strangs; neue kommen dazu.',
  kind: 'Session, Begrüßung, Pause oder Fishbowl. Leer: Session.',
  persons: 'Nur zum Einlesen: alle Namen in einer Zelle, mit Semikolon dazwischen.',
  abstract: 'Höchstens 8.000 Zeichen, auch mit Absätzen.',
  fields: 'Wen es angeht, mit Semikolon dazwischen: „Museum; Verein“. Höchstens vier.',
  cancelled: '„ja“, wenn sie ausfällt.',
  example: '„alles“ oder „Zeit“, wenn es nur ein Beispiel ist.',
  source: 'Ein Link, mit https:// davor.',
};

const german = {
  title: 'Eine Tabelle schreiben',
  lead: 'Nur „Titel“ und eine Angabe zu Zeit, Raum oder Person müssen sein. Die Reihenfolge ist gleich, englische Köpfe gehen auch. Was es als Spalte nicht gibt, bleibt im Entwurf, wie es ist.',
  template: 'Die Vorlage (CSV)',
  templateName: 'bsen-vorlage.csv',
  columnsTitle: 'Alle Spalten und was hineingehört',
  column: 'Spalte',
  meaning: 'Was hineingehört',
  columns,
  people: 'Von jeder Person drei Spalten; mehr Personen: Person 3, Blog 3 …',
  examples: { title: 'Archive öffnen', room: 'Saal', track: 'Content' },
};

export type GuideWords = typeof german;

export const useGuideWords = wordsIn(german, () => import('./guide-words.en.ts'));
