import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '#domain/edit-distance.ts';

const FAR = 100;
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** The definition of optimal string alignment, without a table. */
const byDefinition = (one: string, other: string): number => {
  if (!one || !other) return Math.max(one.length, other.length);
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const ways = [
    byDefinition(a, other) + 1,
    byDefinition(one, b) + 1,
    byDefinition(a, b) + Number(one.at(-1) !== other.at(-1)),
  ];
  if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1))
    ways.push(byDefinition(one.slice(0, -2), other.slice(0, -2)) + 1);
  return Math.min(...ways);
};

describe('editDistance', () => {
  test.each([
    ['podcast', 'potcast', 1],
    ['fotografie', 'fotogarfie', 1],
    ['archive', 'archiv', 1],
    ['museum', 'mueseum', 1],
    ['brot', 'boote', 2],
  ])('of „%s“ and „%s“ is %i', (one, other, distance) => {
    expect(editDistance(one, other, FAR)).toBe(distance);
  });

  test('is what its definition says, both ways', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(editDistance(one, other, FAR)).toBe(byDefinition(one, other));
        expect(editDistance(other, one, FAR)).toBe(byDefinition(one, other));
      }),
    );
  });

  test('says of everything beyond the limit only that it is beyond', () => {
    fc.assert(
      fc.property(text, text, fc.nat({ max: 4 }), (one, other, most) => {
        expect(editDistance(one, other, most)).toBe(Math.min(byDefinition(one, other), most + 1));
      }),
    );
  });
});
