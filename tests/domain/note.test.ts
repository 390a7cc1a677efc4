import { describe, expect, test } from 'vitest';
import { EMPTY_NOTE, hasRoom, NOTE_LIMITS, withChanges } from '#domain/note.ts';

const about = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`uid${index}`, EMPTY_NOTE]));

describe('notes', () => {
  test('change only in what is new', () => {
    const notes = { ben: { note: 'Archiv', worth: 'yes', because: 'Zeit' } as const };
    expect(withChanges(notes, { ben: { note: 'Museum' }, cem: { worth: 'later' } })).toEqual({
      ben: { note: 'Museum', worth: 'yes', because: 'Zeit' },
      cem: { note: '', worth: 'later', because: '' },
    });
  });

  test('have no room for one more than the rules take', () => {
    expect(hasRoom(about(NOTE_LIMITS.people - 1), 'ben')).toBe(true);
    expect(hasRoom(about(NOTE_LIMITS.people), 'ben')).toBe(false);
  });

  test('stay changeable when there are as many as there can be', () => {
    expect(hasRoom(about(NOTE_LIMITS.people), 'uid0')).toBe(true);
  });
});
