import { wordsIn } from '#ui/language.tsx';

const count = (people: number) => (people === 1 ? '1 Kontakt' : `${people} Kontakte`);

const german = {
  title: 'Kontakte mitnehmen',
  lead: (people: number) =>
    `${count(people)} als Datei, für Adressbuch oder Tabelle. Darin steht nur, was jede Person Dir gezeigt hat.`,
  inside: 'Was drin steht',
  onlyName: 'nur der Name',
  nobody: 'Noch hat niemand Dir etwas gezeigt, das Du mitnehmen könntest.',
  notes: 'Auch meine Notizen',
  notesHint: 'Sie stehen dann lesbar in der Datei.',
  vcard: 'Als vCard',
  csv: 'Als Tabelle (CSV)',
  saved: (file: string) => `Gespeichert: ${file}`,
  one: 'Ins Adressbuch',
  oneFor: (name: string) => `: ${name} als vCard speichern`,
  stem: 'bsen-kontakte',
  oneStem: 'kontakt',
  channels: { email: 'E-Mail', phone: 'Telefon', blog: 'Blog', mastodon: 'Mastodon', links: 'Links' },
  heads: {
    name: 'Name',
    email: 'E-Mail',
    phone: 'Telefon',
    blog: 'Blog',
    mastodon: 'Mastodon',
    links: 'Weitere Links',
    met: 'Gefunden am',
    note: 'Meine Notiz',
  },
};

export type ExportWords = typeof german;

export const useExportWords = wordsIn(german, () => import('./export-words.en.ts'));
