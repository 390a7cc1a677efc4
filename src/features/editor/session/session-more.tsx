import { useState } from 'react';
import type { Frame } from '#domain/frame.ts';
import { copyOn, restOfDay, shifted, unscheduled } from '#domain/rearrange.ts';
import { isScheduled, SESSION_LIMITS, type Session } from '#domain/session.ts';
import { datesOf, dayOf } from '#domain/timetable.ts';
import { Button } from '#ui/button.tsx';
import { CalendarDate } from '#ui/clock-time.tsx';
import { Notice } from '#ui/notice.tsx';
import { useFormWords } from './form-words.ts';
import styles from './session-form.module.css';
import type { Arranging } from '../draft/use-arranging.ts';

type Props = { session: Session; frame: Frame; arranging: Arranging; onGone: () => void };

const SHIFTS = [-10, -5, 5, 10, 15, 30];

const newId = () => `s-${Date.now().toString(36)}`;

/** What one does more rarely: the rest of the day, copies, taking out, deleting. */
export const SessionMore = ({ session, frame, arranging, onGone }: Props) => {
  const words = useFormWords();
  const [asks, setAsks] = useState(false);
  const [copied, setCopied] = useState(false);
  const { sessions, change, put } = arranging;
  const rest = isScheduled(session) ? restOfDay(frame, sessions, session.start) : [];
  const others = datesOf(frame, sessions).filter((date) => date !== dayOf(frame, session.start));
  const moveRest = (minutes: number) =>
    change(rest.map((before) => ({ before, after: shifted(before, minutes) })));
  const duplicate = () => {
    const title = words.copyOf(session.title).slice(0, SESSION_LIMITS.title).trim();
    change([{ before: null, after: unscheduled({ ...session, id: newId(), title }) }]);
    setCopied(true);
  };
  const remove = () => {
    change([{ before: session, after: null }]);
    onGone();
  };
  return (
    <section className={styles.more} aria-labelledby="more">
      <h3 id="more">{words.more}</h3>
      {rest.length > 0 && (
        <>
          <span className={styles.label} id="rest">
            {words.rest(rest.length)}
          </span>
          <div className={styles.shifts} role="group" aria-labelledby="rest">
            {SHIFTS.map((minutes) => (
              <Button key={minutes} aria-label={words.shiftBy(minutes)} onClick={() => moveRest(minutes)}>
                {words.shift(minutes)}
              </Button>
            ))}
          </div>
        </>
      )}
      {isScheduled(session) && others.length > 0 && (
        <>
          <span className={styles.label} id="copy">
            {words.copyTo}
          </span>
          <div className={styles.chips} role="group" aria-labelledby="copy">
            {others.map((date) => (
              <Button
                key={date}
                onClick={() => change([{ before: null, after: copyOn(session, date, newId()) }])}
              >
                <CalendarDate date={date} />
              </Button>
            ))}
          </div>
        </>
      )}
      <div className={styles.chips}>
        <Button onClick={duplicate}>{words.duplicate}</Button>
        {isScheduled(session) && (
          <Button onClick={() => put(session, unscheduled(session))}>{words.unschedule}</Button>
        )}
        <Button kind="alarm" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          {words.remove}
        </Button>
      </div>
      {copied && <Notice kind="marked">{words.duplicated}</Notice>}
      {asks && (
        <Notice kind="alarm">
          <p>{words.removeSure(session.title)}</p>
          <Button kind="alarm" onClick={remove}>
            {words.removeYes}
          </Button>
          <Button onClick={() => setAsks(false)}>{words.removeNo}</Button>
        </Notice>
      )}
    </section>
  );
};
