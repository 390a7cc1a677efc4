import { DragOverlay } from '@dnd-kit/core';
import { useEffect, useRef } from 'react';
import type { Timetable } from '#domain/timetable.ts';
import { endOf } from '#domain/programme.ts';
import { isScheduled, type Session } from '#domain/session.ts';
import { isOfHouse } from '#domain/timetable.ts';
import { minutesBetween } from '#domain/wall-time.ts';
import { classNames } from '#ui/class-names.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import { useStore } from '#ui/use-store.ts';
import { cssVars } from './css-vars.ts';
import styles from './timetable.module.css';
import type { Carrying } from './use-carrying.ts';

type Props = { carried: Carrying['carried']; table: Timetable };

/** Where what is carried would be, on the grid. */
export const Ghost = ({ carried, table }: Props) => {
  const now = useStore(carried);
  const element = useRef<HTMLDivElement>(null);
  const byKeys = now?.byKeys ?? false;
  const target = now?.target;
  useEffect(() => {
    if (byKeys && target) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [byKeys, target]);
  if (!now || target?.kind !== 'place') return null;
  const { session } = now;
  const shown = { ...session, room: target.room, start: target.start };
  const column = table.columns.findIndex(({ room }) => room === target.room);
  return (
    <div
      ref={element}
      className={classNames(styles.ghost, isOfHouse(shown) && styles.across)}
      aria-hidden
      style={cssVars({
        '--at': minutesBetween(table.from, target.start),
        '--long': session.minutes,
        '--column': column,
      })}
    >
      {byKeys && <Label session={shown} />}
    </div>
  );
};

const Label = ({ session }: { session: Session }) => (
  <>
    {isScheduled(session) && (
      <div>
        <ClockTime wall={session.start} />–<ClockTime wall={endOf(session)} />
      </div>
    )}
    <div lang="de">{session.title}</div>
  </>
);

/** The card that follows the pointer; keys need none. */
export const CarriedCard = ({ carried }: Pick<Props, 'carried'>) => {
  const now = useStore(carried);
  return (
    <DragOverlay dropAnimation={null}>
      {now && !now.byKeys && (
        <div className={styles.carried}>
          <Label
            session={now.target?.kind === 'place' ? { ...now.session, start: now.target.start } : now.session}
          />
        </div>
      )}
    </DragOverlay>
  );
};
