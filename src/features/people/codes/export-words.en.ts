import type { Words } from '#ui/language.tsx';
import type { ExportWords } from './export-words.ts';

const count = (people: number) => (people === 1 ? '1 contact' : `${people} contacts`);

const english: Words<ExportWords> = {
  title: 'Take contacts along',
  lead: (people: number) =>
    `${count(people)} as a file, for an address book or a spreadsheet. It holds only what each person has shown you.`,
  inside: 'What is in it',
  onlyName: 'the name only',
  nobody: 'Nobody has shown you anything yet that you could take along.',
  notes: 'My notes too',
  notesHint: 'They can be read in the file then.',
  vcard: 'As vCard',
  csv: 'As a table (CSV)',
  saved: (file: string) => `Saved: ${file}`,
  one: 'To the address book',
  oneFor: (name: string) => `: save ${name} as vCard`,
  stem: 'bsen-contacts',
  oneStem: 'contact',
  channels: { email: 'E-mail', phone: 'Phone', blog: 'Blog', mastodon: 'Mastodon', links: 'Links' },
  heads: {
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
    blog: 'Blog',
    mastodon: 'Mastodon',
    links: 'Further links',
    met: 'Found on',
    note: 'My note',
  },
};

export default english;
