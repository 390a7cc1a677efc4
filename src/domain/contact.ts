import * as v from 'valibot';
import { checkWith, type Checked } from './checked.ts';
import { isHttpLink } from './http-link.ts';

/** Longest texts (UTF-16 units) and the longest list of further links. */
export const CONTACT_LIMITS = {
  email: 120,
  phone: 40,
  blog: 200,
  mastodon: 120,
  link: 200,
  links: 3,
} as const;

/** Nothing that would begin a second part of a `mailto:` link. */
const EMAIL = /^[^@\s?&#%<>"\\,;:]+@[^@\s?&#%<>"\\,;:]+$/;
const PHONE = /^\+?[0-9 ()/.-]{3,40}$/;
/** `@anna@mastodon.social`; the first @ may be missing. */
const HANDLE = /^@?([a-z0-9_.-]+)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;

const isMastodon = (text: string): boolean => HANDLE.test(text) || isHttpLink(text);

const way = (max: number, isGood: (text: string) => boolean, problem: string) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(max, 'tooLong'),
    v.check((text) => text === '' || isGood(text), problem),
  );

const link = way(CONTACT_LIMITS.link, isHttpLink, 'badLink');

/** How somebody can be reached. Lives only in the own profile, and in a pair as far as it was revealed there. '' is „no“. */
export const contactSchema = v.strictObject({
  email: way(CONTACT_LIMITS.email, (text) => EMAIL.test(text), 'invalid'),
  phone: way(CONTACT_LIMITS.phone, (text) => PHONE.test(text), 'invalid'),
  blog: way(CONTACT_LIMITS.blog, isHttpLink, 'badLink'),
  mastodon: way(CONTACT_LIMITS.mastodon, isMastodon, 'invalid'),
  links: v.pipe(
    v.array(link),
    v.transform((links: string[]) => [...new Set(links.filter(Boolean))]),
    v.maxLength(CONTACT_LIMITS.links, 'tooMany'),
  ),
});

export type Contact = v.InferOutput<typeof contactSchema>;

/** The single channels in the order in which they are shown; `links` come after them. */
export const CHANNELS = ['email', 'phone', 'blog', 'mastodon'] as const;
export type Channel = (typeof CHANNELS)[number];

export const EMPTY_CONTACT: Contact = { email: '', phone: '', blog: '', mastodon: '', links: [] };

/** `annas-blog.example/ich`: hardly anybody types what stands before it. */
const BARE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]\S*)?$/u;

const withScheme = (text: string): string => (BARE.test(text.trim()) ? `https://${text.trim()}` : text);

/** What was typed about how to reach somebody. Web addresses get the `https://` that was left out. */
export const checkContact = (draft: Contact): Checked<Contact> =>
  checkWith(contactSchema, {
    ...draft,
    blog: withScheme(draft.blog),
    mastodon: withScheme(draft.mastodon),
    links: draft.links.map(withScheme),
  });

/** Where a tap on this leads: `mailto:`, `tel:`, `https:` or `http:`; '' for what is none of these. */
export const hrefOf = (channel: Channel | 'link', text: string): string => {
  if (channel === 'email') return EMAIL.test(text) ? `mailto:${encodeURI(text)}` : '';
  if (channel === 'phone') return PHONE.test(text) ? `tel:${text.replace(/[^+0-9]/g, '')}` : '';
  const handle = channel === 'mastodon' ? HANDLE.exec(text) : null;
  if (handle) return `https://${handle[2]}/@${handle[1]}`;
  return isHttpLink(text) ? text : '';
};

export const hasContact = ({ links, ...channels }: Contact): boolean =>
  links.length > 0 || Object.values(channels).some(Boolean);
