import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkFrame,
  FRAME_LIMITS,
  frameAround,
  headerFrom,
  hoursOf,
  isSameFrame,
  programmeOf,
} from '#domain/frame.ts';
import { daysOf } from '#domain/programme.ts';
import { aFrame, aProgramme, aSession } from '../support/factories.ts';

const room = { id: 'saal', name: 'Saal', directions: '' };

describe('checkFrame', () => {
  it('takes a whole frame as it is', () => {
    expect(checkFrame(aFrame())).toEqual({ ok: true, value: aFrame() });
  });

  it.each([
    ['a blank name', { event: { ...aFrame().event, name: ' ' } }, { event: 'required' }],
    [
      'a day that no calendar has',
      { days: [{ date: '2016-02-30', from: '08:00', to: '22:00' }] },
      { days: 'badTime' },
    ],
    [
      'an hour that no clock has',
      { days: [{ date: '2016-02-28', from: '24:00', to: '22:00' }] },
      { days: 'badTime' },
    ],
    ['a change-over of hours', { changeOver: FRAME_LIMITS.changeOver + 1 }, { changeOver: 'badTime' }],
    ['two rooms of one id', { rooms: [room, room] }, { rooms: 'invalid' }],
    ['a room without a name', { rooms: [{ ...room, name: '' }] }, { rooms: 'required' }],
    ['a track without an id', { tracks: [{ id: '', name: 'Trends' }] }, { tracks: 'required' }],
  ])('refuses %s', (_, change, problems) => {
    expect(checkFrame({ ...aFrame(), ...change })).toEqual({ ok: false, problems });
  });

  it('replaces a zone that this machine does not know by Leipzig’s', () => {
    const checked = checkFrame(aFrame({ event: { ...aFrame().event, zone: 'Mars/Olympus' } }));
    expect(checked.ok && checked.value.event.zone).toBe('Europe/Berlin');
  });
});

describe('hoursOf', () => {
  it('lets the house close after midnight', () => {
    const hours = hoursOf({ date: '2016-12-31', from: '18:00', to: '02:00' });
    expect(hours).toEqual({ from: '2016-12-31T18:00', to: '2017-01-01T02:00' });
  });
});

describe('programmeOf', () => {
  it('publishes what has a place in time, and nothing of the draft besides', () => {
    const kept = aSession();
    const programme = programmeOf(aFrame(), [kept, aSession({ id: 'spaeter', start: '' })]);
    expect(programme).toEqual(aProgramme([kept]));
  });
});

describe('frameAround', () => {
  it('has every day of the sessions, once, and not those without a time', () => {
    const minute = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(fc.array(minute), (minutes) => {
        const sessions = minutes.map((at, index) =>
          aSession({ id: `s-${index}`, start: new Date(at * 60_000).toISOString().slice(0, 16) }),
        );
        const programme = aProgramme([...sessions, aSession({ start: '' })]);
        const { days } = frameAround(programme, programme.sessions);
        expect(days.map(({ date }) => date)).toEqual(daysOf(programme));
      }),
    );
  });

  it('takes event, rooms and tracks over', () => {
    expect(frameAround(aProgramme(), aProgramme().sessions)).toEqual(aFrame());
  });
});

describe('headerFrom', () => {
  it('names rooms and tracks by the ids in use, once each', () => {
    const sessions = [aSession(), aSession({ id: 'b', track: '', room: 'salon' }), aSession({ id: 'c' })];
    const { rooms, tracks } = headerFrom(sessions);
    expect(rooms.map(({ id, name }) => [id, name])).toEqual([
      ['saal', 'saal'],
      ['salon', 'salon'],
    ]);
    expect(tracks).toEqual([{ id: 'content', name: 'content' }]);
  });
});

describe('isSameFrame', () => {
  it('does not mind in which order fields are written', () => {
    const { event, ...rest } = aFrame();
    expect(isSameFrame({ ...rest, event }, aFrame())).toBe(true);
  });

  it('tells frames apart that differ, fit to be saved or not, and none from one', () => {
    const [long, longer] = [aFrame({ changeOver: 70 }), aFrame({ changeOver: 71 })];
    expect(isSameFrame(aFrame({ changeOver: 10 }), aFrame())).toBe(false);
    expect(isSameFrame(long, longer)).toBe(false);
    expect(isSameFrame(undefined, aFrame())).toBe(false);
  });
});
