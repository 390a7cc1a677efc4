/** What is said on the way into an account and out of it. */
export const accountWords = {
  account: 'Konto',
  takeAlong: 'Aufs nächste Gerät mitnehmen',
  use: 'Mit einer Anmeldung behältst Du Profil, Antwort und gemerkte Sessions, wenn Du das Gerät wechselst. Alles, was hier schon steht, bleibt.',
  google: 'Mit Google weiter',
  byEmail: 'Oder mit E-Mail-Adresse',
  modes: { signUp: 'Neu hier', signIn: 'Schon dabei' },
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  passwordHint: 'Mindestens 8 Zeichen.',
  signUp: 'Konto anlegen',
  signIn: 'Anmelden',
  working: 'Einen Moment …',
  forgot: 'Passwort vergessen?',
  forgotHint: 'Trag oben Deine E-Mail-Adresse ein, dann schicken wir Dir einen Link.',
  resetSent: 'Wenn es zu dieser Adresse ein Konto gibt, ist jetzt eine Mail mit einem Link unterwegs.',
  entered: 'Du bist angemeldet. Alles ist noch da.',

  bothTitle: 'Was soll bleiben?',
  both: (what: string) =>
    `${what} gibt es auf diesem Gerät und in Deinem Konto. Eine Version bleibt, die andere wird gelöscht. Deine gemerkten Sessions kommen zusammen.`,
  bothWhat: {
    profile: 'Ein Profil',
    answer: 'Eine Antwort auf die Umfrage',
    all: 'Profil und Antwort',
  },
  contactsTitle: 'Deine Kontakte kommen nicht mit',
  contacts: (count: number) =>
    `${count === 1 ? 'Ein Kontakt gehört' : `${count} Kontakte gehören`} zu diesem Gerät und ${count === 1 ? 'kann' : 'können'} in kein anderes Konto umziehen. Wenn Du Dich dort anmeldest, ${count === 1 ? 'endet er' : 'enden sie'} – für euch beide.`,
  contactsHow:
    'Sicher vorher, was Du behalten willst, als Datei. Oder leg mit „Neu hier“ ein neues Konto an: Dann bleibt alles.',
  toContacts: 'Zu meinen Kontakten',
  giveContactsUp: 'Trotzdem anmelden',
  keepPhone: 'Die von diesem Gerät behalten',
  keepAccount: 'Die aus dem Konto behalten',
  notNow: 'Doch nicht anmelden',

  troubles: {
    emailTaken: 'Zu dieser Adresse gibt es schon ein Konto. Melde Dich damit an.',
    wrongPassword: 'Adresse und Passwort passen nicht zusammen.',
    weakPassword: 'Dieses Passwort ist zu kurz oder zu einfach. Nimm mindestens 8 Zeichen.',
    badEmail: 'Das ist keine vollständige E-Mail-Adresse.',
    tooMany:
      'Gerade sind es zu viele Versuche auf einmal. Warte ein paar Minuten – hier geht nichts verloren.',
    offline: 'Dafür braucht es Netz. Hier geht nichts verloren – versuch es gleich noch einmal.',
    closed: 'Das Fenster von Google wurde geschlossen, bevor Du angemeldet warst.',
    popupBlocked:
      'Dein Browser hat das Fenster von Google nicht aufgehen lassen. Erlaub es, und tipp noch einmal.',
    blocked: 'Dieses Konto ist gesperrt. Wende Dich an das Team.',
    busy: 'Der Server antwortet gerade nicht. Es ist nichts verloren – versuch es gleich noch einmal.',
    damaged:
      'Etwas von Dir auf dem Server ließ sich nicht lesen. Speicher erst Profil und Antwort neu, dann klappt die Anmeldung.',
    noRoom: 'Auf diesem Gerät ist kein Platz, um Deine Sachen sicher mitzunehmen. Mach etwas Speicher frei.',
    failed: 'Das hat nicht geklappt. Es ist nichts verloren – versuch es gleich noch einmal.',
  },

  verified: 'Diese Adresse ist bestätigt.',
  unverified:
    'Diese Adresse ist nicht bestätigt. Das ist nur für das Team nötig: Die Team-Seiten öffnen sich erst mit bestätigter Adresse.',
  sendMail: 'Bestätigungs-Mail senden',
  mailSent: 'Die Mail ist unterwegs. Öffne den Link darin und komm hierher zurück.',
  lookAgain: 'Ich habe bestätigt',
  stillUnverified: 'Noch nicht bestätigt. Öffne den Link in der Mail und versuch es noch einmal.',

  signOut: 'Von diesem Gerät abmelden',
  signOutHint: 'Im Konto bleibt alles. Dieses Gerät vergisst es.',
  unsentTitle: 'Etwas ist noch nicht gesendet',
  unsent:
    'Wenn Du Dich jetzt abmeldest, geht verloren, was Dein Konto noch nicht erreicht hat – auch angefangene Texte.',
  signOutAnyway: 'Trotzdem abmelden',
  stay: 'Angemeldet bleiben',
  signedOut: 'Du bist abgemeldet. Dieses Gerät hat alles vergessen.',
  signedOutOnly:
    'Du bist abgemeldet. Das Gedächtnis dieses Geräts ließ sich nicht ganz leeren: Schließ alle anderen Fenster dieser App, melde Dich noch einmal an und wieder ab.',
};
