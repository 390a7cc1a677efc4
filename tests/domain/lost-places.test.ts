import { expect, it } from 'vitest';
import { withoutLostPlaces } from '#domain/lost-places.ts';
import { aProgramme, aSession } from '../support/factories.ts';

it('takes away rooms and tracks that no longer exist, and leaves everything else alone', () => {
  const sessions = [
    aSession({ id: 'a' }),
    aSession({ id: 'b', room: 'keller' }),
    aSession({ id: 'c', track: 'früher' }),
    aSession({ id: 'd', room: '', track: '' }),
  ];
  expect(withoutLostPlaces(sessions, aProgramme())).toEqual([
    aSession({ id: 'b', room: '' }),
    aSession({ id: 'c', track: '' }),
  ]);
});
