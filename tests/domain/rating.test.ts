import { describe, expect, it } from 'vitest';
import { checkRating, RATING_LIMITS } from '#domain/rating.ts';

describe('checkRating', () => {
  it('takes stars alone, a line alone, and both', () => {
    for (const rating of [
      { stars: 5, line: '' },
      { stars: 0, line: 'Mehr Zeit!' },
      { stars: 1, line: 'Zu laut.' },
    ])
      expect(checkRating(rating)).toEqual({ ok: true, value: rating });
  });

  it('makes one line of several', () => {
    const checked = checkRating({ stars: 3, line: ' Mehr\n\n Zeit ' });
    expect(checked).toEqual({ ok: true, value: { stars: 3, line: 'Mehr Zeit' } });
  });

  it.each([
    ['nothing at all', { stars: 0, line: ' \n ' }, { '': 'required' }],
    ['six stars', { stars: 6, line: '' }, { stars: 'invalid' }],
    ['a line too long', { stars: 1, line: 'ä'.repeat(RATING_LIMITS.line + 1) }, { line: 'tooLong' }],
    ['a field nobody knows', { stars: 1, line: '', rank: 1 }, { rank: 'invalid' }],
  ])('refuses %s', (_, draft, problems) => {
    expect(checkRating(draft)).toEqual({ ok: false, problems });
  });
});
