import { useState } from 'react';
import { favourites } from '#data/favourites.ts';
import { reminderLead } from '#data/reminders.ts';
import type { Release } from '#domain/programme.ts';
import { Tick } from '#ui/choice.tsx';
import { useStore } from '#ui/use-store.ts';
import { CalendarButton } from './calendar-button.tsx';
import { USUAL_LEAD } from '../reminders/reminder-permission.ts';
import styles from './session-page.module.css';
import { useSessionWords } from './session-words.ts';

/** Mine or the whole programme for the calendar, with or without an alarm. */
const CalendarMenu = ({ release }: { release: Release }) => {
  const words = useSessionWords();
  const marked = useStore(favourites);
  const lead = useStore(reminderLead);
  const [chosen, choose] = useState<boolean | null>(null);
  const rings = chosen ?? lead > 0;
  const alarmMinutes = rings ? lead || USUAL_LEAD : undefined;
  const { sessions } = release.programme;
  const mine = sessions.filter(({ id }) => marked.has(id));
  return (
    <section className={styles.part}>
      <h3>{words.calendarTitle}</h3>
      <Tick label={words.withAlarm(lead || USUAL_LEAD)} checked={rings} onChange={choose} />
      <div className={styles.actions}>
        {mine.length > 0 && (
          <CalendarButton
            release={release}
            sessions={mine}
            name={words.fileMine}
            label={words.calendarMine(mine.length)}
            spoken={words.calendarSpoken(words.calendarMine(mine.length))}
            alarmMinutes={alarmMinutes}
          />
        )}
        <CalendarButton
          release={release}
          sessions={sessions}
          name={words.fileAll}
          label={words.calendarAll}
          spoken={words.calendarSpoken(words.calendarAll)}
          alarmMinutes={alarmMinutes}
        />
      </div>
      {mine.length === 0 && <p className={styles.small}>{words.calendarNone}</p>}
      <p className={styles.small}>{words.calendarHint}</p>
    </section>
  );
};

export default CalendarMenu;
