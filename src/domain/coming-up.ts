import { momentOf, slotsOf, type Moment, type Programme, type Slot } from './programme.ts';
import { addMinutes, type WallTime } from './wall-time.ts';

/** Rooms do not always begin together: what begins so soon (minutes) after the next start belongs to „next“. */
const SOON = 30;

/** What runs at a moment and what comes next, by start; cancelled sessions are in neither. */
export type ComingUp = {
  readonly phase: Moment['phase'];
  readonly running: readonly Slot[];
  readonly next: readonly Slot[];
};

export const comingUp = (programme: Programme, now: WallTime): ComingUp => {
  const { phase, running, next } = momentOf(programme, now);
  const first = next[0]?.start;
  const later = first === undefined ? '' : addMinutes(first, SOON);
  const soon = programme.sessions.filter(
    ({ start, cancelled }) => first !== undefined && !cancelled && start >= first && start <= later,
  );
  return {
    phase,
    running: slotsOf({ ...programme, sessions: [...running] }),
    next: slotsOf({ ...programme, sessions: soon }),
  };
};
