import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { saveCalendar, type CalendarFile } from './calendar-file.ts';
import { useSessionWords } from './session-words.ts';
import styles from './session-page.module.css';

type Props = CalendarFile & {
  label: string;
  /** What is heard, where a heading says the rest to those who see it. */
  spoken?: string;
};

/** Gives a file that a calendar opens, and says where it is. */
export const CalendarButton = ({ label, spoken, ...file }: Props) => {
  const words = useSessionWords();
  const [outcome, setOutcome] = useState<'none' | 'saved' | 'failed'>('none');
  const save = () => {
    setOutcome('none');
    saveCalendar(file).then(
      () => setOutcome('saved'),
      () => setOutcome('failed'),
    );
  };
  return (
    <div className={styles.action}>
      <Button onClick={save} aria-label={spoken}>
        <CalendarPlus size={20} aria-hidden />
        {label}
      </Button>
      <div role="status" className={styles.outcome}>
        {outcome === 'saved' && <p>{words.calendarSaved}</p>}
        {outcome === 'failed' && <p className={styles.alarm}>{words.calendarFailed}</p>}
      </div>
    </div>
  );
};
