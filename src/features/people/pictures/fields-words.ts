import { wordsIn } from '#ui/language.tsx';

const listed = new Intl.ListFormat('de');

const topics = (count: number | null) =>
  count === null ? 'einige gemeinsame Themen' : `${count} gemeinsame Themen`;

const german = {
  title: 'Wer ist da, wer fehlt?',
  lead: 'Aus welchen Feldern wir kommen und was uns über die Felder hinweg beschäftigt.',
  loading: 'Die Felder werden geladen.',
  others: 'Anderes',

  needAccountTitle: 'Wer da ist, sehen die, die auch zu sehen sind',
  needAccount:
    'Die Karten der Menschen hier werden nur an Menschen mit Profil gegeben. Mit Deinem Profil siehst Du, welche Felder da sind – und bist selbst dabei.',
  makeProfile: 'Profil anlegen',

  here: 'Wer ist da',
  hereHint:
    'Wer aus zwei Feldern kommt, zählt in beiden. Tippe ein Feld an und sieh, womit es verbunden ist.',
  people: (count: number) => (count === 1 ? '1 Mensch' : `${count} Menschen`),
  underFive: 'unter 5',
  fewHere: 'Unter 5 Menschen',
  tooEarlyTitle: 'Für ein Bild ist es noch zu früh',
  tooEarly:
    'Felder werden erst gezählt, wenn fünf Menschen aus einem da sind: Niemand soll an einer Zahl zu erkennen sein.',

  shared: 'Was Felder verbindet',
  sharedHint: 'Je breiter das Band, desto mehr Menschen aus beiden Feldern haben ein gemeinsames Thema.',
  chord: (fields: readonly string[]) =>
    `Bild: ein Kreis aus den Feldern ${listed.format(fields)}, mit Bändern zwischen denen, die Themen teilen. Als Tabelle steht es darunter.`,
  othersMeans: 'Anderes: eigene Wörter und Felder, die für das Bild zu klein sind.',
  noLinks: 'Noch teilen keine zwei Felder ein Thema.',
  strongest: (field: string) => `Womit „${field}“ verbunden ist`,
  noLinksOf: 'Mit keinem anderen Feld gibt es bisher ein gemeinsames Thema.',
  link: (concerns: number | null, people: number) =>
    people > 0 ? `${topics(concerns)}, mindestens ${people} Menschen` : topics(concerns),
  about: (words: readonly string[]) => listed.format(words),

  asTable: 'Als Tabelle lesen',
  tableFields: 'Menschen in jedem Feld',
  tableLinks: 'Gemeinsame Themen zwischen zwei Feldern',
  field: 'Feld',
  fields: 'Felder',
  count: 'Menschen',
  concerns: 'Themen',
  subjects: 'Worüber',
  between: (one: string, other: string) => `${one} und ${other}`,
  atLeast: (people: number) => `mindestens ${people}`,

  missing: 'Wer fehlt noch?',
  missingText: (fields: readonly string[]) => `Wir suchen noch Menschen aus: ${listed.format(fields)}.`,
  nobodyMissing: 'Aus jedem Feld sind mindestens fünf Menschen da.',
  shareText: (fields: readonly string[], event: string) =>
    `Wir suchen noch Menschen aus: ${listed.format(fields)}. Kommst Du von dort oder kennst Du jemanden? Dann fehlst Du bei ${event}:`,
  more: (count: number) =>
    count === 1 ? 'Und aus einem weiteren Feld.' : `Und aus ${count} weiteren Feldern.`,
  share: 'Weitersagen',
  copy: 'Text kopieren',
  copied: 'Der Text ist kopiert.',
  sharedDone: 'Weitergegeben.',
  copyByHand: 'Kopieren ging nicht. Hier ist der Text:',
  organizers: 'Nur für die Organisation',
  nobodyAtAll: (fields: readonly string[]) => `Noch niemand kommt aus: ${listed.format(fields)}.`,
  somebodyEverywhere: 'Aus jedem Feld der Liste ist jemand da.',
  privacy:
    'Zahlen unter fünf werden nicht gezeigt, auch nicht als Summe oder im Bild. Themen stehen hier nur, wenn sie auf der Liste stehen oder fünf Menschen sie nennen.',
  toMap: 'Meine Karte: meine Vorschläge und die Felder dazwischen',

  wanted: (fields: readonly string[]) =>
    `Du fehlst hier: Gerade werden Menschen gesucht aus ${listed.format(fields)}.`,
  wantedHint: (fields: readonly string[]) => `Gerade gesucht: ${listed.format(fields)}.`,
};

export type FieldsWords = typeof german;

export const useFieldsWords = wordsIn(german, () => import('./fields-words.en.ts'));
