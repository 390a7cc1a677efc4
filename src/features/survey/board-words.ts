import { wordsIn } from '#ui/language.tsx';

const people = (count: number) => (count === 1 ? '1 Mensch' : `${count} Menschen`);
const answers = (count: number) => (count === 1 ? '1 Antwort' : `${count} Antworten`);

const german = {
  title: 'Antworten und Themen',
  loading: 'Die Antworten werden geladen.',
  signIn: 'Diese Seite ist für das Team',
  signInHint: 'Melde Dich unter „Ich“ mit Deiner Team-Adresse an. Danach geht es hier weiter.',
  verify: 'Bestätige zuerst Deine E-Mail-Adresse',
  verifyHint: (email: string) => `Unter „Ich“ kannst Du eine Mail mit einem Link an ${email} anfordern.`,
  noRole: 'Du gehörst noch nicht zum Team',
  noRoleHint: (email: string) =>
    `Bitte jemanden von der Organisation, ${email} einzutragen. Oder melde Dich unter „Ich“ mit einer anderen Adresse an.`,
  rolesUnknown: 'Ob Du zum Team gehörst, ließ sich gerade nicht feststellen.',
  toMe: 'Zu „Ich“',
  reload: 'Noch einmal laden',
  answersRefused: 'Die Antworten ließen sich gerade nicht laden.',
  none: 'Noch keine Antworten',
  noneHint: 'Sobald jemand antwortet, erscheint es hier – ohne Neuladen.',
  allRead: 'Alles gelesen',
  allReadHint: 'Neue Antworten erscheinen hier von selbst.',
  noneDismissed: 'Bisher ist alles veröffentlicht oder neu',
  showAll: 'Alle zeigen',
  filter: 'Welche Antworten',
  filters: { new: 'Neu', all: 'Alle', dismissed: 'Nicht veröffentlicht' },
  counts: (all: number, fresh: number, approved: number, dismissed: number) =>
    `${answers(all)}: ${fresh} neu, ${approved} freigegeben, ${dismissed} nicht veröffentlicht.`,
  countedOnly: (count: number) => (count === 1 ? '1 ist nur gezählt.' : `${count} sind nur gezählt.`),
  arrived: (count: number) => (count === 1 ? '1 neue Antwort' : `${count} neue Antworten`),
  justArrived: 'eben angekommen',
  damaged: (count: number, ids: string) =>
    `${count === 1 ? '1 Antwort ist' : `${count} Antworten sind`} beschädigt und nicht lesbar: ${ids}`,
  grouping: 'Die Themen werden gebildet.',
  groupingFailed: 'Die Themen ließen sich nicht bilden. Hier stehen die Antworten ohne Ordnung.',
  ungrouped: 'Ohne Thema',
  rest: 'Einzelne Stimmen',
  people,
  ofThese: (fresh: number) => `${fresh} neu`,
  spoken: (forms: string) => `Worte: ${forms}`,
  noField: 'ohne Feld',
  rename: (name: string) => `„${name}“ umbenennen`,
  themeName: 'Name des Themas',
  themeNameHint: 'Der Name bleibt, auch wenn neue Antworten kommen. Leer: wieder das Wort der Antworten.',
  save: 'Speichern',
  cancel: 'Abbrechen',
  nameChanged: (name: string) =>
    name
      ? `Jemand hat das Thema inzwischen „${name}“ genannt. Noch einmal speichern ersetzt das.`
      : 'Jemand hat den Namen inzwischen zurückgenommen. Noch einmal speichern setzt Deinen.',
  nameTooLong: 'Höchstens 80 Zeichen.',
  states: { new: 'Neu', approved: 'Freigegeben', dismissed: 'Nicht veröffentlicht' },
  consent: {
    counted: 'nur gezählt – nicht zitieren',
    anonymous: 'anonym zitierbar',
    named: 'mit Name und Blog zitierbar',
  },
  questions: { what: 'Vernetzung ist …', when: 'Wertvoll wird sie …' },
  alsoIn: (names: string) => `Auch in: ${names}`,
  attending: { '': '', yes: 'kommt zur #bsen', no: 'kommt nicht zur #bsen' },
  reason: (text: string) => `Begründung: „${text}“`,
  approve: 'Freigeben',
  dismiss: 'Nicht veröffentlichen',
  takeBack: 'Zurückholen',
  decided: {
    new: (start: string) => `Wieder neu: „${start}“`,
    approved: (start: string) => `Freigegeben: „${start}“`,
    dismissed: (start: string) =>
      `Nicht veröffentlicht: „${start}“. Die Begründung sieht, wer sie geschrieben hat.`,
  },
  showEvery: (count: number) => `Alle ${count} zeigen`,
  dismissTitle: 'Warum nicht veröffentlichen?',
  dismissHint: 'Wer die Antwort geschrieben hat, liest Deine Begründung und kann die Antwort ändern.',
  dismissReason: 'Begründung',
  reasons: ['Ist Werbung.', 'Verletzt andere.', 'Geht nicht um die Frage.'],
  reasonMissing: 'Ohne Begründung geht es nicht.',
  reasonTooLong: 'Das ist zu lang.',
  close: 'Schließen',
  refusals: {
    changed:
      'Die Antwort wurde inzwischen geändert oder zurückgezogen, oder jemand aus dem Team war schneller. Lies sie noch einmal.',
    offline: 'Du bist offline. Das geht erst wieder mit Netz.',
    busy: 'Das hat nicht geklappt. Versuche es gleich noch einmal.',
    denied: 'Das darfst Du nicht (mehr). Vielleicht wurde Deine Rolle geändert.',
  },
};

export type BoardWords = typeof german;

export const useBoardWords = wordsIn(german, () => import('./board-words.en.ts'));
