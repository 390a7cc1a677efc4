import { hrefOf, type Contact } from './contact.ts';

/** Somebody who said yes to me, with what they revealed. Blocked and ended contacts are none of these. */
export type Contactable = {
  readonly uid: string;
  readonly name: string;
  /** '' and [] for what they keep to themselves. */
  readonly contact: Contact;
  /** What I keep for myself about them; '' for nothing. */
  readonly note: string;
  /** When we found each other; ms since 1970. */
  readonly madeAt: number;
};

/** What goes into an export: my own notes only when I say so, and nobody twice. */
export type ExportChoice = { readonly notes: boolean };

export type Exported = Contactable & {
  /** Everything of theirs that a browser can open. */
  readonly webLinks: readonly string[];
  /** `YYYY-MM-DD`, by the clock of the venue. */
  readonly date: string;
};

/** Text for a file of one line a value: signs that would end a line or command a printer become blanks. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const href = (text: string): string => (text === '' ? '' : new URL(text).href);

/** The people of an export in the order of their names; `dateOf` says the day of a moment at the venue. */
export const exportedOf = (
  people: readonly Contactable[],
  { notes }: ExportChoice,
  dateOf: (at: number) => string,
): readonly Exported[] =>
  [...new Map(people.map((person) => [person.uid, person])).values()]
    .map((person) => ({
      ...person,
      name: oneLine(person.name),
      note: notes ? person.note.trim() : '',
      webLinks: [
        href(hrefOf('blog', person.contact.blog)),
        href(hrefOf('mastodon', person.contact.mastodon)),
        ...person.contact.links.map((link) => href(hrefOf('link', link))),
      ].filter(Boolean),
      date: dateOf(person.madeAt),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'de'));

/** A file's name that every system takes: „Anna Müller“ becomes `anna-mueller`; '' when nothing is left. */
export const fileStem = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (sign) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[sign] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
