import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Mein Code',
  making: 'Dein Code entsteht.',

  qr: (name: string, signs: string) =>
    name
      ? `QR-Code von ${name}. Dasselbe als sechs Zeichen: ${signs}`
      : `QR-Code. Dasselbe als sechs Zeichen: ${signs}`,
  spelled: (signs: string) => `Sechs Zeichen: ${signs}`,
  ready: 'Bereit. Bestätigt wird ein Treffen, sobald beide Netz hatten.',
  readyOffline: 'Gilt schon jetzt, ohne Netz. Bestätigt wird, sobald beide wieder Netz haben.',
  signUpRefused:
    'Gilt schon jetzt. Gerade melden sich zu viele auf einmal an; Dein Code wird bestätigt, sobald es klappt.',
  unsafe: 'Dieses Gerät hat keinen Platz mehr: Lass die Seite offen, bis der Code bestätigt ist.',
  refused: 'Der Code wurde nicht angenommen. Andere können Dich damit gerade nicht festhalten.',
  collided:
    'Deinen Code hatte schon jemand anders. Das hier ist ein neuer; wer den alten gescannt hat, scannt bitte noch einmal.',
  renew: 'Neuer Code',
  renewHint:
    'Der jetzige gilt dann nicht mehr, sobald dieses Gerät Netz hat. Wer ihn ohne Netz gescannt hat, muss neu scannen. Von selbst wechselt der Code jeden Tag; bestätigt werden kann er sieben Tage lang.',

  scan: 'Scannen',
  show: 'Meinen Code zeigen',
  news: (name: string) => `${name} hat Deinen Code. Ihr steht jetzt gegenseitig in Euren Kontakten.`,
  newsNameless: 'Jemand hat Deinen Code. Ihr steht jetzt gegenseitig in Euren Kontakten.',
  open: 'Ansehen',

  reveals: 'Das bekommt, wer Deinen Code hat',
  revealsHint:
    'Steht im QR-Code. Wo nur die sechs Zeichen getippt wurden, kommt es an, wenn Du innerhalb eines Tages hier oder bei Deinen Kontakten nachsiehst.',
  yourName: 'Dein Name',
  yourNameHint: 'Damit andere wissen, wen sie getroffen haben. Mehr braucht es nicht.',
  nameMissing: 'Ohne Namen weiß niemand, wer das war.',
  nameTooLong: (max: number) => `Höchstens ${max} Zeichen.`,
  always: (name: string) => `${name}: der Name ist immer dabei.`,
  noContact: 'Kontaktdaten kannst Du hier zeigen, sobald sie in Deinem Profil stehen.',
  toProfile: 'Profil ergänzen',
  leftOut: (what: string) =>
    `Passt nicht mehr in den QR-Code: ${what}. Es kommt nach, sobald beide Netz hatten und Du innerhalb eines Tages hier nachsiehst.`,
  channels: { email: 'E-Mail', phone: 'Telefon', blog: 'Blog', mastodon: 'Mastodon', links: 'Weitere Links' },
  link: 'Link',

  scanTitle: 'Jemanden festhalten',
  starting: 'Die Kamera wird gestartet.',
  aim: 'Halte die Kamera auf den QR-Code.',
  camera: 'Bild der Kamera',
  cameraRefused:
    'Die Kamera ist für diese Seite gesperrt. Erlaube sie in den Einstellungen des Browsers – oder tippe die sechs Zeichen.',
  cameraNone: 'Hier ist keine Kamera. Tippe die sechs Zeichen, oder wähle ein Bild des Codes.',
  cameraBusy: 'Die Kamera ist gerade nicht zu haben. Tippe die sechs Zeichen, oder versuche es noch einmal.',
  cameraInsecure:
    'Über diese Adresse gibt der Browser die Kamera nicht her (kein https). Tippe die sechs Zeichen, oder wähle ein Bild des Codes.',
  again: 'Noch einmal versuchen',
  field: 'Code eintippen',
  fieldHint: 'Sechs Zeichen; groß oder klein, mit oder ohne Lücken.',
  go: 'Weiter',
  notACode: 'Das sind nicht die sechs Zeichen. I, L, O, 0 und 1 kommen nie vor.',
  asking: 'Der Code wird nachgesehen.',
  unknown:
    'Diesen Code kennt (noch) niemand – vertippt? Ist das andere Gerät offline, halte ihn trotzdem fest.',
  correct: 'Code verbessern',
  anyway: 'Trotzdem weiter',
  picture: 'Bild eines QR-Codes wählen',
  reading: 'Das Bild wird gelesen.',
  nothingFound: 'Auf diesem Bild ist kein lesbarer QR-Code.',
  troubles: {
    foreign: 'Das ist ein QR-Code, aber keiner von hier.',
    damaged: 'Dieser Code ist nicht vollständig. Scanne ihn noch einmal, oder tippe die sechs Zeichen.',
    oversize: 'Dieser Code ist zu groß; von dieser App ist er nicht.',
    badLink: 'In diesem Code steht ein Link, der keiner sein darf. Er wurde nicht übernommen.',
  },
};

export type CodeWords = typeof german;

export const useCodeWords = wordsIn(german, () => import('./code-words.en.ts'));
