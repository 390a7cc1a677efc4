import type { Header } from './programme.ts';
import type { Session } from './session.ts';

/**
 * The sessions that name a room or track of which this header knows nothing, without it: in no room, in no track.
 */
export const withoutLostPlaces = (
  sessions: readonly Session[],
  { rooms, tracks }: Pick<Header, 'rooms' | 'tracks'>,
): Session[] => {
  const known = {
    room: new Set(['', ...rooms.map(({ id }) => id)]),
    track: new Set(['', ...tracks.map(({ id }) => id)]),
  };
  return sessions
    .filter(({ room, track }) => !known.room.has(room) || !known.track.has(track))
    .map((session) => ({
      ...session,
      room: known.room.has(session.room) ? session.room : '',
      track: known.track.has(session.track) ? session.track : '',
    }));
};
