import { VCard } from 'vcard-creator';
import type { Exported } from '../contact-export.ts';

const cardOf = ({ name, contact, note, webLinks, date, madeAt }: Exported, event: string): VCard => {
  // The whole name as the given one: which word of it is the family's is not ours to guess.
  const card = new VCard().addFullName(name).addName({ givenName: name }).addRevision(new Date(madeAt));
  if (contact.email) card.addEmail({ address: contact.email });
  if (contact.phone) card.addPhoneNumber({ number: contact.phone });
  for (const url of webLinks) card.addUrl({ url });
  card.addCategories([event]);
  return card.addNote([`${event}, ${date}`, note.replace(/\r\n?/g, '\n')].filter(Boolean).join('\n'));
};

/**
 * vCard 3.0 (RFC 2426), which iOS, Android and mail programs import: CRLF, lines folded at 75 octets and never inside a
 * character. `event` names where people met; it becomes a category and the first line of the note.
 */
export const writeVCards = (people: readonly Exported[], event: string): string =>
  people.map((person) => cardOf(person, event).toString()).join('');
