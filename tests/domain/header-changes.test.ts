import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerChanges, type HeaderChange } from '#domain/header-changes.ts';
import type { Header } from '#domain/programme.ts';
import { aProgramme } from '../support/factories.ts';

const text = fc.constantFrom('', 'a', 'b');
const id = fc.constantFrom('r1', 'r2', 'r3', 'r4');
const byId = { selector: (place: { id: string }) => place.id };

const aHeader: fc.Arbitrary<Header> = fc.record({
  event: fc.record({ name: text, claim: text, zone: text, venue: text, address: text }),
  rooms: fc.uniqueArray(fc.record({ id, name: text, directions: text }), byId),
  tracks: fc.uniqueArray(fc.record({ id, name: text }), byId),
});

type Place = { id: string; name: string; directions?: string };

const applied = (header: Header, changes: readonly HeaderChange[]): Header => {
  const event = { ...header.event };
  const lists: Record<'rooms' | 'tracks', Place[]> = {
    rooms: header.rooms.map((room) => ({ ...room })),
    tracks: header.tracks.map((track) => ({ ...track })),
  };
  const rename = (list: Place[], wanted: string, part: Partial<Place>) =>
    list.map((place) => (place.id === wanted ? { ...place, ...part } : place));
  for (const change of changes)
    if (change.kind === 'event') event[change.field] = change.to;
    else if (change.kind === 'directions')
      lists.rooms = rename(lists.rooms, change.id, { directions: change.to });
    else if (change.kind === 'renamed')
      lists[change.list] = rename(lists[change.list], change.id, { name: change.to });
    else if (change.kind === 'removed')
      lists[change.list] = lists[change.list].filter((place) => place.id !== change.id);
    else if (change.kind === 'added')
      lists[change.list].push({
        id: change.id,
        name: change.name,
        ...(change.list === 'rooms' && { directions: '' }),
      });
    else lists[change.list].sort((a, b) => change.ids.indexOf(a.id) - change.ids.indexOf(b.id));
  return { event, rooms: lists.rooms as Header['rooms'], tracks: lists.tracks };
};

const { sessions: _, ...header } = aProgramme();

describe('headerChanges', () => {
  it('finds nothing between a header and itself', () => {
    fc.assert(fc.property(aHeader, (one) => headerChanges(one, structuredClone(one)).length === 0));
  });

  it('says everything: applied to the one header it makes the other', () => {
    fc.assert(
      fc.property(aHeader, aHeader, (before, after) => {
        expect(applied(before, headerChanges(before, after))).toEqual(after);
      }),
    );
  });

  it('calls a room with another name renamed, because its id is the same', () => {
    const rooms = [{ ...header.rooms[0]!, name: 'Großer Saal' }, header.rooms[1]!];
    expect(headerChanges(header, { ...header, rooms })).toEqual([
      { kind: 'renamed', list: 'rooms', id: 'saal', from: 'Saal', to: 'Großer Saal' },
    ]);
  });

  it('says from what to what the venue has changed', () => {
    const event = { ...header.event, venue: 'Werk 2' };
    expect(headerChanges(header, { ...header, event })).toEqual([
      { kind: 'event', field: 'venue', from: 'Mediencampus Villa Ida', to: 'Werk 2' },
    ]);
  });
});
