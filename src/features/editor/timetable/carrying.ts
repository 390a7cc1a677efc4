import { onGrid, GRID } from '#domain/rearrange.ts';
import { isOfHouse, type Timetable } from '#domain/timetable.ts';
import type { Session } from '#domain/session.ts';
import { addMinutes, minutesBetween, type WallTime } from '#domain/wall-time.ts';

/** Where what is carried would be put: a place of the timetable, the tray, or back where it was (null). */
export type Target =
  | { readonly kind: 'place'; readonly room: string; readonly start: WallTime }
  | { readonly kind: 'tray' }
  | null;

/** What is being carried, as it was when it was picked up. */
export type Carried = { readonly session: Session; readonly target: Target; readonly byKeys: boolean };

/** The parts of the screen that can be dropped on, and where on the card it was taken (px from its top). */
export type Ground = {
  readonly scroller: HTMLElement | null;
  readonly body: HTMLElement | null;
  readonly tray: HTMLElement | null;
  readonly grip: number;
};

type Point = { readonly x: number; readonly y: number };

const holds = (element: HTMLElement | null, { x, y }: Point): boolean => {
  if (!element) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left <= x && x < right && top <= y && y < bottom;
};

const between = (low: number, value: number, high: number): number => Math.min(Math.max(value, low), high);

/** So many minutes after the timetable's beginning, on the grid and within it. */
const startAt = ({ from, to }: Timetable, minutes: number): WallTime =>
  addMinutes(from, between(0, onGrid(minutes), minutesBetween(from, to) - GRID));

/** What is under the pointer. One box is measured, however many rooms and minutes it stands for. */
export const targetAt = (session: Session, table: Timetable, ground: Ground, point: Point): Target => {
  if (holds(ground.tray, point)) return { kind: 'tray' };
  if (!ground.body || !holds(ground.scroller, point)) return null;
  const { left, top, width, height } = ground.body.getBoundingClientRect();
  const count = table.columns.length;
  const column = between(0, Math.floor(((point.x - left) / width) * count), count - 1);
  const minutes = ((point.y - ground.grip - top) / height) * minutesBetween(table.from, table.to);
  const room = isOfHouse(session) ? '' : (table.columns[column]?.room ?? '');
  return { kind: 'place', room, start: startAt(table, minutes) };
};

/** Where a session is before it is carried; what comes out of the tray begins at the top of its room. */
export const targetOf = ({ room, start }: Session, table: Timetable): Target => {
  const known = room === '' || table.columns.some((column) => column.room === room);
  return {
    kind: 'place',
    room: known ? room : (table.columns[0]?.room ?? ''),
    start: start || table.from,
  };
};

const STEPS: Readonly<Record<string, { readonly minutes: number; readonly rooms: number }>> = {
  ArrowUp: { minutes: -GRID, rooms: 0 },
  ArrowDown: { minutes: GRID, rooms: 0 },
  PageUp: { minutes: -60, rooms: 0 },
  PageDown: { minutes: 60, rooms: 0 },
  ArrowLeft: { minutes: 0, rooms: -1 },
  ArrowRight: { minutes: 0, rooms: 1 },
};

/** One key further; null for a key that moves nothing. */
export const nudged = ({ session, target }: Carried, table: Timetable, key: string): Target => {
  const step = STEPS[key];
  if (!step || target?.kind !== 'place') return null;
  const index = table.columns.findIndex(({ room }) => room === target.room);
  const column = between(0, index + step.rooms, table.columns.length - 1);
  const room = isOfHouse(session) ? '' : (table.columns[column]?.room ?? '');
  return {
    kind: 'place',
    room,
    start: startAt(table, minutesBetween(table.from, target.start) + step.minutes),
  };
};

export const isSameTarget = (a: Target, b: Target): boolean => {
  if (a?.kind === 'place' && b?.kind === 'place') return a.room === b.room && a.start === b.start;
  return a?.kind === b?.kind;
};
