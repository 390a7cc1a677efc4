import { expect, test } from 'vitest';
import { endableFrom } from '#domain/pair.ts';

test('lets a pair made by code be ended at once', () => {
  expect(endableFrom({ byCode: true, madeAt: 1_000 })).toBe(1_000);
});

test('lets a pair made of wishes be ended after an hour', () => {
  expect(endableFrom({ byCode: false, madeAt: 1_000 })).toBe(3_601_000);
});
