import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BOWL_STATES,
  chairOf,
  CHAIR_NAME_LIMIT,
  changeState,
  freeChair,
  freeChairs,
  GUEST,
  isOpen,
  seatedLongest,
  seatGuest,
  sitDown,
  standUp,
  type Bowl,
  type Move,
} from '#domain/fishbowl.ts';
import { aBowl, NOW } from '../support/factories.ts';

const anna = { uid: 'anna', name: 'Anna Beispiel' };

const refusalOf = (move: Move) => (move.ok ? 'none' : move.refusal);
const chairAfter = (move: Move, id: string) =>
  move.ok ? move.bowl.chairs.find((chair) => chair.id === id) : undefined;

describe('sitDown', () => {
  test('seats me on the empty chair with my name and the time', () => {
    const move = sitDown(aBowl(), 'c2', { uid: 'anna', name: '  Anna Beispiel ' }, NOW);
    expect(chairAfter(move, 'c2')).toEqual({
      id: 'c2',
      occupant: { who: 'anna', name: 'Anna Beispiel', since: NOW },
    });
  });

  test.each([
    ['a chair that is not there', aBowl(), 'c9', anna, 'noSuchChair'],
    ['a chair that is taken', aBowl({ seated: { c1: 'ben' } }), 'c1', anna, 'taken'],
    ['a chair that a guest has', aBowl({ seated: { c1: GUEST } }), 'c1', anna, 'taken'],
    ['a second chair', aBowl({ seated: { c1: 'anna' } }), 'c2', anna, 'alreadySeated'],
    ['my own chair again', aBowl({ seated: { c1: 'anna' } }), 'c1', anna, 'alreadySeated'],
    ['a chair without a name', aBowl(), 'c1', { uid: 'anna', name: ' \t ' }, 'noName'],
  ])('refuses %s', (_, bowl, chair, me, refusal) => {
    expect(refusalOf(sitDown(bowl, chair, me, NOW))).toBe(refusal);
  });

  test.each(BOWL_STATES)('is refused unless the talk is open: %s', (state) => {
    const open = state === 'running' || state === 'lastCall';
    expect(refusalOf(sitDown(aBowl({ state }), 'c1', anna, NOW))).toBe(open ? 'none' : 'notOpen');
    expect(isOpen(aBowl({ state }))).toBe(open);
  });

  test('cuts a long name between characters, not through one', () => {
    const seats = [sitDown(aBowl(), 'c1', { uid: 'anna', name: `x${'🎈'.repeat(40)}` }, NOW)];
    seats.push(seatGuest(aBowl(), 'c1', `${'ä'.repeat(CHAIR_NAME_LIMIT - 1)} Gast`, NOW));
    expect(seats.map((move) => chairAfter(move, 'c1')?.occupant?.name)).toEqual([
      `x${'🎈'.repeat(29)}`,
      'ä'.repeat(CHAIR_NAME_LIMIT - 1),
    ]);
  });
});

describe('standUp', () => {
  test.each(BOWL_STATES)('frees my own chair at any time: %s', (state) => {
    const move = standUp(aBowl({ state, seated: { c3: 'anna' } }), 'c3', 'anna');
    expect(chairAfter(move, 'c3')?.occupant).toBeNull();
  });

  test.each([
    ['a chair that is not there', 'c9', 'noSuchChair'],
    ['an empty chair', 'c1', 'notYours'],
    ['the chair of another', 'c2', 'notYours'],
    ['the chair of a guest', 'c4', 'notYours'],
  ])('refuses %s', (_, chair, refusal) => {
    const bowl = aBowl({ seated: { c2: 'ben', c3: 'anna', c4: GUEST } });
    expect(refusalOf(standUp(bowl, chair, 'anna'))).toBe(refusal);
  });
});

describe('seatGuest', () => {
  test.each(BOWL_STATES)('seats somebody without a phone in any state: %s', (state) => {
    const move = seatGuest(aBowl({ state }), 'c1', ' Frau Muster ', NOW);
    expect(chairAfter(move, 'c1')?.occupant).toEqual({ who: GUEST, name: 'Frau Muster', since: NOW });
  });

  test('seats several guests', () => {
    expect(refusalOf(seatGuest(aBowl({ seated: { c1: GUEST } }), 'c2', 'Herr Muster', NOW))).toBe('none');
  });

  test.each([
    ['a chair that is not there', 'c9', 'Gast', 'noSuchChair'],
    ['a taken chair', 'c1', 'Gast', 'taken'],
    ['a guest without a name', 'c2', ' ', 'noName'],
  ])('refuses %s', (_, chair, name, refusal) => {
    expect(refusalOf(seatGuest(aBowl({ seated: { c1: 'ben' } }), chair, name, NOW))).toBe(refusal);
  });
});

describe('freeChair', () => {
  test.each(['ben', GUEST])('frees the chair of %s', (who) => {
    expect(chairAfter(freeChair(aBowl({ seated: { c1: who } }), 'c1'), 'c1')?.occupant).toBeNull();
  });

  test.each([
    ['a chair that is not there', 'c9', 'noSuchChair'],
    ['an empty chair', 'c1', 'empty'],
  ])('refuses %s', (_, chair, refusal) => {
    expect(refusalOf(freeChair(aBowl(), chair))).toBe(refusal);
  });
});

describe('seatedLongest', () => {
  test('is asked of nobody while a chair is free', () => {
    expect(seatedLongest(aBowl({ seated: { c1: 'anna', c2: 'ben' } }))).toBeNull();
    expect(seatedLongest(aBowl({ chairs: 0 }))).toBeNull();
  });

  test('names the one who sat down first when all chairs are taken', () => {
    const bowl = aBowl({ chairs: 3, seated: { c2: 'anna', c3: GUEST, c1: 'ben' } });
    expect(seatedLongest(bowl)?.id).toBe('c2');
  });

  test('leaves the bowl as it was', () => {
    const bowl = aBowl({ chairs: 3, seated: { c3: 'anna', c2: 'ben', c1: 'cem' } });
    seatedLongest(bowl);
    expect(bowl.chairs.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  });
});

/** Somebody does something; most of it is refused. */
type Act = (bowl: Bowl, now: number) => Move;

const chairId = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6');
const uid = fc.constantFrom('anna', 'ben', 'cem', 'dana', 'eva', 'finn');
const seat = fc.tuple(chairId, uid);
const moveOfChair: fc.Arbitrary<Act> = fc.oneof(
  seat.map(
    ([chair, who]): Act =>
      (bowl, now) =>
        sitDown(bowl, chair, { uid: who, name: who }, now),
  ),
  seat.map(
    ([chair, who]): Act =>
      (bowl, now) =>
        sitDown(bowl, chair, { uid: who, name: who }, now),
  ),
  seat.map(
    ([chair, who]): Act =>
      (bowl) =>
        standUp(bowl, chair, who),
  ),
  chairId.map(
    (chair): Act =>
      (bowl, now) =>
        seatGuest(bowl, chair, 'Gast', now),
  ),
  chairId.map(
    (chair): Act =>
      (bowl) =>
        freeChair(bowl, chair),
  ),
);
const call = fc
  .constantFrom(...BOWL_STATES, 'running' as const, 'running' as const)
  .map((state): Act => (bowl) => ({ ok: true, bowl: changeState(bowl, state) }));
const act = fc.oneof({ weight: 6, arbitrary: moveOfChair }, { weight: 1, arbitrary: call });
const evening = fc.array(act, { minLength: 1, maxLength: 60 });

/** Every bowl of an evening with the move that came next, refused ones included. */
const played = (acts: readonly Act[]): [before: Bowl, move: Move][] => {
  let bowl = aBowl();
  return acts.map((doIt, minute) => {
    const before = bowl;
    const move = doIt(before, NOW + minute * 60_000);
    if (move.ok) bowl = move.bowl;
    return [before, move];
  });
};

const changed = (before: Bowl, after: Bowl) =>
  after.chairs.filter((chair, index) => chair.occupant !== before.chairs[index]?.occupant);

describe('under any sequence of moves', () => {
  test('nobody sits on two chairs', () => {
    fc.assert(
      fc.property(evening, (acts) => {
        for (const [, move] of played(acts)) {
          if (!move.ok) continue;
          const people = move.bowl.chairs
            .flatMap(({ occupant }) => occupant?.who ?? [])
            .filter((who) => who !== GUEST);
          expect(new Set(people).size).toBe(people.length);
        }
      }),
    );
  });

  test('a move changes exactly one chair and nothing else', () => {
    fc.assert(
      fc.property(fc.array(moveOfChair, { maxLength: 60 }), (acts) => {
        for (const [before, move] of played(acts)) {
          if (!move.ok) continue;
          expect(changed(before, move.bowl)).toHaveLength(1);
          expect({ ...move.bowl, chairs: [] }).toEqual({ ...before, chairs: [] });
          expect(move.bowl.chairs.map(({ id }) => id)).toEqual(before.chairs.map(({ id }) => id));
        }
      }),
    );
  });

  test('a change of state leaves everybody seated', () => {
    fc.assert(
      fc.property(evening, fc.constantFrom(...BOWL_STATES), (acts, state) => {
        const [bowl] = played(acts).at(-1)!;
        expect(changeState(bowl, state)).toEqual({ ...bowl, state });
      }),
    );
  });

  test('a chair changes only between empty and taken, never from one person to another', () => {
    fc.assert(
      fc.property(evening, (acts) => {
        for (const [before, move] of played(acts))
          for (const chair of move.ok ? changed(before, move.bowl) : []) {
            const was = before.chairs.find(({ id }) => id === chair.id);
            expect(Boolean(was?.occupant)).not.toBe(Boolean(chair.occupant));
          }
      }),
    );
  });

  test('every chair is either free or somebody finds themselves on it', () => {
    fc.assert(
      fc.property(evening, (acts) => {
        for (const [bowl] of played(acts)) {
          const seated = bowl.chairs.filter(({ occupant }) => occupant);
          expect(freeChairs(bowl).length + seated.length).toBe(bowl.chairs.length);
          for (const chair of seated.filter(({ occupant }) => occupant?.who !== GUEST))
            expect(chairOf(bowl, chair.occupant?.who ?? '')).toBe(chair);
        }
      }),
    );
  });

  test('who is asked to leave has not sat down after anybody else', () => {
    fc.assert(
      fc.property(evening, (acts) => {
        for (const [bowl] of played(acts)) {
          const first = seatedLongest(bowl);
          expect(first === null).toBe(freeChairs(bowl).length > 0);
          const times = bowl.chairs.map(({ occupant }) => occupant?.since ?? Infinity);
          expect([undefined, Math.min(...times)]).toContain(first?.occupant?.since);
        }
      }),
    );
  });
});
