import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Felder & Interessen',
  lead: 'Die Wörter, aus denen Menschen wählen. Was jemand schon gewählt oder selbst geschrieben hat, bleibt im Profil – was auch immer Ihr hier ändert.',
  trouble: 'Die Listen ließen sich gerade nicht laden.',
  damaged: 'Die gespeicherten Listen ließen sich nicht lesen. Bitte die Technik fragen.',
  noEvent: 'Es gibt noch keine Veranstaltung.',
  cardsTrouble: 'Die Karten ließen sich gerade nicht laden; wie oft ein Wort vorkommt, fehlt deshalb.',
  found: 'Hier sind Änderungen von vorhin, noch nicht gespeichert.',
  discard: 'Verwerfen',
  unsafe: 'Auf diesem Gerät ist kein Platz mehr: Lass die Seite offen, bis Du gespeichert hast.',

  lists: { fields: 'Felder', interests: 'Interessen' },
  hints: {
    fields: 'Wo Menschen herkommen. Wer kein passendes findet, schreibt ein eigenes.',
    interests: 'Was Menschen umtreibt, quer durch die Felder. Sie werden beim Tippen vorgeschlagen.',
  },
  count: (count: number, most: number) => `${count} von ${most} Einträgen`,
  empty: 'Noch keine Einträge.',
  few: 'auf unter 5 Karten',
  uses: (count: number) => `auf ${count} Karten`,
  near: (words: string) => `ähnlich: ${words}`,
  also: (words: string) => `auch: ${words}`,
  isNew: 'neu',
  up: (word: string) => `„${word}“ nach oben`,
  down: (word: string) => `„${word}“ nach unten`,
  edit: (word: string) => `„${word}“ ändern`,

  newWord: { fields: 'Neues Feld', interests: 'Neues Interesse' },
  newEnglish: 'auf Englisch',
  newEnglishHint: 'Bleibt es leer, gilt das deutsche Wort.',
  add: 'Hinzufügen',
  full: 'Die Liste ist voll.',
  own: 'Häufig selbst geschrieben',
  ownHint: 'Steht auf keiner Liste. Antippen nimmt es auf; die Profile bleiben, wie sie sind.',
  addOwn: (word: string, uses: string) => `„${word}“ aufnehmen, ${uses}`,
  added: (word: string) => `„${word}“ steht jetzt am Ende der Liste.`,

  editing: (word: string) => `„${word}“ ändern`,
  german: 'Deutsch',
  english: 'Englisch',
  alsoLabel: 'Bedeutet dasselbe:',
  renameHint:
    'Wer das alte Wort gewählt hat, behält es im Profil; gezeigt und verglichen wird es als das neue.',
  apply: 'Übernehmen',
  merge: 'Zusammenlegen',
  mergeWith: 'Zusammenlegen mit',
  mergeNone: 'bitte wählen',
  mergeHint: (word: string) =>
    `„${word}“ verschwindet aus der Liste und bedeutet künftig dasselbe wie das gewählte Wort.`,
  merged: (from: string, into: string) => `„${from}“ bedeutet jetzt dasselbe wie „${into}“.`,
  remove: 'Löschen',
  removeHint: (uses: string) =>
    `Der Eintrag wird nicht mehr angeboten. Er steht ${uses}; dort bleibt er als eigenes Wort.`,
  removed: (word: string) => `„${word}“ wird nicht mehr angeboten.`,

  problems: {
    required: 'Hier fehlt das deutsche Wort.',
    tooLong: 'Das Wort ist zu lang.',
    choose: 'Ein anderer Eintrag heißt schon so.',
    tooMany: 'Das sind zu viele Schreibweisen.',
  },
  mend: 'Bitte sieh die markierten Einträge durch.',
  save: 'Listen speichern',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert. Alle sehen die Listen, sobald sie ihr Profil öffnen.',
  unsaved: 'Noch nicht gespeichert.',
  nothing: 'Es ist alles gespeichert.',
  clash: 'Jemand anders hat die Listen inzwischen geändert. Das ist der Unterschied:',
  onlyMine: 'nur bei Dir',
  onlyTheirs: 'nur gespeichert',
  otherOrder: 'Reihenfolge oder gleichbedeutende Wörter sind anders.',
  takeTheirs: 'Das Gespeicherte nehmen',
  keepMine: 'Meine Listen speichern',
};

export type WordsDeskWords = typeof german;

export const useWordsDeskWords = wordsIn(german, () => import('./words-words.en.ts'));
