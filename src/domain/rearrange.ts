import type { Frame } from './frame.ts';
import { isScheduled, SESSION_LIMITS, type Session } from './session.ts';
import { dayFinder } from './timetable.ts';
import { addMinutes, type WallTime } from './wall-time.ts';

/** The timetable's grid, minutes. */
export const GRID = 5;

/** The nearest minute of the grid. */
export const onGrid = (minutes: number): number => Math.round(minutes / GRID) * GRID;

const gridTime = (wall: WallTime): WallTime => {
  const minutes = Number(wall.slice(14, 16));
  return addMinutes(wall, onGrid(minutes) - minutes);
};

/** In this room ('': the whole house) from this time on, snapped to the grid. */
export const movedTo = (session: Session, room: string, start: WallTime): Session => ({
  ...session,
  room,
  start: gridTime(start),
});

/** So many minutes later (earlier where negative) – exactly, whatever the grid. What is not scheduled stays so. */
export const shifted = (session: Session, minutes: number): Session =>
  isScheduled(session) ? { ...session, start: addMinutes(session.start, minutes) } : session;

/** As long as the grid allows: a multiple of it, at least one step, at most a day. */
export const resized = (session: Session, minutes: number): Session => ({
  ...session,
  minutes: Math.min(Math.max(onGrid(minutes), GRID), SESSION_LIMITS.minutes),
});

/** Back in the tray; the room is kept for the day it is scheduled again. */
export const unscheduled = (session: Session): Session => ({ ...session, start: '' });

/** The same entry in the whole house: a break of one room becomes everybody's. */
export const inAllRooms = (session: Session): Session => ({ ...session, room: '' });

/** The same at the same time of day on another date (ISO). */
export const copyOn = (session: Session, date: string, id: string): Session => ({
  ...session,
  id,
  start: session.start && date + session.start.slice(10),
});

/** What begins at this time or later on the same day of the event: all that waits when somebody talks too long. */
export const restOfDay = (frame: Frame, sessions: readonly Session[], from: WallTime): Session[] => {
  const dayAt = dayFinder(frame);
  const day = dayAt(from);
  return sessions.filter(({ start }) => start !== '' && start >= from && dayAt(start) === day);
};

/** One session before and after; null: it was not, or is no more. */
export type Replacement = { readonly before: Session | null; readonly after: Session | null };

/** What was done at once, and is undone at once. */
export type Step = readonly Replacement[];

export const idOf = ({ before, after }: Replacement): string => (after ?? before)?.id ?? '';

/** Takes back what a step did. */
export const inverse = (step: Step): Step =>
  step.map(({ before, after }) => ({ before: after, after: before }));

/** Whether both say the same; the order of keys is none of it. */
export const isSame = (a: Session | null, b: Session | null): boolean => {
  if (a === b) return true;
  if (!a || !b) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Session>;
  return [...keys].every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
};

/** What was done, the latest last, and what was taken back and can be done again. */
export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

export const NOTHING_DONE: History = { done: [], undone: [] };

/** Steps remembered. */
const MEMORY = 100;

/** A new step: what had been taken back cannot be done again after it. */
export const afterDoing = ({ done }: History, step: Step): History => ({
  done: [...done, step].slice(-MEMORY),
  undone: [],
});

/** After taking back the latest step. */
export const afterUndoing = ({ done, undone }: History): History => {
  const step = done.at(-1);
  return step ? { done: done.slice(0, -1), undone: [...undone, step] } : { done, undone };
};

/** After doing again what was taken back last. */
export const afterRedoing = ({ done, undone }: History): History => {
  const step = undone.at(-1);
  return step ? { done: [...done, step], undone: undone.slice(0, -1) } : { done, undone };
};

/**
 * After a step that could not be: it is forgotten, or – where it was to be taken back or done again, and still may be –
 * it is where it was before.
 */
export const forgetStep = ({ done, undone }: History, step: Step, tried: 'do' | 'undo' | 'redo'): History => {
  const others = (steps: readonly Step[]) => steps.filter((other) => other !== step);
  return {
    done: tried === 'undo' ? [...others(done), step] : others(done),
    undone: tried === 'redo' ? [...others(undone), step] : others(undone),
  };
};

/** The draft with these steps done to it, in this order. */
export const withSteps = (sessions: readonly Session[], steps: readonly Step[]): readonly Session[] => {
  if (steps.length === 0) return sessions;
  const changed = new Map(steps.flat().map((change) => [idOf(change), change.after]));
  const kept = sessions.flatMap((session) => {
    const after = changed.get(session.id);
    changed.delete(session.id);
    return after === undefined ? [session] : after ? [after] : [];
  });
  return [...kept, ...[...changed.values()].filter((after) => after !== null)];
};
