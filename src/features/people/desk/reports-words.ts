import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Meldungen & Menschen',
  lead: 'Was Menschen über andere melden, und was Ihr daraufhin entscheidet. Alles wird festgehalten.',
  trouble: 'Die Meldungen ließen sich gerade nicht laden.',
  damaged: (count: number) =>
    count === 1 ? '1 Eintrag ließ sich nicht lesen.' : `${count} Einträge ließen sich nicht lesen.`,

  open: 'Offene Meldungen',
  openCount: (count: number) =>
    count === 1
      ? 'Eine Person wartet auf Eure Entscheidung.'
      : `${count} Personen warten auf Eure Entscheidung.`,
  noneOpen: 'Keine offenen Meldungen',
  noneOpenHint: 'Kommt eine neue, steht sie hier von selbst. Über niemanden wird automatisch entschieden.',
  voices: (count: number) => (count === 1 ? 'Eine Stimme' : `${count} Stimmen`),
  unseenToo: (count: number) =>
    count === 1
      ? 'und eine von einem Konto ohne sichtbare Karte'
      : `und ${count} von Konten ohne sichtbare Karte`,
  unseenOnly: (count: number) =>
    count === 1 ? 'Nur von einem Konto ohne sichtbare Karte' : `Nur von ${count} Konten ohne sichtbare Karte`,
  openUnseen: 'Nur von Konten ohne sichtbare Karte gemeldet',
  openUnseenHint:
    'Solche Konten kann jemand viele anlegen; ihre Zahl sagt wenig. Lies, was gemeldet wird, bevor Du entscheidest.',
  kinds: {
    harassment: 'Belästigung',
    advertising: 'Werbung',
    falseName: 'falscher Name',
    other: 'anderes',
  },
  from: 'von',
  unknownReporter: 'jemandem ohne sichtbare Karte',
  alsoReported: (others: number) =>
    others === 1 ? 'hat noch eine andere Person gemeldet' : `hat noch ${others} andere Personen gemeldet`,
  isHidden: 'ausgeblendet',
  isReadOnly: 'kann nur lesen',
  card: 'Karte, wie andere sie sehen',
  noCard: 'Im Verzeichnis steht von dieser Person gerade keine Karte.',
  nameless: 'ohne Namen',
  byReport: (name: string) => `laut Meldung: ${name}`,

  hide: 'Karte ausblenden',
  readOnly: 'Nur lesen',
  nothing: 'Nichts unternehmen',
  lift: 'Wieder zeigen',
  of: (name: string) => `: ${name}`,

  find: 'Jemanden finden',
  findHint: 'Nach Namen, auch ohne dass etwas gemeldet wurde.',
  findLabel: 'Name',
  lookAgain: 'Noch einmal nachsehen',
  looks: {
    underway: 'Es wird nachgesehen …',
    answered: 'Nachgesehen.',
    failed: 'Nachsehen hat nicht geklappt.',
  },
  lookedJustNow: 'Gerade erst nachgesehen – in ein paar Sekunden geht es wieder.',
  lookOffline: 'Offline. Du siehst, wen dieses Gerät zuletzt gefunden hat.',
  found: (count: number) => (count === 1 ? 'Eine Person gefunden.' : `${count} Personen gefunden.`),
  foundMore: (shown: number, count: number) =>
    `${count} Personen gefunden; hier die ersten ${shown}. Tippe mehr vom Namen.`,
  foundNobody: 'Niemand mit diesem Namen zeigt gerade eine Karte.',
  cardsTrouble:
    'Die Karten ließen sich gerade nicht laden; entscheiden geht trotzdem. Wer von den Meldenden eine zeigt, ist nicht zu sehen.',

  held: 'Ausgeblendet oder nur lesend',
  noneHeld: 'Gegen niemanden gilt gerade etwas.',
  since: 'seit',
  theyRead: 'Diese Person liest als Grund:',

  done: (count: number) => `Erledigte Meldungen (${count})`,
  log: 'Was entschieden wurde',
  noLog: 'Noch nichts.',
  logKinds: {
    both: 'ausgeblendet und nur lesend',
    hidden: 'Karte ausgeblendet',
    readOnly: 'nur lesend',
    free: 'nichts unternommen',
    lifted: 'wieder gezeigt',
  },
  noReason: 'ohne Begründung',

  titles: {
    hide: (name: string) => `Karte von ${name} ausblenden?`,
    readOnly: (name: string) => `${name} nur lesen lassen?`,
    nothing: (name: string) => `Bei ${name} nichts unternehmen?`,
    lift: (name: string) => `${name} wieder zeigen?`,
  },
  confirm: {
    hide: 'Die Karte verschwindet aus dem Verzeichnis und aus allen Vorschlägen, sobald die anderen Geräte wieder nachsehen. Die Person kann sie selbst nicht wieder zeigen; ihr Profil behält sie.',
    readOnly:
      'Die Person kann weiter lesen, aber nichts mehr schreiben, was andere sehen: kein sichtbares Profil, keine Antwort, keine Kontakte, keinen Stuhl im Fishbowl. Ihre Karte bleibt, wie sie ist.',
    nothing: 'Die Meldung ist damit erledigt. Es bleibt alles, wie es ist, und niemand erfährt davon.',
    lift: 'Nichts gilt mehr gegen diese Person. Ihre Karte kommt von selbst zurück, sobald sie „Menschen“ oder „Ich“ öffnet.',
  },
  reason: 'Begründung',
  reasonRead: 'Die Person liest sie genau so. Sie steht auch im Protokoll.',
  reasonKept: 'Freiwillig, für das Protokoll.',
  reasonMissing: 'Bitte schreib, warum: Die Person wird es lesen.',
  reasonTooLong: 'Das ist zu lang.',
  otherwise: 'Inzwischen gilt:',
  nothingHolds: 'nichts',
  anyway: 'Trotzdem so entscheiden',
  decided: (name: string) => `Entschieden und festgehalten: ${name}.`,
};

export type ReportsWords = typeof german;

export const useReportsWords = wordsIn(german, () => import('./reports-words.en.ts'));
