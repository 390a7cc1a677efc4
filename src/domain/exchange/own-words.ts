import * as v from 'valibot';
import type { Header, Programme } from '../programme.ts';
import { headerEntries } from '../programme.ts';
import { EXAMPLE, type Session } from '../session.ts';

/** How our files name their writer. */
export const GENERATOR = { name: 'bsen-companion', version: '1' } as const;

const WHOLE_HOUSE = 'Ganzes Haus';

/** The room of the whole house in formats where everything has a room; never a name that a real room has. */
export const wholeHouseIn = (rooms: readonly { readonly name: string }[]): string => {
  const names = new Set(rooms.map(({ name }) => name));
  for (let name = WHOLE_HOUSE; ; name += ' *') if (!names.has(name)) return name;
};

export const roomNameOf = (rooms: Header['rooms'], id: string): string =>
  id === '' ? wholeHouseIn(rooms) : (rooms.find((room) => room.id === id)?.name ?? id);

export const trackNameOf = (tracks: Header['tracks'], id: string): string =>
  tracks.find((track) => track.id === id)?.name ?? id;

const CANCELLED = 'Fällt aus: ';

/** The formats have no word for it, so the title says it – which is also what other apps show. */
export const titleOf = ({ title, cancelled }: Pick<Session, 'title' | 'cancelled'>): string =>
  cancelled ? `${CANCELLED}${title}` : title;

/**
 * The other way round, for files that we wrote; `cancelled` is what they say besides the title, undefined where that is
 * all there is.
 */
export const ownTitleIn = (
  title: string,
  cancelled = title.startsWith(CANCELLED),
): Pick<Session, 'title' | 'cancelled'> => ({
  title: cancelled && title.startsWith(CANCELLED) ? title.slice(CANCELLED.length) : title,
  cancelled,
});

const HELD = 'Findet statt';

/** The subtitle of what is held although its title begins as if it were not; '' for everything else. */
export const subtitleOf = ({ title, cancelled }: Session): string =>
  !cancelled && title.startsWith(CANCELLED) ? HELD : '';

/** Whether that subtitle stands there, in a file that we wrote. */
export const saysHeld = (subtitle: string): boolean => subtitle.trim() === HELD;

const { event, rooms, tracks } = headerEntries;

/** What the schema of schedule.json has no place for; it stands in `conference.meta.bsen`. */
export const ownWords = v.object({
  event,
  rooms,
  tracks,
  sessions: v.array(
    v.object({
      id: v.string(),
      /** Earlier files say neither. */
      title: v.optional(v.string()),
      cancelled: v.optional(v.boolean()),
      room: v.string(),
      track: v.string(),
      fields: v.array(v.string()),
      example: v.picklist(EXAMPLE),
      source: v.string(),
    }),
  ),
});

export type OwnWords = v.InferOutput<typeof ownWords>;

export const ownWordsOf = ({
  event: header,
  rooms: places,
  tracks: lines,
  sessions,
}: Programme): OwnWords => ({
  event: header,
  rooms: places,
  tracks: lines,
  sessions: sessions.map(({ id, title, cancelled, room, track, fields, example, source }) => ({
    id,
    title,
    cancelled,
    room,
    track,
    fields,
    example,
    source,
  })),
});
