import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Fassungen',
  lead: 'Was veröffentlicht wurde, bleibt: ansehen, vergleichen, dahin zurückgehen.',
  trouble: 'Die Fassungen ließen sich nicht laden.',
  draftTrouble: 'Der Entwurf ließ sich nicht laden. Ohne ihn geht es nicht zurück.',
  none: 'Noch keine Fassung',
  noneHint: 'Nummer 1 entsteht, wenn Du den Entwurf zum ersten Mal veröffentlichst.',
  toDraft: 'Zum Entwurf',
  name: (number: number) => `Fassung ${number}`,
  onPhones: 'auf den Telefonen',
  unreadable: 'Diese Fassung lässt sich nicht lesen. Ansehen und Zurückgehen geht bei ihr nicht.',
  note: 'Notiz',
  against: (number: number) => `Gegenüber Fassung ${number}`,
  first: (sessions: number) => (sessions === 1 ? 'Die erste: 1 Session' : `Die erste: ${sessions} Sessions`),
  sameAs: (number: number) => `Genau wie Fassung ${number}.`,
  look: 'Ansehen',
  lookAt: (number: number) => `Fassung ${number} ansehen`,
  compare: 'Vergleichen',
  compareWith: (number: number) => `Fassung ${number} vergleichen`,
  goBack: 'Zurückgehen',
  goBackTo: (number: number) => `Zu Fassung ${number} zurückgehen`,
  older: (number: number) => `Fassung ${number} laden`,
  loadingOlder: 'Wird geladen …',
  olderTrouble: 'Das ging nicht. Hast Du Netz?',
  comparing: 'Zwei Fassungen vergleichen',
  from: 'Von',
  to: 'bis',
  same: 'Beide sagen dasselbe.',
  cancelled: 'fällt aus',
  wholeHouse: 'im ganzen Haus',
  empty: 'In dieser Fassung steht keine Session.',
  back: {
    title: (number: number) => `Zurück zu Fassung ${number}`,
    explained:
      'Der Entwurf wird wieder so, wie diese Fassung war. Auf den Telefonen ändert sich erst etwas, wenn Du danach veröffentlichst.',
    preview: 'Was sich im Entwurf ändert',
    nothing: 'Der Entwurf sagt schon genau das. Hier ist nichts zu tun.',
    leftovers: (count: number) =>
      count === 1 ? '1 Session gab es damals nicht' : `${count} Sessions gab es damals nicht`,
    unschedule: 'Ohne Zeit aufheben',
    unscheduleHint: 'Sie warten im Entwurf und lassen sich wieder einplanen.',
    remove: 'Entfernen',
    removeHint: 'Sie sind nur noch in den Fassungen, in denen sie veröffentlicht waren.',
    waiting: 'Sessions ohne Zeit bleiben, wo sie sind.',
    go: 'Entwurf zurücksetzen',
    going: 'Wird zurückgesetzt …',
    done: (number: number) => `Der Entwurf ist wieder wie Fassung ${number}.`,
    publishNext: 'Weiter zum Veröffentlichen',
    partly: 'Was hier noch steht, ist noch nicht zurückgesetzt. Noch einmal drücken macht damit weiter.',
    invalid:
      'Name, Räume oder Stränge dieser Fassung sind länger, als der Rahmen heute erlaubt. Zurückgehen geht bei ihr nicht.',
  },
};

export type ReleaseWords = typeof german;

export const useReleaseWords = wordsIn(german, () => import('./release-words.en.ts'));
