import { useState, type FormEvent } from 'react';
import type { FreeTime } from '#domain/free-times.ts';
import { PAIR_LIMITS, type Meeting } from '#domain/pair.ts';
import { daysOf } from '#domain/programme.ts';
import { Button } from '#ui/button.tsx';
import { OneChip } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { FreeTimeLabel } from './free-time-label.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import type { useFreeTimes } from './use-free-times.ts';

/** So many times are shown at first; nobody plans the day after tomorrow in a corridor. */
const FIRST = 5;

type Props = {
  times: ReturnType<typeof useFreeTimes>;
  name: string;
  from: Meeting | null;
  onSet: (meeting: Meeting) => void;
  onStop: (() => void) | undefined;
};

export const MeetingForm = ({ times, name, from, onSet, onStop }: Props) => {
  const words = useMeetingWords();
  const [chosen, setChosen] = useState(from?.at);
  const next = times.common.find(({ isBreak }) => isBreak) ?? times.common[0];
  const at = chosen ?? next?.start ?? '';
  const [place, setPlace] = useState(from?.place ?? '');
  const [problem, setProblem] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = place.trim();
    if (said.length > PAIR_LIMITS.place) return setProblem(words.tooLong(PAIR_LIMITS.place));
    if (!at && !said) return setProblem(words.needsSomething);
    return onSet({ at, place: said });
  };
  const rooms = times.programme?.rooms ?? [];
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TimeChoice times={times} name={name} at={at} kept={from?.at ?? ''} onChange={setChosen} />
      {rooms.length > 0 && (
        <OneChip
          legend={words.rooms}
          options={rooms.map((room) => ({ value: room.name, label: <bdi>{room.name}</bdi> }))}
          value={place}
          onChange={setPlace}
        />
      )}
      <TextField
        label={words.place}
        hint={words.placeHint}
        value={place}
        max={PAIR_LIMITS.place}
        problem={problem || undefined}
        onChange={(text) => {
          setPlace(text);
          setProblem('');
        }}
      />
      <div className={styles.actions}>
        <Button type="submit" kind="main">
          {words.setMeeting}
        </Button>
        {onStop && (
          <Button kind="quiet" onClick={onStop}>
            {words.keepMeeting}
          </Button>
        )}
      </div>
    </form>
  );
};

type TimesProps = Pick<Props, 'times' | 'name'> & {
  at: string;
  /** The time that is set already, whether or not it is still free. */
  kept: string;
  onChange: (at: string) => void;
};

const TimeChoice = ({ times, name, at, kept, onChange }: TimesProps) => {
  const words = useMeetingWords();
  const [all, setAll] = useState(false);
  const { common, mine, theyShow, programme, wallNow } = times;
  const choice = common.length ? common : mine;
  const hint = () => {
    if (common.length) return words.commonHint;
    if (!mine.length) return words.noTimes;
    return theyShow ? words.noCommon(name) : words.mineOnly(name);
  };
  const days = programme ? daysOf(programme) : [];
  const dated = days.length > 1 || days[0] !== wallNow.slice(0, 10);
  const labelOf = (time: FreeTime) => <FreeTimeLabel time={time} dated={dated} />;
  const shown = all ? choice : choice.slice(0, FIRST);
  const options = shown.map((time) => ({ value: time.start, label: labelOf(time) }));
  if (kept && !options.some(({ value }) => value === kept))
    options.unshift({ value: kept, label: labelOf({ start: kept, end: '', isBreak: false }) });
  return (
    <>
      <OneChip
        legend={words.common}
        hint={hint()}
        options={[...options, { value: '', label: words.timeOpen }]}
        value={at}
        onChange={onChange}
      />
      {choice.length > shown.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {words.moreTimes(choice.length - shown.length)}
        </Button>
      )}
    </>
  );
};
