import { memo, useMemo, type ReactNode } from 'react';
import { daysOf, endOf, slotsOf, type Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { dateOf, type WallTime } from '#domain/wall-time.ts';
import { CalendarDate } from '#ui/clock-time.tsx';
import styles from './programme.module.css';
import { SlotSection } from './slot-section.tsx';

/** How a card is shown beyond what is always on it; stable between renders. */
export type Extra = {
  /** The text of a title or a name, with what was looked for marked in it. */
  readonly show?: (text: string) => ReactNode;
  readonly note?: (session: Session) => ReactNode;
};

export type Listing = {
  readonly programme: Programme;
  readonly now: WallTime;
  readonly clashes: ReadonlyMap<string, readonly Session[]>;
  /** The programme has several days: each is named. */
  readonly several: boolean;
};

type Props = Listing & { readonly sessions: readonly Session[]; readonly extra?: Extra };

/** Sessions under their days, where there are several, and under the times at which they begin. */
export const SessionDays = memo(({ programme, sessions, now, several, ...rest }: Props) => {
  const days = useMemo(() => {
    const listed = { ...programme, sessions: [...sessions] };
    const slots = slotsOf(listed);
    return daysOf(listed).map((date) => ({
      date,
      slots: slots.filter(({ start }) => dateOf(start) === date),
    }));
  }, [programme, sessions]);
  return days.map(({ date, slots }) => (
    <div key={date} className={styles.day}>
      {several && (
        <h2>
          <CalendarDate date={date} />
        </h2>
      )}
      {slots.map((slot) => {
        const running = slot.sessions.some(
          (session) => !session.cancelled && session.start <= now && now < endOf(session),
        );
        return (
          <SlotSection
            key={slot.start}
            slot={slot}
            programme={programme}
            level={several ? 3 : 2}
            running={running}
            past={slot.start < now && !running}
            {...rest}
          />
        );
      })}
    </div>
  ));
});
