import type { Programme } from './programme.ts';
import type { Session } from './session.ts';
import { termKey } from './terms.ts';

/** What may be chosen, by id of track and room and by the word of a field. An empty list asks for nothing. */
export type Filter = {
  readonly tracks: readonly string[];
  readonly rooms: readonly string[];
  readonly fields: readonly string[];
};

export const NO_FILTER: Filter = { tracks: [], rooms: [], fields: [] };

/** How many things are chosen. */
export const chosenIn = ({ tracks, rooms, fields }: Filter): number =>
  tracks.length + rooms.length + fields.length;

/** Sessions with one of the tracks, in one of the rooms and for one of the fields, as far as such are chosen. */
export const filtered = (
  sessions: readonly Session[],
  { tracks, rooms, fields }: Filter,
): readonly Session[] => {
  const keys = fields.map(termKey);
  const known = new Map<string, boolean>();
  const isChosen = (field: string): boolean => {
    const chosen = known.get(field) ?? keys.includes(termKey(field));
    known.set(field, chosen);
    return chosen;
  };
  return sessions.filter(
    (session) =>
      (!tracks.length || tracks.includes(session.track)) &&
      (!rooms.length || rooms.includes(session.room)) &&
      (!keys.length || session.fields.some(isChosen)),
  );
};

export type Choice = { readonly value: string; readonly label: string };
export type Choices = Readonly<Record<keyof Filter, readonly Choice[]>>;

const inUse = (places: readonly { id: string; name: string }[], used: ReadonlySet<string>): Choice[] =>
  places.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ value: id, label: name }));

/** What there is to choose from: only what some session has; tracks and rooms in their order, fields by alphabet. */
export const choicesIn = ({ sessions, tracks, rooms }: Programme): Choices => {
  const fields = new Map<string, string>();
  for (const field of sessions.flatMap((session) => session.fields))
    if (!fields.has(termKey(field))) fields.set(termKey(field), field);
  return {
    tracks: inUse(tracks, new Set(sessions.map(({ track }) => track))),
    rooms: inUse(rooms, new Set(sessions.map(({ room }) => room))),
    fields: [...fields.values()]
      .sort((a, b) => a.localeCompare(b, 'de'))
      .map((field) => ({ value: field, label: field })),
  };
};
