import { daysOf, slotsOf, type Programme } from '#domain/programme.ts';
import { dateOf } from '#domain/wall-time.ts';
import { CalendarDate, ClockTime } from '#ui/clock-time.tsx';
import styles from '../desk.module.css';
import { useReleaseWords } from './release-words.ts';

/** A programme to read: its days, what begins when, where and with whom. */
export const ReleaseView = ({ programme }: { programme: Programme }) => {
  const words = useReleaseWords();
  const days = daysOf(programme);
  const slots = slotsOf(programme);
  const roomOf = (id: string) => programme.rooms.find((room) => room.id === id)?.name ?? id;
  if (!days.length) return <p>{words.empty}</p>;
  return days.map((date) => (
    <section key={date} className={styles.section}>
      <h3>
        <CalendarDate date={date} />
      </h3>
      {slots
        .filter(({ start }) => dateOf(start) === date)
        .map(({ start, sessions }) => (
          <div key={start}>
            <h4>
              <ClockTime wall={start} />
            </h4>
            <ul className={styles.bullets}>
              {sessions.map(({ id, title, room, speakers, cancelled }) => (
                <li key={id}>
                  <span lang="de" className={cancelled ? styles.off : undefined}>
                    {title}
                  </span>
                  {cancelled && ` – ${words.cancelled}`}
                  <span className={styles.facts}>
                    {room ? <span lang="de">{roomOf(room)}</span> : words.wholeHouse}
                    {speakers.length > 0 && ` · ${speakers.map(({ name }) => name).join(', ')}`}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  ));
};
