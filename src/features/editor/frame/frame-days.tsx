import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { FrameDay } from '#domain/frame.ts';
import { addMinutes, dateOf, isWallTime } from '#domain/wall-time.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { useDeskWords } from '../desk-words.ts';
import styles from './frame.module.css';
import { useFrameWords } from './frame-words.ts';

type Props = {
  days: readonly FrameDay[];
  problem: string | undefined;
  onChange: (days: FrameDay[]) => void;
};

const A_DAY = 24 * 60;

/** The day after the last one, with the same hours. */
const nextDay = (days: readonly FrameDay[]): FrameDay => {
  const last = days.at(-1);
  if (!last || !isWallTime(`${last.date}T00:00`))
    return { date: new Date().toISOString().slice(0, 10), from: '08:00', to: '22:00' };
  return { ...last, date: dateOf(addMinutes(`${last.date}T00:00`, A_DAY)) };
};

/** On which days the house is open, and from when to when. */
export const FrameDays = ({ days, problem, onChange }: Props) => {
  const words = useFrameWords();
  const desk = useDeskWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (index: number) => {
    onChange(days.filter((_, at) => at !== index));
    heading.current?.focus();
  };
  const set = (index: number, part: Partial<FrameDay>) =>
    onChange(days.map((day, at) => (at === index ? { ...day, ...part } : day)));
  return (
    <section className={styles.section} aria-labelledby="frame-days">
      <h2 id="frame-days" ref={heading} tabIndex={-1}>
        {words.days}
      </h2>
      {problem && <p className={styles.problem}>{problem}</p>}
      <ul className={styles.list}>
        {days.map((day, index) => (
          <li key={index} className={styles.row}>
            <fieldset className={styles.fields}>
              <legend className="visually-hidden">{words.day(index + 1)}</legend>
              <TextField
                label={words.date}
                type="date"
                value={day.date}
                problem={problem && !day.date ? desk.problems.required : undefined}
                onChange={(date) => set(index, { date })}
              />
              <div className={styles.pair}>
                <TextField
                  label={words.from}
                  type="time"
                  value={day.from}
                  onChange={(from) => set(index, { from })}
                />
                <TextField
                  label={words.to}
                  type="time"
                  value={day.to}
                  onChange={(to) => set(index, { to })}
                />
              </div>
              {day.to !== '' && day.to <= day.from && <p className={styles.soft}>{words.toHint}</p>}
            </fieldset>
            <div className={styles.tools}>
              <span />
              <Button kind="round" aria-label={words.removeDay(index + 1)} onClick={() => remove(index)}>
                <Trash2 aria-hidden size={20} />
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Button onClick={() => onChange([...days, nextDay(days)])}>
        <Plus aria-hidden size={20} />
        {words.addDay}
      </Button>
    </section>
  );
};
