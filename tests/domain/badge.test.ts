import fc from 'fast-check';
import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { BADGE_LIMIT, badgeLink, readBadge, writeBadge, type Badge } from '#domain/badge.ts';
import { CONTACT_LIMITS, EMPTY_CONTACT } from '#domain/contact.ts';
import { CODE_SIGNS } from '#domain/meeting-code.ts';
import { isAbsent, readShared } from '../realdata/shared-data.ts';

const ORIGIN = 'https://bsen-companion.web.app';

const aBadge = (traits: Partial<Badge> = {}): Badge => ({
  code: 'K7MX3P',
  uid: 'Zk3vGq8pXhWc1uJr5tNf0aBs2dLe',
  name: 'Anna Beispiel',
  contact: EMPTY_CONTACT,
  ...traits,
});

const code = fc
  .array(fc.constantFrom(...CODE_SIGNS.split('')), { minLength: 6, maxLength: 6 })
  .map((signs) => signs.join(''));
const name = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => text.length <= 60);
const path = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.trim());
const link = fc
  .tuple(fc.constantFrom('https://', 'http://', 'HTTPS://'), path)
  .map(([scheme, rest]) => `${scheme}anna.example/${rest}`.trim());
const channel = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), text);
const badge = fc.record({
  code,
  uid: fc.stringMatching(/^[\w-]{0,28}$/),
  name,
  contact: fc.record({
    email: channel(fc.constantFrom('anna+x@example.org', 'jörg@müller.example', "o'neill@example.org")),
    phone: channel(fc.constantFrom('+49 (341) 12-34', '0341/1234')),
    blog: channel(link),
    mastodon: channel(fc.oneof(fc.constant('@anna@chaos.social'), link)),
    links: fc.uniqueArray(link, { maxLength: CONTACT_LIMITS.links }),
  }),
});

describe('a badge', () => {
  test('is read as it was written, from the fragment and from the whole link', () => {
    fc.assert(
      fc.property(badge, (shown) => {
        const fragment = writeBadge(shown);
        expect(fragment).toMatch(/^[\x21-\x7e]*$/);
        expect(readBadge(`#${fragment}`)).toEqual({ ok: true, badge: shown });
        expect(readBadge(`${ORIGIN}/treffen#${fragment}`)).toEqual({ ok: true, badge: shown });
      }),
    );
  });

  test('keeps code, person and name in every code, and fits by leaving out what it names', () => {
    fc.assert(
      fc.property(badge, (shown) => {
        const { link: text, leftOut } = badgeLink(ORIGIN, shown);
        expect(text.length).toBeLessThanOrEqual(BADGE_LIMIT);
        const read = readBadge(text);
        const gone = Object.fromEntries(leftOut.map((key) => [key, EMPTY_CONTACT[key]]));
        expect(read).toEqual({ ok: true, badge: { ...shown, contact: { ...shown.contact, ...gone } } });
      }),
    );
  });

  test('leaves nothing out while there is room', () => {
    const contact = { ...EMPTY_CONTACT, email: 'anna@example.org', blog: 'https://anna.example/blog' };
    expect(badgeLink(ORIGIN, aBadge({ contact })).leftOut).toEqual([]);
  });

  test('gives up links first and the name never', () => {
    const long = `https://anna.example/${'x'.repeat(170)}`;
    const contact = { ...EMPTY_CONTACT, email: 'anna@example.org', blog: long, links: [long, `${long}2`] };
    const { link: text, leftOut } = badgeLink(ORIGIN, aBadge({ name: 'ش'.repeat(60), contact }));
    expect(leftOut).toEqual(['links', 'blog']);
    expect(readBadge(text)).toMatchObject({
      badge: { name: 'ش'.repeat(60), contact: { email: contact.email } },
    });
  });
});

describe('what is read', () => {
  test.each([
    ['six signs as they are typed', ' k7m-x3p '],
    ['a link of another address of ours', 'http://192.168.1.20:5173/treffen#c=K7MX3P'],
    ['parts that a later version adds', '#c=K7MX3P&z=new'],
    ['a link that an app has decoded', `${ORIGIN}/treffen#c=K7MX3P&n=Jörg`],
  ])('is a code in %s', (_, text) => {
    expect(readBadge(text)).toMatchObject({ ok: true, badge: { code: 'K7MX3P' } });
  });

  test.each([
    ['foreign', 'https://example.org/'],
    ['foreign', 'WIFI:S:Villa Ida;T:WPA;P:geheim;;'],
    ['foreign', 'javascript:alert(1)//treffen#c=K7MX3P'],
    ['foreign', ''],
    ['damaged', `${ORIGIN}/treffen`],
    ['damaged', '#c=K7MX3'],
    ['damaged', '#c=K7MX30'],
    ['damaged', '#n=Anna'],
    ['damaged', '#c=K7MX3P&n=%E4'],
    ['damaged', '#c=K7MX3P&n.=////'],
    ['damaged', '#c=K7MX3P&n'],
    ['damaged', `#c=K7MX3P&n=${'x'.repeat(61)}`],
    ['damaged', '#c=K7MX3P&u=../admin'],
    ['damaged', '#c=K7MX3P&e=anna@example.org?bcc=x@y.z'],
    ['badLink', '#c=K7MX3P&b=javascript:alert(1)'],
    ['badLink', '#c=K7MX3P&m=javascript://a@b.c/%0Aalert(1)'],
    ['badLink', '#c=K7MX3P&l=data:text/html,x'],
    ['badLink', '#c=K7MX3P&l=//a.example&l=//b.example&l=//c.example&l=//d.example'],
    ['oversize', `#c=K7MX3P&n=${'x'.repeat(5_000)}`],
  ])('is refused as %s: %s', (why, text) => {
    expect(readBadge(text)).toEqual({ ok: false, why });
  });

  test('never throws, whatever a camera sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof readBadge(text).ok).toBe('boolean');
        expect(typeof readBadge(`#c=K7MX3P&n=${text}`).ok).toBe('boolean');
      }),
    );
  });
});

const FAMILIES = ['👩‍👩‍👧‍👦'.repeat(5), '👨‍👩‍👧 מרים אבו', 'محمد بن عبد الله', 'Zoë „;,\\n“ 😀'];
const HOSTILE = 'hostile/blns.json';
const absent = isAbsent(HOSTILE);

/** Twenty of different kinds: every so many of those that a name can be. */
const twenty = (): string[] => {
  const all = (JSON.parse(readShared(HOSTILE)) as string[])
    .map((text) => text.trim())
    .filter((text) => text !== '' && text.length <= 60);
  return Array.from({ length: 20 }, (_, index) => all[Math.floor((index * all.length) / 20)] ?? '');
};

/** The picture of a code as a camera has it: so many pixels for a module. */
const seenThroughQr = (text: string): { readonly text: string; readonly modules: number } => {
  const modules = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const pixels = 3;
  const side = modules.length * pixels;
  const data = new Uint8Array(side * side * 4);
  for (let at = 0; at < side * side; at++) {
    const dark = modules[Math.floor(Math.floor(at / side) / pixels)]?.[Math.floor((at % side) / pixels)];
    data.set(dark ? [0, 0, 0, 255] : [255, 255, 255, 255], at * 4);
  }
  return { text: decodeQR({ width: side, height: side, data }), modules: modules.length - 8 };
};

describe('names through the picture of a code', () => {
  const held = (text: string) => {
    const { link: shown } = badgeLink(ORIGIN, aBadge({ name: text }));
    const seen = seenThroughQr(shown);
    expect(seen.modules).toBeLessThanOrEqual(73);
    return readBadge(seen.text);
  };

  test.each([...FAMILIES, '👩‍🚀'.repeat(12), 'é'.repeat(60), 'x'.repeat(60)])('hold: %s', (text) => {
    expect(held(text)).toMatchObject({ ok: true, badge: { name: text } });
  });

  test.skipIf(absent)('hold when they are hostile', () => {
    const names = twenty();
    expect(names.map(held)).toMatchObject(names.map((text) => ({ ok: true, badge: { name: text } })));
  });
});
