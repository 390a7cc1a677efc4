import type { Header } from './programme.ts';

const EVENT_FIELDS = ['name', 'claim', 'zone', 'venue', 'address'] as const;
type EventField = (typeof EVENT_FIELDS)[number];

export type PlaceList = 'rooms' | 'tracks';

/** What happened to the event, its rooms and tracks between two versions of a programme. */
export type HeaderChange =
  | { readonly kind: 'event'; readonly field: EventField; readonly from: string; readonly to: string }
  | { readonly kind: 'added'; readonly list: PlaceList; readonly id: string; readonly name: string }
  | { readonly kind: 'removed'; readonly list: PlaceList; readonly id: string; readonly name: string }
  | {
      readonly kind: 'renamed';
      readonly list: PlaceList;
      readonly id: string;
      readonly from: string;
      readonly to: string;
    }
  /** The way to a room; of a new room too, where it has one. */
  | {
      readonly kind: 'directions';
      readonly id: string;
      readonly name: string;
      readonly from: string;
      readonly to: string;
    }
  /** Stands in another order, which is not only what was added at the end. */
  | { readonly kind: 'order'; readonly list: PlaceList; readonly ids: readonly string[] };

type Place = { readonly id: string; readonly name: string };

const placeChanges = (list: PlaceList, before: readonly Place[], after: readonly Place[]): HeaderChange[] => {
  const old = new Map(before.map((place) => [place.id, place]));
  const ids = after.map(({ id }) => id);
  const added = after.filter(({ id }) => !old.has(id));
  const removed = before.filter(({ id }) => !ids.includes(id));
  const renamed = after.flatMap(({ id, name }): HeaderChange[] => {
    const from = old.get(id)?.name ?? name;
    return from === name ? [] : [{ kind: 'renamed', list, id, from, to: name }];
  });
  const expected = [...before.filter(({ id }) => ids.includes(id)), ...added].map(({ id }) => id);
  const isMoved = ids.some((id, index) => id !== expected[index]);
  return [
    ...added.map(({ id, name }): HeaderChange => ({ kind: 'added', list, id, name })),
    ...removed.map(({ id, name }): HeaderChange => ({ kind: 'removed', list, id, name })),
    ...renamed,
    ...(isMoved ? [{ kind: 'order' as const, list, ids }] : []),
  ];
};

/** The differences from `before` to `after` in what stands around the sessions; ids say which room is which. */
export const headerChanges = (before: Header, after: Header): HeaderChange[] => {
  const event = EVENT_FIELDS.filter((field) => before.event[field] !== after.event[field]).map(
    (field): HeaderChange => ({
      kind: 'event',
      field,
      from: before.event[field],
      to: after.event[field],
    }),
  );
  const ways = new Map(before.rooms.map(({ id, directions }) => [id, directions]));
  const directions = after.rooms.flatMap(({ id, name, directions: to }): HeaderChange[] => {
    const from = ways.get(id) ?? '';
    return from === to ? [] : [{ kind: 'directions', id, name, from, to }];
  });
  return [
    ...event,
    ...placeChanges('rooms', before.rooms, after.rooms),
    ...directions,
    ...placeChanges('tracks', before.tracks, after.tracks),
  ];
};
