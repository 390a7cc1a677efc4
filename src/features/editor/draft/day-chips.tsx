import { useMemo } from 'react';
import { OneChip } from '#ui/choice.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useTimetableWords } from '../timetable/timetable-words.ts';

type Props = { dates: readonly string[]; date: string; onChange: (date: string) => void };

/** Which day is on screen; nothing to choose where there is one. */
export const DayChips = ({ dates, date, onChange }: Props) => {
  const words = useTimetableWords();
  const language = useLanguage();
  const options = useMemo(() => {
    const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
    return dates.map((value) => ({ value, label: format.format(Date.parse(`${value}T00:00Z`)) }));
  }, [dates, language]);
  if (dates.length < 2) return null;
  return <OneChip legend={words.day} plain options={options} value={date} onChange={onChange} />;
};
