import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Fishbowl',
  loading: 'Der Stuhlkreis wird geladen.',

  states: {
    planned: 'Geplant',
    explained: 'Gleich',
    running: 'Läuft',
    lastCall: 'Letzte Runde',
    closed: 'Beendet',
    summarised: 'Fertig',
  },
  now: {
    planned:
      'Es geht noch nicht los – sobald die Runde läuft, kannst Du Dich hier auf einen freien Stuhl setzen.',
    explained: 'Die Regeln sind erklärt, gleich geht es los – such Dir schon mal einen Platz nah am Kreis.',
    running: 'Innen wird gesprochen, außen zugehört – willst Du etwas sagen, nimm den freien Stuhl.',
    lastCall: 'Die letzte Runde läuft – wer noch etwas sagen will, setzt sich jetzt.',
    closed: 'Die Runde ist zu Ende – sprich die Menschen an, deren Satz Dir im Kopf geblieben ist.',
    summarised: 'Die Runde ist zusammengefasst – was offen blieb, könnt Ihr jetzt zu zweit weiterspinnen.',
  },
  people: 'Menschen kennenlernen',

  ring: 'Der Stuhlkreis',
  chair: (number: number) => `Stuhl ${number}`,
  chairOf: (number: number, name: string) => `Stuhl ${number}: ${name}`,
  chairOfMine: (number: number, name: string) => `Stuhl ${number}: ${name}, das bist Du`,
  me: 'Du',
  free: 'frei',
  freeChair: (number: number) => `Stuhl ${number} ist frei`,
  takeSeat: 'Platz nehmen',
  takeSeatOn: (number: number) => `Platz nehmen auf Stuhl ${number}`,
  minutes: (count: number) => (count < 1 ? 'eben' : `${count} Min.`),
  minutesSpoken: (count: number) => {
    if (count < 1) return 'hat sich eben gesetzt';
    return count === 1 ? 'sitzt seit einer Minute' : `sitzt seit ${count} Minuten`;
  },
  longNames: 'Ausgeschrieben:',
  freeCount: (count: number) => (count === 1 ? '1 Stuhl frei' : `${count} Stühle frei`),
  noneFree: 'alles besetzt',

  full: 'Alle Stühle sind besetzt. Jetzt steht jemand auf – freiwillig.',
  longest: (name: string, minutes: number) =>
    minutes < 1 ? `Am längsten sitzt ${name}.` : `Am längsten sitzt ${name}, ${minutesOf(minutes)}.`,
  longestMe: 'Am längsten sitzt Du. Magst Du Deinen Stuhl freigeben?',

  seated: (number: number) => `Du sitzt auf Stuhl ${number}.`,
  seatedNow: {
    planned: 'Du bist von Anfang an dabei.',
    explained: 'Gleich geht es los.',
    running: 'Sprich, wenn Du magst.',
    lastCall: 'Sag noch, was Dir wichtig ist.',
    closed: 'Die Runde ist zu Ende.',
    summarised: 'Die Runde ist zu Ende.',
  },
  standUp: 'Aufstehen',
  stood: 'Du sitzt nicht mehr im Kreis.',

  sheetTitle: 'Platz nehmen',
  sheetHint:
    'Dein Name steht dann am Stuhl, alle sehen ihn. Sprich, wenn Du magst – aufstehen kannst Du jederzeit.',
  name: 'Dein Name, wie ihn hier alle sehen',
  nameLimit: (limit: number) => `Höchstens ${limit} Zeichen.`,
  sit: 'Hinsetzen',
  wait: 'Einen Moment …',
  close: 'Schließen',

  refusals: {
    taken: 'Besetzt – jemand war einen Moment schneller. Gleich wird wieder ein Stuhl frei.',
    notOpen: 'Gerade kann sich niemand setzen – die Runde ist nicht offen.',
    alreadySeated: 'Du sitzt schon.',
    noSuchChair: 'Diesen Stuhl gibt es nicht mehr.',
    notYours: 'Auf diesem Stuhl sitzt Du nicht mehr.',
    empty: 'Der Stuhl ist schon frei.',
    noName: 'Sag uns noch, wie Du heißt.',
    changed: 'Inzwischen hat sich etwas geändert. Schau noch einmal hin.',
    damaged:
      'Der Stuhlkreis ist beschädigt gespeichert. Sag dem Team Bescheid; die Runde geht auch ohne App.',
    offline:
      'Ohne Netz geht das in der App nicht. Setz Dich einfach hin und sag der Moderation Deinen Namen.',
    busy: 'Der Server antwortet gerade nicht. Schau in den Kreis: Hat sich nichts geändert, versuch es noch einmal.',
    denied:
      'Der Server hat das nicht erlaubt. Unter „Ich“ steht, ob Du noch angemeldet bist und ob Du gerade nur lesen kannst.',
    noAccount:
      'Gerade melden sich zu viele auf einmal an. Setz Dich einfach hin und sag der Moderation Deinen Namen.',
  },

  rules: 'So geht die Fishbowl',
  ruleList: {
    speak: 'Nur wer innen sitzt, spricht. Alle anderen hören zu.',
    enter:
      'Willst Du etwas sagen? Setz Dich auf den freien Stuhl. Du musst niemanden fragen und auf keine Pause warten.',
    leave:
      'Ist kein Stuhl mehr frei, steht jemand freiwillig auf. Traut sich niemand, geht, wer am längsten sitzt.',
    anytime: 'Aufstehen darfst Du jederzeit – auch mitten im Gespräch, auch ohne etwas gesagt zu haben.',
    small: 'Eine Frage oder ein halber Gedanke reicht. Niemand erwartet einen Vortrag.',
    phone: 'Kein Handy, kein Akku, kein Netz? Setz Dich trotzdem; die Moderation trägt Dich ein.',
    moderator: 'Die Moderation eröffnet mit der Frage, achtet auf die Zeit und fasst am Ende zusammen.',
  },

  missing: 'Noch kein Stuhlkreis',
  missingHint: 'Sobald das Team die Fishbowl vorbereitet hat, steht sie hier – ohne Neuladen.',
  unknownOffline: 'Du bist offline und dieses Gerät hat den Stuhlkreis noch nie geladen.',
  damaged: 'Der Stuhlkreis ist beschädigt gespeichert. Sag dem Team Bescheid – die Runde geht auch ohne App.',
  refused: 'Der Stuhlkreis ließ sich nicht laden.',
  retry: 'Noch einmal versuchen',

  desk: 'Moderation',
  toDesk: 'Zur Moderation',
  deskState: 'Stand der Runde',
  deskIs: (state: string) => `Jetzt: ${state}.`,
  advance: {
    planned: 'Zurück auf geplant',
    explained: 'Regeln sind erklärt',
    running: 'Runde eröffnen',
    lastCall: 'Letzte Runde ansagen',
    closed: 'Runde beenden',
    summarised: 'Zusammengefasst',
  },
  otherState: 'Anderer Stand',
  guest: 'Jemanden ohne Handy eintragen',
  guestName: 'Name',
  guestNameHint: 'Leer lassen geht auch: Dann steht dort „Gast“.',
  guestChair: 'Stuhl',
  guestFallback: 'Gast',
  seatGuest: (number: number) => `Auf Stuhl ${number} setzen`,
  guestFull: 'Alle Stühle sind besetzt. Erst muss einer frei werden.',
  seats: 'Stühle freigeben',
  noneSeated: 'Noch sitzt niemand.',
  freeUp: 'Freigeben',
  freeUpOf: (number: number, name: string) => `Stuhl ${number} freigeben, dort sitzt ${name}`,
  freeUpSure: 'Wirklich?',
  freeUpSureOf: (number: number, name: string) => `Wirklich? Stuhl ${number} von ${name} freigeben`,
  keep: 'Doch nicht',
};

const minutesOf = (count: number) => (count === 1 ? 'eine Minute' : `${count} Minuten`);

export type FishbowlWords = typeof german;

export const useWords = wordsIn(german, () => import('./words.en.ts'));
