import { wordsIn } from '#ui/language.tsx';

const german = {
  wish: 'Möchte ich treffen',
  about: (name: string) => `: ${name}`,
  meaning: 'Bleibt privat: keine Anfrage, keine Nachricht. Nur wenn Ihr beide wollt, seht Ihr es beide.',
  full: 'Deine zehn Wünsche sind vergeben. Nimm oben unter „Meine Wünsche“ einen heraus, dann ist wieder Platz.',
  fullFields:
    'Drei Felder sind genug, die übrigen Wünsche sind für Menschen. Nimm ein Feld heraus, dann ist wieder Platz.',
  paired: 'Ihr wollt Euch beide treffen',
  toPair: 'Wann und wo?',
  pairedByCode: 'Ihr habt Euch getroffen',
  toContact: 'Zum Kontakt',

  mine: (count: number) => `Meine Wünsche (${count} von 10)`,
  mineUnknown: 'Meine Wünsche',
  explain:
    'Nur Du siehst diese Liste. Steht Ihr gegenseitig darauf, erfahrt Ihr es beide – sonst niemand, auch nicht später.',
  none: 'Noch kein Wunsch. Tippe bei einem Menschen auf „Möchte ich treffen“ oder wünsch Dir ein Feld.',
  people: 'Menschen, die ich treffen möchte',
  someone: 'Jemand, der gerade nicht zu sehen ist',
  someoneOf: (field: string) => `Jemand aus dem Feld „${field}“`,
  remove: 'Herausnehmen',
  fields: 'Jemand aus …',
  fieldsHint:
    'Bis zu drei Felder. Wer daraus auch Dich (oder Dein Feld) treffen möchte, steht dann bei Euch beiden unter Kontakte.',
  noFields: 'Sobald andere hier sind, kannst Du Dir auch ein Feld wünschen.',
  added: (what: string) => `Steht auf Deiner Wunschliste: ${what}`,
  removed: (what: string) => `Nicht mehr auf Deiner Wunschliste: ${what}`,
  dropped: (what: string) =>
    `Auf Deiner Wunschliste war kein Platz mehr, ein anderes Gerät von Dir war schneller: ${what}. `,
  waiting: 'Noch nicht gesendet – sicher auf diesem Gerät.',
  waitingOffline:
    'Offline: noch nicht gesendet, sicher auf diesem Gerät. Es geht von selbst los, sobald Netz da ist.',
  unsafe:
    'Noch nicht gesendet – und dieses Gerät hat keinen Platz mehr. Lass die Seite offen, bis Netz da ist.',
  refused: 'Deine Wünsche wurden nicht angenommen. Vielleicht ist Dein Profil gerade nicht sichtbar.',
  sendAgain: 'Noch einmal senden',
  giveUp: 'Änderung verwerfen',
  loading: 'Deine Wünsche werden geladen.',
  unknown: 'Deine Wünsche ließen sich noch nicht laden. Sobald Netz da ist, geht es weiter.',
  damaged: 'Deine Wunschliste ließ sich nicht lesen. Mit dem nächsten Wunsch beginnt sie neu.',

  news: 'Neu:',
  bothWish: (name: string) => `Ihr wollt Euch beide treffen: Du und ${name}!`,
  bothMet: (name: string) => `Ihr habt Euch getroffen: Du und ${name}.`,
  moreNews: (count: number) => (count === 1 ? 'Noch 1 neuer Kontakt' : `Noch ${count} neue Kontakte`),
  bothNext: 'Sucht Euch eine Pause und einen Ort – das dauert eine halbe Minute.',
  bothMetNext: 'Was verabredet Ihr? Was willst Du von Dir zeigen?',
  open: 'Ansehen',
};

export type WishWords = typeof german;

export const useWishWords = wordsIn(german, () => import('./wish-words.en.ts'));
