import { wordsIn } from '#ui/language.tsx';

const listed = new Intl.ListFormat('de');

const german = {
  title: 'Meine Karte',
  lead: 'Deine Vorschläge und die Felder zwischen Euch. Nur Du siehst diese Karte.',
  loading: 'Deine Karte wird gezeichnet.',
  me: 'Du',
  map: 'Du in der Mitte, Deine Vorschläge nach Feldern',
  noField: 'ohne Feld',
  both: (text: string) => `beide: ${text}`,
  theyOffer: (text: string) => `bietet: ${text}`,
  theySeek: (text: string) => `sucht: ${text}`,
  contrast: 'anderer Blick',
  wished: 'auf Deiner Wunschliste',
  paired: 'Ihr wollt Euch treffen',
  met: 'getroffen',
  legend: 'Diese Zeichen siehst nur Du.',
  tapHint: 'Tippe auf einen Menschen, um die ganze Karte zu sehen.',
  open: (name: string) => `${name}: Karte ansehen`,
  close: 'Schließen',
  toSuggestions: 'Zu den Vorschlägen',
  toPair: 'Zu Euch beiden',
  toFields: 'Wer ist da, wer fehlt?',
  asList: 'Als Liste lesen',
  from: (name: string, fields: readonly string[]) =>
    fields.length > 0 ? `${name}, aus ${listed.format(fields)}` : name,

  noProfileTitle: 'Noch gibt es nichts zu sehen',
  noProfile: 'Mit einem Profil steht hier, wer Dich umgibt: bis zu zehn Menschen aus anderen Feldern.',
  makeProfile: 'Profil anlegen',
  hiddenTitle: 'Du bist gerade unsichtbar',
  hidden: 'Solange Dich niemand sieht, hast Du keine Vorschläge – und so bleibt auch die Karte leer.',
  toProfile: 'Zum Profil',
  onItsWay: 'Dein Profil ist noch unterwegs. Sobald es gesendet ist, wird Deine Karte gezeichnet.',
  trouble: 'Deine Karte ließ sich gerade nicht zeichnen.',
  retry: 'Noch einmal versuchen',
};

export type MapWords = typeof german;

export const useMapWords = wordsIn(german, () => import('./map-words.en.ts'));
