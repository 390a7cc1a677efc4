import { useState, type FormEvent } from 'react';
import { sameMeeting } from '#data/pair-meeting.ts';
import type { FreeTime } from '#domain/free-times.ts';
import { PAIR_LIMITS, type Meeting, type Pair } from '#domain/pair.ts';
import { daysOf } from '#domain/programme.ts';
import { Button } from '#ui/button.tsx';
import { OneChip } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { FreeTimeLabel } from './free-time-label.tsx';
import { MeetingLine } from './meeting-line.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import type { useFreeTimes } from './use-free-times.ts';

/** So many times are shown at first; nobody plans the day after tomorrow in a corridor. */
const FIRST = 5;

type Props = {
  times: ReturnType<typeof useFreeTimes>;
  name: string;
  from: Pair['meeting'];
  onSet: (meeting: Meeting) => void;
  /** I have begun to fill it in: from now on it must not vanish. */
  onTouch: () => void;
  onStop: (() => void) | undefined;
};

export const MeetingForm = ({ times, name, from, onSet, onTouch, onStop }: Props) => {
  const words = useMeetingWords();
  // What I have not touched is always as it is set now, also when the other one changes it meanwhile.
  const [chosen, setChosen] = useState<string>();
  const [opened] = useState(from);
  const next = times.common.find(({ isBreak }) => isBreak) ?? times.common[0];
  const at = chosen ?? from?.at ?? next?.start ?? '';
  const [typed, setTyped] = useState<string>();
  const place = typed ?? from?.place ?? '';
  const [problem, setProblem] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = place.trim();
    if (said.length > PAIR_LIMITS.place) return setProblem(words.tooLong(PAIR_LIMITS.place));
    if (!at && !said) return setProblem(words.needsSomething);
    return onSet({ at, place: said });
  };
  const choose = (time: string) => {
    setChosen(time);
    onTouch();
  };
  const say = (text: string) => {
    setTyped(text);
    setProblem('');
    onTouch();
  };
  const rooms = times.programme?.rooms ?? [];
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div role="status">
        {!sameMeeting(from, opened) && (
          <p className={styles.strong}>
            {!from && words.theyCancelled(name)}
            {from && (from.byMe ? words.overtakenByMe : words.theyHaveSet(name))}{' '}
            {from && (
              <>
                <MeetingLine meeting={from} />. {words.onlyTouched}
              </>
            )}
          </p>
        )}
      </div>
      <TimeChoice times={times} name={name} at={at} kept={from?.at ?? ''} onChange={choose} />
      {rooms.length > 0 && (
        <OneChip
          legend={words.rooms}
          options={rooms.map((room) => ({ value: room.name, label: <bdi>{room.name}</bdi> }))}
          value={place}
          onChange={say}
        />
      )}
      <TextField
        label={words.place}
        hint={words.placeHint}
        value={place}
        max={PAIR_LIMITS.place}
        problem={problem || undefined}
        onChange={say}
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
