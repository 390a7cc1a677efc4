import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Programm',
  lead: 'Blogger spinnen ein Netzwerk',
  loading: 'Das Programm wird geladen.',
  now: 'Jetzt',
  next: 'Als Nächstes',
  before: 'Der Tag beginnt mit',
  after: 'Die #bsen ist vorbei. Schön, dass Du da warst.',
  all: 'Alle',
  forMe: 'Für mich',
  mine: 'Meine',
  view: 'Ansicht',
  day: 'Tag',
  mark: (title: string) => `„${title}“ merken`,
  unmark: (title: string) => `„${title}“ nicht mehr merken`,
  full: 'Mehr als 200 Sessions lassen sich nicht merken',
  marked: 'Gemerkt',
  markShort: 'Merken',
  example: 'Beispiel',
  exampleTime: 'Zeit und Raum: Beispiel',
  exampleHint: 'Was als „Beispiel“ markiert ist, ist erfunden; alles andere hat seine Quelle.',
  cancelled: 'Fällt aus',
  until: 'bis',
  clash: 'Überschneidet sich mit',
  sessions: (count: number) => `${count} Sessions`,
  fishbowl: 'Zur Fishbowl',
  fishbowlHint: 'Fünf Stühle, einer bleibt frei – setz Dich dazu.',
  unpublished: 'Noch kein Programm',
  unpublishedHint: 'Sobald das Team es veröffentlicht, steht es hier – ohne Neuladen.',
  damaged:
    'Das Programm ist beschädigt angekommen. Es wird wieder versucht, sobald das Team neu veröffentlicht.',
  refused: 'Das Programm ließ sich nicht laden. Sobald Netz da ist, erscheint es von selbst.',
  offlineFirst: 'Du bist offline und dieses Gerät hat das Programm noch nie geladen.',
  retry: 'Noch einmal versuchen',
  notSafe: 'Auf diesem Gerät ist kein Platz mehr: Die Markierung ist weg, wenn Du die Seite schließt.',
};

export type ProgrammeWords = typeof german;

export const useWords = wordsIn(german, () => import('./words.en.ts'));
