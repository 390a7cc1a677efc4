import { wordsIn } from '#ui/language.tsx';

const listed = new Intl.ListFormat('de');

const german = {
  title: 'Menschen',
  lead: 'Aus anderen Feldern, mit etwas Gemeinsamem. Wer hier steht, sieht auch Dich.',
  loading: 'Die Menschen werden geladen.',
  inviteTitle: 'Wen solltest Du heute treffen?',
  invite:
    'Sag in zwei Minuten, aus welchem Feld Du kommst und was Dich beschäftigt. Dann siehst Du höchstens zehn Menschen aus anderen Feldern, die dasselbe umtreibt – und sie sehen Dich, immer gegenseitig.',
  inviteHint:
    'Ohne Anmeldung; nötig ist nur ein Name. „Ich weiß noch nicht, was ich suche“ ist eine gute Antwort.',
  begin: 'Profil anlegen',
  goOn: 'Profil weiterschreiben',
  invisibleTitle: 'Du bist gerade unsichtbar',
  invisible:
    'Vorschläge sind immer gegenseitig: Solange Dich niemand sieht, steht auch hier niemand. Dein Profil ist gespeichert und geht nicht verloren.',
  becomeVisible: 'Sichtbar werden',
  editProfile: 'Profil ändern',
  onItsWayTitle: 'Dein Profil ist noch unterwegs',
  beingSent: 'Es wird gesendet … Gleich stehen hier Menschen für Dich.',
  onItsWay: 'Es ist sicher auf diesem Gerät. Sobald es gesendet ist, stehen hier Menschen für Dich.',
  signUpRefused:
    'Gerade melden sich zu viele auf einmal an. Dein Profil ist sicher auf diesem Gerät und wird gesendet, sobald es klappt und Du die Seite offen hast.',
  profileDamaged: 'Dein gespeichertes Profil ließ sich nicht lesen. Schreib es neu, dann geht es weiter.',
  profileRefused: 'Dein Profil ließ sich gerade nicht laden.',
  writeAnew: 'Profil neu schreiben',
  retry: 'Noch einmal versuchen',
  nobodyTitle: 'Außer Dir ist noch niemand da',
  nobody:
    'Sobald jemand ein Profil anlegt, steht hier ein Vorschlag. Hol Menschen dazu, die sonst nicht kämen: Die Umfrage geht ohne Konto und lässt sich weitersagen.',
  nobodyOffline:
    'Offline – und dieses Gerät hat noch niemanden geladen. Sobald Netz da ist, wird nachgesehen.',
  nobodyFailed: 'Die Menschen ließen sich gerade nicht laden. Dein Profil ist davon nicht betroffen.',
  onlyMyField:
    'Bisher sind nur Menschen aus Deinem eigenen Feld da. Sag es in einem Museum, einem Verein oder einer Verwaltung weiter – die Umfrage ist ein guter Anfang.',
  shareSurvey: 'Zur Umfrage und weitersagen',
  notComputed: 'Die Vorschläge ließen sich nicht berechnen.',
  list: 'Deine Vorschläge',
  refresh: 'Aktualisieren',
  looked: (ago: string) => `Zuletzt nachgesehen: ${ago}.`,
  lookedNever: 'Noch nie nachgesehen.',
  justNow: 'gerade eben',
  looking: 'Es wird nachgesehen …',
  lookedJustNow: 'Gerade erst nachgesehen – in ein paar Sekunden geht es wieder.',
  lookFailed: 'Nachsehen hat nicht geklappt. Du siehst, wen dieses Gerät zuletzt gefunden hat.',
  lookOffline: 'Offline. Du siehst, wen dieses Gerät zuletzt gefunden hat.',
  damaged: (count: number) =>
    count === 1 ? '1 Karte ließ sich nicht lesen.' : `${count} Karten ließen sich nicht lesen.`,

  fields: 'Felder',
  show: 'Ansehen',
  whole: (name: string) => `: ganze Karte von ${name}`,
  interests: 'Interessen',
  offers: 'Bietet',
  seeks: 'Sucht',
  undecided: 'weiß noch nicht – lässt sich überraschen',
  networks: 'Gehört zu',
  lesson: 'Aus einem Fehler gelernt',
  nameless: 'Dein Name',
  why: 'Warum Ihr beide',
  opening: 'Eine Frage zum Anfangen',

  sameInterests: (topics: readonly string[]) =>
    `Euch beide beschäftigt ${listed.format(topics.map((topic) => `„${topic}“`))}.`,
  sharedInterest: (mine: string, theirs: string, name: string) =>
    `Du sagst „${mine}“, ${name} sagt „${theirs}“ – dasselbe Thema.`,
  theyOffer: (offer: string, name: string) => `${name} bietet, was Du suchst: „${offer}“.`,
  theyOfferOther: (offer: string, seek: string, name: string) =>
    `Du suchst „${seek}“, ${name} bietet „${offer}“.`,
  youOffer: (seek: string, name: string) => `Du bietest, was ${name} sucht: „${seek}“.`,
  youOfferOther: (offer: string, seek: string, name: string) =>
    `${name} sucht „${seek}“, Du bietest „${offer}“.`,
  contrast: (mine: string, theirs: string, name: string) =>
    `Du kommst aus dem Feld „${mine}“, ${name} aus „${theirs}“ – das trifft sich sonst selten.`,
  contrastTheirs: (theirs: string, name: string) => `${name} bringt den Blick aus dem Feld „${theirs}“ mit.`,
  contrastMine: (mine: string, name: string) =>
    `Du bringst den Blick aus dem Feld „${mine}“ mit; bei ${name} ist noch alles offen.`,
  contrastOpen: (name: string) =>
    `Bei Dir und ${name} ist noch alles offen – eine gute Gelegenheit zu fragen.`,
  bothUndecided: 'Ihr lasst Euch beide überraschen, worum es gehen wird.',
  sameField: (field: string) =>
    `Ihr kommt beide aus dem Feld „${field}“; aus anderen ist noch kaum jemand da.`,

  askForOffer: (offer: string) => `Du bietest „${offer}“ an: Womit fange ich da am besten an?`,
  askWhatFor: (seek: string) => `Du suchst „${seek}“: Wofür brauchst Du es?`,
  askAbout: (topic: string) => `Was hat Dich zu „${topic}“ gebracht?`,
  askLesson: (lesson: string) => `Du schreibst: „${lesson}“ Was hast Du danach anders gemacht?`,
  askField: (field: string) => `Was sieht man im Feld „${field}“, das sonst niemand sieht?`,
  askWhatBrings: 'Was hat Dich hierher gebracht?',
};

export type PeopleWords = typeof german;

export const useWords = wordsIn(german, () => import('./words.en.ts'));
