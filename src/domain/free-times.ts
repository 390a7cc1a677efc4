import { PAIR_LIMITS } from './pair.ts';
import { endOf, type Programme } from './programme.ts';
import { isScheduled, type Session } from './session.ts';
import { addMinutes, type WallTime } from './wall-time.ts';

/** A time of the programme at which somebody could meet somebody. */
export type FreeTime = { readonly start: WallTime; readonly end: WallTime; readonly isBreak: boolean };

/** A break that runs already is still worth a meeting while so much (minutes) of it is left. */
const STILL = 10;

const takesPlace = (session: Session): boolean => isScheduled(session) && !session.cancelled;

/**
 * The breaks and blocks of sessions, one for each beginning; a block lasts as long as its shortest session. What the
 * whole house attends (opening, fishbowl) is none.
 */
const timesOf = ({ sessions }: Programme): FreeTime[] => {
  const times = new Map<WallTime, FreeTime>();
  for (const session of sessions) {
    if (!takesPlace(session) || (session.kind !== 'break' && session.kind !== 'session')) continue;
    const isBreak = session.kind === 'break';
    const end = endOf(session);
    const known = times.get(session.start);
    // Where some pause and others talk at the same time, it is the break that counts.
    if (known && known.isBreak !== isBreak ? known.isBreak : known && known.end <= end) continue;
    times.set(session.start, { start: session.start, end, isBreak });
  }
  return [...times.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
};

/**
 * The next times, at most 24, in which none of the `marked` sessions (ids) takes place; marking a break keeps it free.
 * `now` on the clock of the venue. A block counts until it begins, a break while ten minutes of it are left.
 */
export const freeTimes = (
  programme: Programme,
  marked: ReadonlySet<string>,
  now: WallTime,
): readonly FreeTime[] => {
  const mine = programme.sessions.filter(
    (session) => marked.has(session.id) && takesPlace(session) && session.kind !== 'break',
  );
  const soon = addMinutes(now, STILL);
  return timesOf(programme)
    .filter(({ start, end, isBreak }) => start >= now || (isBreak && soon <= end))
    .filter(({ start, end }) => !mine.some((session) => session.start < end && start < endOf(session)))
    .slice(0, PAIR_LIMITS.free);
};

/** Those of my free times whose beginnings the other one has published too. */
export const commonTimes = (mine: readonly FreeTime[], theirs: readonly WallTime[]): readonly FreeTime[] =>
  mine.filter(({ start }) => theirs.includes(start));
