import { DndContext, pointerWithin, useDraggable } from '@dnd-kit/core';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Frame } from '#domain/frame.ts';
import { movedTo, resized, unscheduled } from '#domain/rearrange.ts';
import { isScheduled, type Session } from '#domain/session.ts';
import { timetableOf } from '#domain/timetable.ts';
import { clockOf } from '#domain/wall-time.ts';
import { useStore } from '#ui/use-store.ts';
import type { Carried, Target } from './carrying.ts';
import type { Cell } from './cell.ts';
import { HELP, type Hand } from './timetable-card.tsx';
import { CarriedCard } from './timetable-ghost.tsx';
import { TimetableGrid } from './timetable-grid.tsx';
import { Tray } from './timetable-tray.tsx';
import styles from './timetable.module.css';
import { useTimetableWords } from './timetable-words.ts';
import { trackLooks } from './track-colour.ts';
import type { Arranging } from '../draft/use-arranging.ts';
import { useCarrying, type Carrying } from './use-carrying.ts';
import { cardOf } from '../draft/use-show-session.ts';

type Props = {
  frame: Frame;
  sessions: readonly Session[];
  /** The day on screen (ISO date). */
  date: string;
  flaws: ReadonlyMap<string, string>;
  arranging: Arranging;
  onOpen: (id: string) => void;
};

/** Our own region speaks: it knows rooms and times, which the library does not. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
};

/** The day as rooms × time, and the tray; everything can be carried. */
export const TimetableDesk = ({ frame, sessions, date, flaws, arranging, onOpen }: Props) => {
  const words = useTimetableWords();
  const table = useMemo(() => timetableOf(frame, sessions, date), [frame, sessions, date]);
  const waiting = useMemo(() => sessions.filter((session) => !isScheduled(session)), [sessions]);
  const lookOf = useMemo(() => trackLooks(frame), [frame]);

  const where = (target: Target): string => {
    if (target?.kind !== 'place') return words.tray;
    const room = frame.rooms.find(({ id }) => id === target.room)?.name ?? target.room;
    return words.where(clockOf(target.start), room || words.house);
  };
  const says = {
    lifted: ({ session, target }: Carried) => words.lifted(session.title, where(target)),
    over: (target: Target) => (target ? words.over(where(target)) : ''),
    ended: ({ session, target }: Carried) =>
      target ? words.dropped(session.title, where(target)) : words.putBack(session.title),
  };
  const put = (session: Session, target: Target) => {
    if (target?.kind === 'tray') arranging.put(session, unscheduled(session));
    if (target?.kind === 'place') arranging.put(session, movedTo(session, target.room, target.start));
    // The card may stand in another column now.
    requestAnimationFrame(() => cardOf(session.id)?.focus());
  };
  const resize = (session: Session, minutes: number) => {
    if (minutes !== session.minutes) arranging.put(session, resized(session, minutes));
  };
  const latest = useRef({ table, says, put, resize, onOpen });
  useLayoutEffect(() => {
    latest.current = { table, says, put, resize, onOpen };
  });

  const carrying = useCarrying(latest);
  const { carried, spoken, take, setPart, setGrip } = carrying;
  const [hand] = useState<Hand>(() => ({
    open: (id) => latest.current.onOpen(id),
    resize: (session, minutes) => latest.current.resize(session, minutes),
    isCarrying: () => carried.get() !== null,
    take,
    say: spoken.set,
  }));
  return (
    <DndContext
      sensors={carrying.sensors}
      collisionDetection={pointerWithin}
      accessibility={SILENT}
      autoScroll={false}
      onDragStart={carrying.onDragStart}
      onDragMove={carrying.onDragMove}
      onDragEnd={carrying.onDragEnd}
      onDragCancel={carrying.onDragCancel}
    >
      <Taker setGrip={setGrip} />
      <Tray sessions={waiting} hand={hand} setPart={setPart} />
      <section className={styles.timetable} aria-labelledby="timetable">
        <h2 id="timetable" className="visually-hidden">
          {words.timetable}
        </h2>
        <TimetableGrid
          frame={frame}
          table={table}
          flaws={flaws}
          lookOf={lookOf}
          hand={hand}
          setPart={setPart}
          carried={carried}
        />
      </section>
      <CarriedCard carried={carried} />
      <p id={HELP} hidden>
        {words.help}
      </p>
      <Spoken text={spoken} />
    </DndContext>
  );
};

/** The one draggable; draws nothing, so that nothing else is drawn again while it moves. */
const Taker = ({ setGrip }: Pick<Carrying, 'setGrip'>) => {
  const { setNodeRef, listeners } = useDraggable({ id: 'carried' });
  useLayoutEffect(() => {
    setGrip({ setNodeRef, listeners });
  }, [setGrip, setNodeRef, listeners]);
  return null;
};

const Spoken = ({ text }: { text: Cell<string> }) => (
  <p className="visually-hidden" role="status">
    {useStore(text)}
  </p>
);
