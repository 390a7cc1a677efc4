import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Programm bearbeiten',
  lead: 'Der Entwurf. Erst „Veröffentlichen“ bringt ihn auf alle Telefone.',
  loading: 'Der Entwurf wird geladen.',
  notStaff: 'Nur für das Team',
  notStaffHint:
    'Melde Dich unter „Ich“ mit der E-Mail-Adresse an, die als Organisator eingetragen und bestätigt ist.',
  toMe: 'Zu „Ich“',
  rolesUnknown: 'Ob Du Organisator bist, ließ sich gerade nicht feststellen.',
  reload: 'Noch einmal laden',
  damaged: (ids: string) => `Nicht lesbar und deshalb nicht in der Liste: ${ids}`,
  rewrite: (id: string) => `„${id}“ neu schreiben`,
  refused: 'Der Entwurf ließ sich nicht laden.',
  add: 'Session hinzufügen',
  newTitle: 'Neue Session',
  edit: (title: string) => `„${title}“ bearbeiten`,
  cancelled: 'Fällt aus',
  close: 'Schließen',
  draftFound: 'Hier steht, was Du vorhin geschrieben hast. Es ist noch nicht gespeichert.',
  discard: 'Verwerfen',
  draftUnsafe: 'Dein Telefon hat keinen Platz mehr: Was Du schreibst, ist weg, wenn Du die Seite schließt.',
  fields: {
    title: 'Titel',
    abstract: 'Beschreibung',
    track: 'Strang',
    room: 'Raum',
    date: 'Tag',
    clock: 'Beginn',
    minutes: 'Länge in Minuten',
    kind: 'Art',
    cancelled: 'Fällt aus',
    example: 'Kennzeichnung als Beispiel',
    source: 'Quelle (Link)',
  },
  none: '–',
  kinds: { session: 'Session', opening: 'Begrüßung', break: 'Pause', fishbowl: 'Fishbowl' },
  examples: { none: 'Alles ist echt', time: 'Zeit und Raum sind Beispiel', all: 'Alles ist Beispiel' },
  save: 'Im Entwurf speichern',
  saving: 'Wird gespeichert …',
  saved: 'Im Entwurf gespeichert. Auf den Telefonen steht es nach dem Veröffentlichen.',
  problems: {
    required: 'Das fehlt noch.',
    tooLong: 'Das ist zu lang.',
    tooMany: 'Das sind zu viele.',
    badLink: 'Ein Link beginnt mit https:// oder http://.',
    badTime: 'Das ist keine gültige Zeit (mindestens 5 Minuten).',
    choose: 'Bitte wählen.',
    invalid: 'Das passt hier nicht.',
  },
  refusals: {
    changed: 'Jemand anders hat diese Session gerade geändert. Deine Fassung steht noch hier im Formular.',
    offline: 'Du bist offline. Das Programm ändert man nur mit Netz, damit niemand etwas überschreibt.',
    busy: 'Das hat zu lange gedauert. Schau, was in der Liste steht, und versuch es noch einmal.',
    denied: 'Der Server hat das nicht angenommen. Bist Du noch als Organisator eingetragen?',
  },
  takeTheirs: 'Die andere Fassung übernehmen',
  keepMine: 'Meine Fassung behalten und darüber speichern',
  gone: 'Jemand anders hat diese Session inzwischen gelöscht. Deine Fassung steht noch hier im Formular.',
  saveAsNew: 'Als neue Session speichern',
  releaseUnknown: 'Was veröffentlicht ist, ließ sich gerade nicht laden.',
  numberDamaged:
    'Die Nummer der veröffentlichten Fassung ist nicht lesbar. Das lässt sich nur in der Datenbank selbst richten.',
};

export type EditorWords = typeof german;

export const useWords = wordsIn(german, () => import('./words.en.ts'));
