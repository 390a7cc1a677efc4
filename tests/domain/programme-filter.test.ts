import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesIn, chosenIn, filtered, NO_FILTER, type Filter } from '#domain/programme-filter.ts';
import { aProgramme, aSession } from '../support/factories.ts';

const sessions = [
  aSession({ id: 'a', track: 'content', room: 'saal', fields: ['Museum'] }),
  aSession({ id: 'b', track: 'netzwerke', room: 'saal', fields: ['Verein', 'Museum'] }),
  aSession({ id: 'c', track: 'netzwerke', room: 'salon', fields: [] }),
  aSession({ id: 'pause', track: '', room: '', kind: 'break' }),
];

const ids = (filter: Partial<Filter>) => filtered(sessions, { ...NO_FILTER, ...filter }).map(({ id }) => id);

const someOf = (...values: string[]) => fc.subarray(values);
const anyFilter = fc.record({
  tracks: someOf('content', 'netzwerke', 'unbekannt'),
  rooms: someOf('saal', 'salon'),
  fields: someOf('Museum', 'Verein'),
});

describe('filtering', () => {
  test('leaves everything where nothing is chosen', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'pause']);
  });

  test('takes any of one kind, and all kinds together', () => {
    expect(ids({ tracks: ['content', 'netzwerke'], rooms: ['saal'] })).toEqual(['a', 'b']);
    expect(ids({ tracks: ['netzwerke'], rooms: ['salon'] })).toEqual(['c']);
  });

  test('compares fields as profiles do', () => {
    expect(ids({ fields: ['museum'] })).toEqual(['a', 'b']);
  });

  test('leaves breaks out as soon as something is chosen', () => {
    expect(ids({ rooms: ['saal'] })).not.toContain('pause');
  });

  test('changes nothing a second time, and keeps the order', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const once = filtered(sessions, filter);
        expect(filtered(once, filter)).toEqual(once);
        expect(once).toEqual(sessions.filter((session) => once.includes(session)));
      }),
    );
  });
});

describe('what there is to choose from', () => {
  test('is only what some session has, in the order of the programme', () => {
    const programme = aProgramme([sessions[1]!, sessions[3]!]);
    expect(choicesIn(programme)).toEqual({
      tracks: [{ value: 'netzwerke', label: 'Netzwerke' }],
      rooms: [{ value: 'saal', label: 'Saal' }],
      fields: [
        { value: 'Museum', label: 'Museum' },
        { value: 'Verein', label: 'Verein' },
      ],
    });
  });

  test('names a field once, however it is spelt', () => {
    const programme = aProgramme([
      aSession({ id: 'a', fields: ['Social Media'] }),
      aSession({ id: 'b', fields: ['social-media'] }),
    ]);
    expect(choicesIn(programme).fields).toEqual([{ value: 'Social Media', label: 'Social Media' }]);
  });

  test('finds something for every choice', () => {
    const { tracks, rooms, fields } = choicesIn(aProgramme(sessions));
    for (const { value } of tracks) expect(ids({ tracks: [value] })).not.toEqual([]);
    for (const { value } of rooms) expect(ids({ rooms: [value] })).not.toEqual([]);
    for (const { value } of fields) expect(ids({ fields: [value] })).not.toEqual([]);
  });

  test('counts what is chosen', () => {
    expect(chosenIn({ tracks: ['a', 'b'], rooms: [], fields: ['c'] })).toBe(3);
  });
});
