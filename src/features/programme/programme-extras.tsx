import { publishedProgramme } from '#data/programme.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import CalendarMenu from './session/calendar-menu.tsx';
import { ReminderSwitch } from './reminders/reminder-switch.tsx';
import styles from './session/session-page.module.css';
import { useSessionWords } from './session/session-words.ts';

/** Below the list: the programme in the calendar, and reminders. Loaded when the list is there. */
const ProgrammeExtras = () => {
  const words = useSessionWords();
  const release = valueOf(useLive(publishedProgramme));
  if (!release || release.programme.sessions.length === 0) return null;
  return (
    <section className={styles.extras}>
      <h2>{words.extras}</h2>
      <ReminderSwitch />
      <CalendarMenu release={release} />
    </section>
  );
};

export default ProgrammeExtras;
