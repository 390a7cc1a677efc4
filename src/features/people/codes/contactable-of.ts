import { EMPTY_CONTACT } from '#domain/contact.ts';
import type { Contactable } from '#domain/contact-export.ts';
import type { Pair } from '#domain/pair.ts';

/** A pair as an export wants it: what they revealed in it, and nothing from anywhere else but the name. */
export const contactableOf = ({ uid, theirs, madeAt }: Pair, name: string, note: string): Contactable => {
  const { email, phone, blog, mastodon, links } = theirs ?? EMPTY_CONTACT;
  return { uid, name, contact: { email, phone, blog, mastodon, links }, note, madeAt };
};
