import { wordsIn } from '#ui/language.tsx';

const german = {
  back: 'Zurück zum Programm',
  session: 'Session',
  loading: 'Die Session wird geladen.',
  notFound: 'Diese Session gibt es nicht (mehr)',
  notFoundHint: (number: number) =>
    `Im aktuellen Programm (Fassung ${number}) steht sie nicht. Vielleicht hat das Team sie herausgenommen, oder der Link ist unvollständig.`,
  wasMine: 'Du hattest sie Dir gemerkt; seitdem hat das Team sie aus dem Programm genommen.',
  until: 'bis',
  minutes: (count: number) => `${count} Minuten`,
  example: 'Beispiel',
  exampleTime: 'Zeit und Raum: Beispiel',
  cancelled: 'Diese Session fällt aus.',
  cancelledHint: 'Was zur selben Zeit läuft, steht weiter unten.',
  overlaps: 'Überschneidet sich mit Deiner Session',
  where: 'Wo',
  wholeHouse: 'Im ganzen Haus',
  who: 'Wer',
  blog: (name: string) => `Blog von ${name}`,
  concerns: 'Für wen',
  parallel: 'Parallel läuft',
  parallelWhole: 'Zur selben Zeit läuft',
  more: (count: number) => (count === 1 ? 'Noch eine' : `Noch ${count}`),
  mine: 'Bei Dir davor und danach',
  before: 'Davor',
  after: 'Danach',
  fishbowl: 'Zur Fishbowl',
  source: 'Quelle',

  share: 'Teilen',
  shareText: (title: string, clock: string, room: string) =>
    room ? `${title} – ${clock} Uhr, ${room}` : `${title} – ${clock} Uhr`,
  copied: 'Der Link ist kopiert.',
  copyByHand: 'Hier ist der Link zum Kopieren:',

  calendar: 'In den Kalender',
  calendarCancelled: 'Absage in den Kalender',
  calendarAlarm: 'Mit Alarm in den Kalender',
  calendarTitle: 'In den Kalender',
  calendarSpoken: (what: string) => `${what} in den Kalender`,
  calendarMine: (count: number) => (count === 1 ? 'Meine Session' : `Meine ${count} Sessions`),
  calendarAll: 'Das ganze Programm',
  calendarNone: 'Sobald Du Sessions merkst, kannst Du auch nur Deine mitnehmen.',
  withAlarm: (minutes: number) => `Mit Alarm, ${minutes} Minuten vorher`,
  calendarHint:
    'Du bekommst eine Datei, die Dein Kalender öffnet. Ändert sich das Programm, lade sie noch einmal: Die Einträge werden ersetzt, nicht verdoppelt.',
  calendarSaved: 'Die Datei liegt bei Deinen Downloads. Öffne sie, dann nimmt Dein Kalender sie auf.',
  calendarFailed:
    'Das hat nicht geklappt: Der Kalender ließ sich nicht laden. Versuch es mit Netz noch einmal.',
  fileMine: 'bsen-meine-sessions',
  fileAll: 'bsen-programm',

  extras: 'Zum Mitnehmen',
  remind: (minutes: number) => `Erinnere mich ${minutes} Minuten vorher`,
  remindHint: 'an alle Sessions, die Du Dir gemerkt hast',
  remindWhen: 'Wie lange vorher?',
  lead: (minutes: number) => `${minutes} Min.`,
  remindGranted:
    'Die Mitteilung kommt, solange die #bsen-Seite offen ist – auch im Hintergrund, soweit Dein Gerät das zulässt. Auf einem gesperrten Handy klingelt nur der Kalender verlässlich.',
  remindDenied:
    'Mitteilungen sind für diese Seite nicht erlaubt. Die Erinnerung steht deshalb hier in der App, solange sie offen ist. Sonst klingelt der Kalender.',
  remindUnsupported:
    'Dieser Browser zeigt keine Mitteilungen. Die Erinnerung steht deshalb hier in der App, solange sie offen ist. Sonst klingelt der Kalender.',
  remindAsking:
    'Mitteilungen sind noch nicht erlaubt. Bis dahin steht die Erinnerung nur hier in der App, solange sie offen ist.',
  remindAllow: 'Mitteilungen erlauben',
  remindUnsafe: 'Auf diesem Gerät ist kein Platz mehr: Die Einstellung gilt nur, bis Du die Seite schließt.',
  startsIn: (minutes: number) =>
    minutes > 0 ? `In ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}` : 'Beginnt jetzt',
  hasBegun: (minutes: number) => `Hat vor ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'} begonnen`,
  closeReminder: (title: string) => `Erinnerung an „${title}“ schließen`,
  startClock: (clock: string) => `${clock} Uhr`,

  rate: 'Wie war’s?',
  rateLater: 'Nach der Session kannst Du hier sagen, wie sie war.',
  rateWho:
    'Das liest nur das Organisationsteam. Angezeigt wird es ohne Deinen Namen; gespeichert ist es bei Deinem Konto.',
  stars: 'Sterne',
  star: (count: number) => `${count} von 5`,
  starMeans: ['', 'nichts für mich', 'eher nicht', 'in Ordnung', 'gut', 'großartig'],
  noStars: 'noch keine',
  line: 'Ein Satz an das Team',
  lineHint: 'Was hat Dir geholfen, was fehlte? Kannst Du auch weglassen.',
  send: 'Absenden',
  sendChange: 'Änderung absenden',
  keepOld: 'Nicht ändern',
  change: 'Ändern',
  thanks: 'Danke!',
  rated: 'Deine Rückmeldung',
  onlyLine: 'ohne Sterne',
  rateLoading: 'Deine Rückmeldung wird geladen.',
  rateStates: {
    sent: 'Gesendet.',
    waiting: 'Noch nicht gesendet – sicher auf diesem Gerät.',
    unsafe: 'Noch nicht gesendet, und auf diesem Gerät ist kein Platz mehr. Schließ diese Seite nicht.',
  },
  rateRefused: 'Der Server hat das nicht angenommen. Hier steht noch, was Du geschrieben hast.',
  giveUp: 'Verwerfen',
  required: 'Gib mindestens einen Stern oder schreib einen Satz.',
  tooLong: (max: number) => `Das ist zu lang; höchstens ${max} Zeichen.`,
};

export type SessionWords = typeof german;

/** What is said around one session, and when mine are taken along. */
export const useSessionWords = wordsIn(german, () => import('./session-words.en.ts'));
