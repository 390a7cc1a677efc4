import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Getroffen',
  lead: 'Bestätigt wird, sobald beide Netz hatten.',
  nameless: (signs: string) => `Code ${signs}`,
  namelessHint: 'Wer das ist, siehst Du, sobald beide Netz hatten.',
  checking: 'Es wird nachgesehen, wessen Code das ist.',
  byCode: 'So steht es im Code. Ob es stimmt, zeigt sich, sobald beide Netz hatten.',
  knownByCode: 'Laut Code steht Ihr schon gegenseitig in Euren Kontakten.',
  onlyName: 'Der Code zeigt nur den Namen.',
  known: 'Ihr steht schon gegenseitig in Euren Kontakten.',
  toContact: 'Zum Kontakt',
  own: 'Das ist Dein eigener Code. Lass jemand anderen ihn scannen.',
  toMyCode: 'Zu meinem Code',
  typeInstead: 'Code eintippen oder noch einmal scannen',
  empty: 'Hierher führt der QR-Code eines anderen Menschen.',
  theyGet: 'Das bekommt Dein Gegenüber',
  chooseLater:
    'Dieser Code sagt nicht sicher, wer das ist. Noch bekommt niemand etwas von Dir: Sobald Ihr in Euren Kontakten steht, siehst Du, wer es ist, und wählst dort aus.',
  full: (most: number) =>
    `Auf diesem Gerät warten schon ${most} Treffen auf Bestätigung; für mehr ist kein Platz. Gib eines davon auf, oder warte, bis Du Netz hast.`,
  toPending: 'Zu den wartenden',
  keep: 'Kontakt festhalten',
  noRoom:
    'Dieses Gerät hat keinen Platz mehr. Der Kontakt ist nur da, solange diese Seite offen ist: Lass sie offen, bis er bestätigt ist, oder schaffe Platz.',

  pending: 'Getroffen, noch nicht bestätigt',
  waiting: (until: string) =>
    `Wartet, bis beide Geräte Netz hatten – längstens bis ${until}. Gespeichert ist es auf diesem Gerät.`,
  unknownSoFar: 'Diesen Code kennt bisher niemand. War er vertippt, gib ihn auf und tippe ihn neu.',
  waitingOffline: 'Gerade kein Netz. Gespeichert ist es auf diesem Gerät.',
  signUpRefused:
    'Gerade melden sich zu viele auf einmal an. Gespeichert ist es auf diesem Gerät; es wird weiter versucht.',
  paired: 'Bestätigt. Diese Angaben standen im Code.',
  pairedUnsure:
    'Ihr steht jetzt gegenseitig in Euren Kontakten. Der Code sagte nicht sicher, wer es ist: Sieh nach, bevor Du etwas zeigst.',
  foreign: 'Dieser Code gehört inzwischen jemand anderem. Lass Dir einen neuen zeigen.',
  ownLater: 'Das war Dein eigener Code, von einem anderen Deiner Geräte.',
  lost: 'Nicht bestätigt: Das andere Gerät war nicht rechtzeitig online. Schreib Dir ab, was Du brauchst.',
  giveUp: 'Aufgeben',
  giveUpFor: (name: string) => `: ${name}`,
  remove: 'Entfernen',
};

export type MeetWords = typeof german;

export const useMeetWords = wordsIn(german, () => import('./meet-words.en.ts'));
