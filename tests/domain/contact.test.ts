import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContact, EMPTY_CONTACT, hrefOf, type Contact } from '#domain/contact.ts';

const withChannels = (traits: Partial<Contact>): Contact => ({ ...EMPTY_CONTACT, ...traits });

describe('checkContact', () => {
  test('needs nothing', () => {
    expect(checkContact(EMPTY_CONTACT)).toEqual({ ok: true, value: EMPTY_CONTACT });
  });

  test.each([
    ['anna.example', 'https://anna.example'],
    [' anna-schreibt.de/über-mich ', 'https://anna-schreibt.de/über-mich'],
    ['museum.example:8080?a=1', 'https://museum.example:8080?a=1'],
    ['http://anna.example', 'http://anna.example'],
  ])('takes „%s“ for a blog as %s', (blog, link) => {
    expect(checkContact(withChannels({ blog }))).toMatchObject({ value: { blog: link } });
    expect(checkContact(withChannels({ links: ['', blog] }))).toMatchObject({ value: { links: [link] } });
  });

  test.each([
    ['mastodon.social/@anna', 'https://mastodon.social/@anna'],
    ['@anna@mastodon.social', '@anna@mastodon.social'],
    ['anna@mastodon.social', 'anna@mastodon.social'],
  ])('takes „%s“ for Mastodon as %s', (mastodon, kept) => {
    expect(checkContact(withChannels({ mastodon }))).toMatchObject({ value: { mastodon: kept } });
  });

  test.each<[Partial<Contact>, object]>([
    [{ email: 'anna' }, { email: 'invalid' }],
    [{ email: 'anna@example.com?cc=alle' }, { email: 'invalid' }],
    [{ phone: 'ruf an' }, { phone: 'invalid' }],
    [{ blog: 'javascript:alert(1)' }, { blog: 'badLink' }],
    [{ blog: 'kein Blog' }, { blog: 'badLink' }],
    [{ blog: `anna.example/${'x'.repeat(190)}` }, { blog: 'tooLong' }],
    [{ mastodon: 'anna' }, { mastodon: 'invalid' }],
    [{ links: ['data:text/html,x'] }, { links: 'badLink' }],
    [{ links: ['a.example', 'b.example', 'c.example', 'd.example'] }, { links: 'tooMany' }],
  ])('refuses %j', (traits, problems) => {
    expect(checkContact(withChannels(traits))).toEqual({ ok: false, problems });
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom('a', '.', ':', '/', '@', ' ', '?'), maxLength: 14 }),
  );
  const typed = fc.record({
    email: text,
    phone: text,
    blog: text,
    mastodon: text,
    links: fc.array(text, { maxLength: 3 }),
  });

  test('takes what it gave and changes nothing in it', () => {
    fc.assert(
      fc.property(typed, (draft) => {
        const once = checkContact(draft);
        expect(once.ok ? checkContact(once.value) : once).toEqual(once);
      }),
    );
  });

  test('lets nothing through that leads anywhere but to mail, telephone or the web', () => {
    fc.assert(
      fc.property(typed, (draft) => {
        const checked = checkContact(draft);
        if (!checked.ok) return;
        const { email, phone, blog, mastodon, links } = checked.value;
        const hrefs = [
          hrefOf('email', email),
          hrefOf('phone', phone),
          hrefOf('blog', blog),
          hrefOf('mastodon', mastodon),
          ...links.map((link) => hrefOf('link', link)),
        ];
        for (const href of hrefs) expect(href).toMatch(/^(?:$|mailto:|tel:|https?:)/i);
      }),
      { numRuns: 500 },
    );
  });
});
