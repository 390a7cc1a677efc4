import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeId } from '#domain/place-id.ts';

it.each([
  ['Großer Saal (EG)', 'grosser-saal-eg'],
  ['Café Müller', 'cafe-mueller'],
  ['♥', 'ort'],
])('makes of %s the id %s', (name, id) => {
  expect(placeId(name, [])).toBe(id);
});

it('counts on where the id is taken', () => {
  expect(placeId('Saal', ['saal', 'saal-2'])).toBe('saal-3');
});

it('is short, plain and unique, whatever the name', () => {
  const name = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constant('x'.repeat(90)));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const ids = names.reduce<string[]>((taken, each) => [...taken, placeId(each, taken)], []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,40}$/);
    }),
  );
});
