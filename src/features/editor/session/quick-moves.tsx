import type { Frame } from '#domain/frame.ts';
import { endOf } from '#domain/programme.ts';
import { inAllRooms, shifted } from '#domain/rearrange.ts';
import { isScheduled, type Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { OneChip } from '#ui/choice.tsx';
import { ClockTime } from '#ui/clock-time.tsx';
import { SelectField } from '#ui/field.tsx';
import { useFormWords } from './form-words.ts';
import styles from './session-form.module.css';
import type { Arranging } from '../draft/use-arranging.ts';
import { useTimetableWords } from '../timetable/timetable-words.ts';

type Props = { session: Session; frame: Frame; arranging: Arranging };

const SHIFTS = [-30, -15, -5, 5, 15, 30];

/** More rooms than this are a list, not chips. */
const FEW_ROOMS = 8;

/** What one does at eight in the morning: cancel, move – one tap each, saved at once. */
export const QuickMoves = ({ session, frame, arranging }: Props) => {
  const words = useFormWords();
  const { tray } = useTimetableWords();
  const put = (after: Session) => arranging.put(session, after);
  const { cancelled, room, kind } = session;
  const house = kind === 'session' ? [] : [{ value: '', label: words.allRooms }];
  const rooms = [...house, ...frame.rooms.map(({ id, name }) => ({ value: id, label: name }))];
  const toRoom = (chosen: string) => put(chosen === '' ? inAllRooms(session) : { ...session, room: chosen });
  const Rooms = rooms.length > FEW_ROOMS ? SelectField : null;
  return (
    <div className={styles.quick}>
      <div className={styles.chips}>
        <Button
          kind={cancelled ? undefined : 'alarm'}
          onClick={() => put({ ...session, cancelled: !cancelled })}
        >
          {cancelled ? words.restore : words.cancel}
        </Button>
      </div>
      {cancelled && <p>{words.isCancelled}</p>}
      <div className={styles.now}>
        <span className={styles.label} id="moving">
          {words.moving}
        </span>
        {isScheduled(session) ? (
          <span>
            <ClockTime wall={session.start} />–<ClockTime wall={endOf(session)} />
          </span>
        ) : (
          <span>{tray}</span>
        )}
      </div>
      {isScheduled(session) && (
        <div className={styles.shifts} role="group" aria-labelledby="moving">
          {SHIFTS.map((minutes) => (
            <Button
              key={minutes}
              aria-label={words.shiftBy(minutes)}
              onClick={() => put(shifted(session, minutes))}
            >
              {words.shift(minutes)}
            </Button>
          ))}
        </div>
      )}
      {Rooms ? (
        <Rooms
          label={words.room}
          value={room}
          options={
            room === '' && house.length === 0 ? [{ value: '', label: words.nothing }, ...rooms] : rooms
          }
          onChange={toRoom}
        />
      ) : (
        rooms.length > 0 && <OneChip legend={words.room} options={rooms} value={room} onChange={toRoom} />
      )}
      <p className={styles.state} role="status">
        {arranging.isWriting ? words.doing : arranging.canUndo && !arranging.trouble ? words.done : ''}
      </p>
    </div>
  );
};
