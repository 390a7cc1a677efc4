import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PAGES, PAGE_BYTES, pagesOf } from '#domain/release-pages.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const whole = fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed());

describe('pagesOf', () => {
  it('gives the text again when its pages are joined', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 4, max: 40 }), (text, limit) => {
        expect(pagesOf(text, limit).join('')).toBe(text);
      }),
    );
  });

  it('makes no page of more bytes than allowed, and cuts no character', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 4, max: 40 }), (text, limit) => {
        for (const page of pagesOf(text, limit)) {
          expect(bytes(page)).toBeLessThanOrEqual(limit);
          expect(page.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('makes one page of a short text, also of none', () => {
    expect(pagesOf('')).toEqual(['']);
    expect(pagesOf('ä'.repeat(PAGE_BYTES / 2))).toHaveLength(1);
    expect(pagesOf('ä'.repeat(PAGE_BYTES / 2 + 1))).toHaveLength(2);
  });

  it('leaves room in a commit for all pages and the first one again', () => {
    expect((MAX_PAGES + 1) * PAGE_BYTES).toBeLessThan(10 * 1024 * 1024);
  });
});
