import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHttpLink } from '#domain/http-link.ts';

describe('isHttpLink', () => {
  test.each([
    'https://anna.example',
    'HTTP://anna.example:8080/blog?seite=1#oben',
    'https://müller.example/schöne straße',
    'http://127.0.0.1',
  ])('takes „%s“', (text) => {
    expect(isHttpLink(text)).toBe(true);
  });

  test.each([
    '',
    'anna.example',
    'https://',
    'https:///x',
    'https://?x',
    'https:anna.example',
    'https://a b',
    'https://x:99999',
    'https://%',
    'http:// x',
    ' https://anna.example',
    'javascript:alert(1)',
    'data:text/html,https://a',
    'javascript://a.example/%0aalert(1)',
  ])('refuses „%s“', (text) => {
    expect(isHttpLink(text)).toBe(false);
  });

  test('takes only what becomes an address with a host, whatever follows the slashes', () => {
    const text = fc.tuple(fc.constantFrom('http://', 'https://', ''), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          text.map(([start, rest]) => start + rest),
        ),
        (link) => {
          fc.pre(isHttpLink(link));
          const { protocol, hostname } = new URL(link);
          expect(protocol).toMatch(/^https?:$/);
          expect(hostname).not.toBe('');
        },
      ),
    );
  });
});
