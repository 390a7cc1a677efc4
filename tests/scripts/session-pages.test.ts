import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '#domain/session.ts';
import { sessionPage, writeSessionPages } from '../../scripts/web/session-pages.ts';
import { aProgramme, aSession } from '../support/factories.ts';

const ORIGIN = 'https://bsen.example';

/** The page as it is in the project; the build adds scripts and styles to it. */
const PAGE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

const pageOf = (traits: Partial<Session> = {}) => {
  const session = aSession(traits);
  return sessionPage(PAGE, session, aProgramme([session]), ORIGIN);
};

/** What a reader of HTML makes of an attribute or a text. */
const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const contentsOf = (page: string, name: string) =>
  [...page.matchAll(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)" />`, 'g'))].map(
    ([, content = '']) => unescaped(content),
  );

const titlesOf = (page: string) =>
  [...page.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => unescaped(title));

describe('the page of a session', () => {
  it('has the title, once', () => {
    const page = pageOf({ title: 'Stärken stärken' });
    expect(titlesOf(page)).toEqual(['Stärken stärken · #bsen']);
    expect(contentsOf(page, 'og:title')).toEqual(['Stärken stärken']);
  });

  it('describes when, where, who and what, once', () => {
    const description = [
      'Freitag, 29. April 2016, 11:15 Uhr · Saal · Anna Beispiel. Wie Bestände sichtbar werden.',
    ];
    expect(contentsOf(pageOf(), 'description')).toEqual(description);
    expect(contentsOf(pageOf(), 'og:description')).toEqual(description);
  });

  it('has its address and a picture of the same house', () => {
    expect(contentsOf(pageOf({ id: 'x' }), 'og:url')).toEqual([`${ORIGIN}/session/x`]);
    expect(contentsOf(pageOf(), 'og:image')).toEqual([`${ORIGIN}/icon-512.png`]);
  });

  it('says first that it is cancelled', () => {
    expect(contentsOf(pageOf({ cancelled: true }), 'description')[0]).toMatch(/^Fällt aus · /);
  });

  it('cuts a long abstract between words', () => {
    const [description = ''] = contentsOf(pageOf({ abstract: 'Wort '.repeat(1600).trim() }), 'description');
    expect(description.length).toBeLessThanOrEqual(202);
    expect(description).toMatch(/Wort …$/);
  });

  it('is still the whole app', () => {
    const body = (page: string) => page.slice(page.indexOf('<body>'));
    expect(body(pageOf())).toBe(body(PAGE));
    expect(pageOf()).toContain('<meta name="viewport"');
  });

  const HOSTILE = [
    '</title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "$& $1 $` $' $$",
    '&lt;script&gt;',
    '<!--',
    '\u0000\u0008zurück\u{1F469}\u200D\u{1F4BB}',
  ];

  it.each(HOSTILE)('keeps %j what it is: text', (title) => {
    const page = pageOf({ title, abstract: title, speakers: [{ name: title, blog: '', about: '' }] });
    const printable = title.replace('\u0000\u0008', '');
    expect(contentsOf(page, 'og:title')).toEqual([printable]);
    expect(titlesOf(page)).toEqual([`${printable} · #bsen`]);
  });

  it('has the same tags whatever the texts are', () => {
    const tags = (page: string) => page.match(/<[/!a-z][^\s>]*/gi);
    const usual = tags(pageOf());
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, abstract) => {
        expect(tags(pageOf({ title, abstract }))).toEqual(usual);
      }),
    );
  });
});

describe('the pages of a built site', () => {
  let site = '';
  beforeEach(() => {
    site = mkdtempSync(join(tmpdir(), 'site-'));
    writeFileSync(join(site, 'index.html'), PAGE);
  });
  afterEach(() => rmSync(site, { recursive: true }));

  it('are one for each session, and leave the app as it is', () => {
    const programme = aProgramme([aSession({ id: 'a', title: 'A' }), aSession({ id: 'b', title: 'B' })]);
    expect(writeSessionPages(site, programme, ORIGIN)).toBe(2);
    const titles = ['a', 'b'].map((id) =>
      titlesOf(readFileSync(join(site, 'session', id, 'index.html'), 'utf8')),
    );
    expect(titles).toEqual([['A · #bsen'], ['B · #bsen']]);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(PAGE);
  });
});
