import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Mein Profil',
  lead: 'Zwei Minuten reichen, und nötig ist nur Dein Name.',
  loading: 'Dein Profil wird geladen.',
  loadingOffline: 'Du bist offline, und Dein Profil war auf diesem Gerät noch nie geladen.',
  damaged:
    'Dein gespeichertes Profil ließ sich nicht lesen. Schreib es hier neu und speichere es, dann ist es wieder heil.',
  refused:
    'Dein gespeichertes Profil ließ sich gerade nicht laden. Versuch es noch einmal, bevor Du es überschreibst.',
  retry: 'Noch einmal versuchen',

  name: 'Name',
  nameHint: 'So, wie Du angesprochen werden möchtest.',
  sentence: 'Ein Satz über Dich',
  sentenceHint: 'Was treibt Dich gerade um?',
  fields: 'Aus welchem Feld kommst Du?',
  fieldsHint: 'Bis zu vier. Vorgeschlagen werden Dir Menschen aus anderen.',
  ownField: 'Ein anderes Feld',
  noFields: 'Die Liste der Felder ließ sich nicht laden. Schreib Deines in eigenen Worten.',
  interests: 'Was beschäftigt Dich?',
  interestsHint: 'Bis zu zehn Stichworte, eigene oder aus den Vorschlägen.',
  offers: 'Ich biete',
  offersHint: 'Wissen, einen Raum, Kontakte, eine helfende Hand – bis zu fünf.',
  seeks: 'Ich suche',
  seeksHint: 'Bis zu fünf Stichworte.',
  undecided: 'Ich weiß noch nicht, was ich suche',
  undecidedHint: 'eine gute Antwort: Du triffst Menschen, die ganz anderes tun als Du',
  seeksAside: (list: string) => `Beiseitegelegt, bis Du speicherst: ${list}.`,
  more: 'Mehr von mir',
  networks: 'Netzwerke, zu denen ich gehöre',
  networksHint: 'Verein, Stammtisch, Verband – bis zu fünf.',
  lesson: 'Ein Fehler, aus dem ich gelernt habe',
  lessonHint: 'Freiwillig. Damit fangen oft die besten Gespräche an.',
  visible: 'In der Liste der Menschen zeigen',
  visibleHint: 'nur dann bekommst Du Vorschläge; Ausschalten nimmt Deine Karte sofort heraus',
  preview: 'So sehen Dich andere',
  previewNote: 'Deine Kontaktdaten stehen nicht darauf.',
  previewHidden: 'Im Moment sieht Dich niemand. So sähe Deine Karte aus:',
  add: {
    fields: 'Feld hinzufügen',
    interests: 'Interesse hinzufügen',
    offers: 'Angebot hinzufügen',
    seeks: 'Gesuch hinzufügen',
    networks: 'Netzwerk hinzufügen',
  },
  remove: (text: string) => `„${text}“ entfernen`,
  take: (text: string) => `„${text}“ nehmen`,
  near: 'Gibt es schon – meinst Du das?',
  starters: 'Zum Antippen:',

  contact: 'Kontakt – sieht nur, wem Du ihn freigibst',
  contactHint:
    'Alles freiwillig. Nichts davon steht auf Deiner Karte: Erst wenn Ihr Euch gegenseitig treffen wollt oder Codes tauscht, wählst Du, was diese eine Person bekommt.',
  channels: { email: 'E-Mail', phone: 'Telefon', blog: 'Blog', mastodon: 'Mastodon' },
  mastodonHint: 'Zum Beispiel @anna@mastodon.social',
  link: (place: number) => (place === 1 ? 'Weiterer Link' : `Weiterer Link (${place})`),
  contactProblems: {
    email: 'Das sieht nicht nach einer E-Mail-Adresse aus. Sie geht etwa so: anna@beispiel.de',
    phone: 'Bitte nur Ziffern, Leerzeichen und die Zeichen + ( ) / . - verwenden.',
    blog: 'Das ist keine Webadresse. Sie geht etwa so: annas-blog.de',
    mastodon: 'Das ist keine Mastodon-Adresse. Sie geht etwa so: @anna@mastodon.social',
  },

  problems: {
    required: 'Wie heißt Du? Ohne Namen geht es nicht.',
    tooLong: (max: number) => `Bitte kürzer: höchstens ${max} Zeichen.`,
    wordTooLong: (max: number) => `Ein Stichwort ist länger als ${max} Zeichen.`,
    tooMany: (max: number) => `Zu viele: höchstens ${max}.`,
    invalid: 'Das lässt sich so nicht speichern.',
  },

  saveShown: 'Speichern und zeigen',
  saveHidden: 'Speichern, ohne zu zeigen',
  open: 'Noch nicht gespeichert.',
  openUnsafe:
    'Noch nicht gespeichert – und auf diesem Gerät ist kein Platz für den Entwurf. Bitte speichere bald.',
  saved: 'Gespeichert.',
  sending: 'Wird gesendet …',
  waiting: 'Noch nicht gesendet – sicher auf diesem Gerät.',
  signUpRefused:
    'Gerade melden sich zu viele auf einmal an. Dein Profil ist sicher auf diesem Gerät und wird gesendet, sobald es klappt und Du die Seite offen hast.',
  unsafe:
    'Noch nicht gesendet, und auf diesem Gerät ist kein Platz mehr: Lass die Seite offen, bis „Gespeichert“ dasteht.',
  refusedShort: 'Nicht angenommen – alles steht noch im Formular.',
  toPeople: 'Zu den Menschen',

  draftFound: 'Hier ist Dein Entwurf von vorhin. Er ist noch nicht gespeichert.',
  discard: 'Entwurf verwerfen',
  discarded: 'Entwurf verworfen.',
  undo: 'Zurückholen',

  conflict: 'Dein Profil wurde inzwischen auf einem anderen Gerät geändert. Welche Fassung soll gelten?',
  conflictGone: 'Dein Profil wurde inzwischen auf einem anderen Gerät gelöscht. Was soll gelten?',
  theirs: 'Die andere Fassung ansehen',
  theirContact: (list: string) => `Kontaktdaten darin: ${list}.`,
  theirsWithoutContact: 'Kontaktdaten stehen keine darin.',
  theirsHidden: 'Darin bist Du unsichtbar.',
  keepMine: 'Meine hier behalten',
  takeTheirs: 'Die andere übernehmen',
  takeGone: 'Gelöscht lassen',

  serverRefused:
    'Der Server hat Dein Profil nicht angenommen. Es steht unverändert hier im Formular; versuch es noch einmal oder ändere etwas.',
  sendAgain: 'Noch einmal senden',
  giveUp: 'Diese Änderung aufgeben',
};

export type ProfileWords = typeof german;

export const useProfileWords = wordsIn(german, () => import('./profile-words.en.ts'));
