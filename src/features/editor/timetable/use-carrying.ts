import {
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type useDraggable,
  type DragMoveEvent,
  type DragStartEvent,
} from '@dnd-kit/core';
import { useMemo, useRef, type KeyboardEvent, type MouseEvent, type RefObject, type TouchEvent } from 'react';
import type { Session } from '#domain/session.ts';
import type { Timetable } from '#domain/timetable.ts';
import {
  isSameTarget,
  nudged,
  targetAt,
  targetOf,
  type Carried,
  type Ground,
  type Target,
} from './carrying.ts';
import { newCell } from './cell.ts';
import { scrollAtEdges } from './edge-scroll.ts';

/** The one draggable of the screen: whichever card is taken becomes it. */
export type Grip = {
  readonly setNodeRef: (element: HTMLElement | null) => void;
  readonly listeners: ReturnType<typeof useDraggable>['listeners'];
};

type Taking = MouseEvent<HTMLElement> | TouchEvent<HTMLElement> | KeyboardEvent<HTMLElement>;

type Says = {
  readonly lifted: (carried: Carried) => string;
  readonly over: (target: Target) => string;
  readonly ended: (carried: Carried) => string;
};

type Latest = {
  readonly table: Timetable;
  readonly says: Says;
  readonly put: (session: Session, target: Target) => void;
};

const KEYS = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter', 'Tab'] };

const pointOf = (event: Taking) => {
  const at = 'touches' in event ? event.touches[0] : 'clientX' in event ? event : null;
  return at ? { x: at.clientX, y: at.clientY } : null;
};

/**
 * Taking a card, carrying it over the timetable and putting it down, by mouse, touch (after a moment, so that one can
 * scroll) or keys. There is one draggable and one place to drop on, whose coordinates say room and time: with one for
 * each card and cell, every card would be drawn again for every one that is taken.
 */
export const useCarrying = (latest: RefObject<Latest>) => {
  const carried = useMemo(() => newCell<Carried | null>(null), []);
  const spoken = useMemo(() => newCell(''), []);
  const grip = useRef<Grip | null>(null);
  const ground = useRef<Ground>({ scroller: null, body: null, tray: null, grip: 0 });
  const taken = useRef<{ session: Session; point: { x: number; y: number } | null } | null>(null);
  const held = useRef<{ x: number; y: number } | null>(null);
  const endScrolling = useRef<() => void>(undefined);

  const lead = (target: Target) => {
    const now = carried.get();
    if (!now || isSameTarget(now.target, target)) return;
    carried.set({ ...now, target });
    spoken.set(latest.current.says.over(target));
  };

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, {
      keyboardCodes: KEYS,
      // The keys move in rooms and minutes, not in pixels: the sensor itself has nothing to move.
      coordinateGetter: (event: globalThis.KeyboardEvent) => {
        const now = carried.get();
        const target = now && nudged(now, latest.current.table, event.code);
        if (!target) return undefined;
        event.preventDefault();
        lead(target);
        return undefined;
      },
    }),
  );

  const take = useMemo(
    () => (name: 'onMouseDown' | 'onTouchStart' | 'onKeyDown', session: Session, event: Taking) => {
      if (carried.get()) return;
      const card = event.currentTarget;
      grip.current?.setNodeRef(card);
      taken.current = { session, point: pointOf(event) };
      const { top, height } = card.getBoundingClientRect();
      const offset = (taken.current.point?.y ?? top) - top;
      // A card of the tray is no measure of time: it hangs on its first line.
      ground.current = { ...ground.current, grip: session.start ? offset : Math.min(offset, height, 16) };
      grip.current?.listeners?.[name]?.(event);
    },
    [carried],
  );

  /** What lies under the pointer now: it moved, or the timetable under it did. */
  const point = () => {
    const now = carried.get();
    if (now && held.current) lead(targetAt(now.session, latest.current.table, ground.current, held.current));
  };

  const end = (keep: boolean) => {
    endScrolling.current?.();
    held.current = null;
    const now = carried.get();
    carried.set(null);
    if (!now) return;
    const target = keep ? now.target : null;
    spoken.set(latest.current.says.ended({ ...now, target }));
    latest.current.put(now.session, target);
  };

  /** Where the parts of the screen are, and what takes a card; they say so themselves once they are there. */
  const [setGrip, setPart] = useMemo(
    () => [
      (taker: Grip) => {
        grip.current = taker;
      },
      (part: 'scroller' | 'body' | 'tray', element: HTMLElement | null) => {
        ground.current = { ...ground.current, [part]: element };
      },
    ],
    [],
  );

  return {
    carried,
    spoken,
    setGrip,
    setPart,
    sensors,
    take,
    onDragStart: ({ activatorEvent }: DragStartEvent) => {
      if (!taken.current) return;
      const { session } = taken.current;
      const byKeys = activatorEvent.type === 'keydown';
      const now = { session, target: byKeys ? targetOf(session, latest.current.table) : null, byKeys };
      carried.set(now);
      spoken.set(latest.current.says.lifted(now));
      const { scroller } = ground.current;
      if (!byKeys && scroller) endScrolling.current = scrollAtEdges(scroller, () => held.current, point);
    },
    onDragMove: ({ active }: DragMoveEvent) => {
      const { initial, translated } = active.rect.current;
      const from = taken.current?.point;
      if (carried.get()?.byKeys !== false || !from || !initial || !translated) return;
      held.current = { x: from.x + translated.left - initial.left, y: from.y + translated.top - initial.top };
      point();
    },
    onDragEnd: () => end(true),
    onDragCancel: () => end(false),
  };
};

export type Carrying = ReturnType<typeof useCarrying>;
