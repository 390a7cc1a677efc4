import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkWith } from '#domain/checked.ts';

const schema = v.strictObject({
  title: v.pipe(v.string(), v.trim(), v.minLength(1, 'required'), v.maxLength(3, 'tooLong')),
  tags: v.array(v.pipe(v.string(), v.maxLength(3, 'tooLong'))),
});

describe('checkWith', () => {
  test('gives the value as the schema made it', () => {
    expect(checkWith(schema, { title: ' ab ', tags: [] })).toEqual({
      ok: true,
      value: { title: 'ab', tags: [] },
    });
  });

  test('names the problem of every field', () => {
    expect(checkWith(schema, { title: '', tags: ['long'] })).toEqual({
      ok: false,
      problems: { title: 'required', tags: 'tooLong' },
    });
  });

  test('names a list by its field, and its first problem only', () => {
    expect(checkWith(schema, { title: 'a', tags: ['long', 7] })).toEqual({
      ok: false,
      problems: { tags: 'tooLong' },
    });
  });

  test('calls what the screens have no sentence for invalid', () => {
    expect(checkWith(schema, { title: 7, tags: [], rank: 1 })).toEqual({
      ok: false,
      problems: { title: 'invalid', rank: 'invalid' },
    });
  });

  test.each([null, undefined, 'text', 7, []])('refuses %j, which is no draft at all', (draft) => {
    expect(checkWith(schema, draft).ok).toBe(false);
  });

  test.each(['__proto__', 'constructor', 'toString'])('names a field called %s', (field) => {
    const draft: unknown = JSON.parse(`{"title":"a","tags":[],"${field}":1}`);
    const checked = checkWith(schema, draft);
    expect(checked.ok || Object.entries(checked.problems)).toEqual([[field, 'invalid']]);
  });
});
