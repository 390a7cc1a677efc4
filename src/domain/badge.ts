import * as v from 'valibot';
import { CHANNELS, contactSchema, EMPTY_CONTACT, type Contact } from './contact.ts';
import { isMeetingCode, readMeetingCode } from './meeting-code.ts';
import { PROFILE_LIMITS } from './profile.ts';
import { packed, unpacked } from './badge-text.ts';

/** Where the link in a QR leads; what stands behind the # never reaches a server. */
export const BADGE_PATH = '/treffen';

/** The longest link (bytes) that phones read from the screen of a small phone: version 14 of QR, 73 modules a side. */
export const BADGE_LIMIT = 440;

/** Whatever is longer was not made here. */
const OVERSIZE = 4_000;

const badgeSchema = v.object({
  code: v.pipe(v.string(), v.check(isMeetingCode)),
  /** '' while the phone that shows it has no account yet. */
  uid: v.pipe(v.string(), v.regex(/^[\w-]{0,128}$/)),
  /** '' where only the six signs are known. */
  name: v.pipe(v.string(), v.trim(), v.maxLength(PROFILE_LIMITS.name)),
  contact: contactSchema,
});

/** What one phone shows another: a code, whose it is, and the contact channels that were ticked for showing. */
export type Badge = v.InferOutput<typeof badgeSchema>;

/** `foreign`: a QR of something else. `damaged`: ours, but not whole. `badLink`: with something that is no safe link. */
export type BadgeTrouble = 'foreign' | 'damaged' | 'oversize' | 'badLink';

export type ReadBadge =
  | { readonly ok: true; readonly badge: Badge }
  | { readonly ok: false; readonly why: BadgeTrouble };

const KEYS = { email: 'e', phone: 'p', blog: 'b', mastodon: 'm' } as const;

/** The part behind the #: `c=K7MX3P&n=Anna+Beispiel&e=anna@example.org`. */
export const writeBadge = ({ code, uid, name, contact }: Badge): string => {
  const parts: [string, string][] = [
    ['c', code],
    ['u', uid],
    ['n', name],
    ...CHANNELS.map((channel): [string, string] => [KEYS[channel], shortLink(contact[channel])]),
    ...contact.links.map((link): [string, string] => ['l', shortLink(link)]),
  ];
  return parts
    .filter(([, text]) => text !== '')
    .map(([key, text]) => packed(key, text))
    .join('&');
};

const shortLink = (text: string): string =>
  text.startsWith('https://') ? text.slice('https:'.length) : text;
const wholeLink = (text: string): string => (text.startsWith('//') ? `https:${text}` : text);

/**
 * What a camera saw, an address bar holds, or somebody typed: a link of ours, only the part behind its #, or the six
 * signs. Nothing of it is trusted; unknown parts are left out.
 */
export const readBadge = (text: string): ReadBadge => {
  const no = (why: BadgeTrouble): ReadBadge => ({ ok: false, why });
  if (text.length > OVERSIZE) return no('oversize');
  const typed = readMeetingCode(text);
  if (typed) return { ok: true, badge: { code: typed, uid: '', name: '', contact: EMPTY_CONTACT } };
  const [before = '', ...rest] = text.trim().split('#');
  const fragment = rest.join('#');
  if (before !== '' && !new RegExp(`^https?://[^/]+${BADGE_PATH}/?$`, 'i').test(before)) return no('foreign');
  if (fragment === '') return no(before === '' ? 'foreign' : 'damaged');
  const found = unpacked(fragment);
  if (!found) return no('damaged');
  const one = (key: string) => wholeLink(found.get(key)?.[0] ?? '');
  const contact: Contact = {
    ...EMPTY_CONTACT,
    ...Object.fromEntries(CHANNELS.map((channel) => [channel, one(KEYS[channel])])),
    links: (found.get('l') ?? []).map(wholeLink),
  };
  const result = v.safeParse(badgeSchema, {
    code: one('c'),
    uid: one('u'),
    name: found.get('n')?.[0] ?? '',
    contact,
  });
  if (result.success) return { ok: true, badge: result.output };
  const links = ['blog', 'mastodon', 'links'];
  const isLink = result.issues.every(({ path }) => path?.some(({ key }) => links.includes(String(key))));
  return no(isLink ? 'badLink' : 'damaged');
};

/** What is given up first when a code would be too dense: links, then the longer single channels; name and code never. */
const GIVEN_UP = ['links', 'mastodon', 'blog', 'phone', 'email'] as const;
export type LeftOut = (typeof GIVEN_UP)[number];

/** The link for a QR, short enough to be read from phone to phone, and what had to be left out of it. */
export const badgeLink = (
  origin: string,
  badge: Badge,
): { readonly link: string; readonly leftOut: readonly LeftOut[] } => {
  const leftOut: LeftOut[] = [];
  const link = () =>
    `${origin}${BADGE_PATH}#${writeBadge({ ...badge, contact: without(badge.contact, leftOut) })}`;
  for (const channel of GIVEN_UP) {
    if (link().length <= BADGE_LIMIT) break;
    if (badge.contact[channel].length > 0) leftOut.push(channel);
  }
  return { link: link(), leftOut };
};

const without = (contact: Contact, leftOut: readonly LeftOut[]): Contact => ({
  ...contact,
  ...Object.fromEntries(leftOut.map((channel) => [channel, EMPTY_CONTACT[channel]])),
});
