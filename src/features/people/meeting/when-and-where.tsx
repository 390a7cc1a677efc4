import { useState } from 'react';
import { setMeeting } from '#data/pairs.ts';
import type { Meeting, Pair } from '#domain/pair.ts';
import type { Profile } from '#domain/profile.ts';
import { Button } from '#ui/button.tsx';
import { Tick } from '#ui/choice.tsx';
import { ChangeRefused } from './change-refused.tsx';
import { MeetingCalendar } from './meeting-calendar.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { MeetingLine } from './meeting-line.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import { Overtaken } from './overtaken.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { useFreeTimes } from './use-free-times.ts';

type Props = { pair: Pair; name: string; profile: Profile | null; now: number; fresh: boolean };

/** The next common break, and where: set at once for both, changed by either. */
export const WhenAndWhere = ({ pair, name, profile, now, fresh }: Props) => {
  const words = useMeetingWords();
  const [changing, setChanging] = useState(false);
  const { ref, move } = useFocusAfter<HTMLHeadingElement>();
  const myName = profile?.card.name ?? pair.mine?.name ?? '';
  const times = useFreeTimes(pair, myName, now, fresh);
  const { meeting } = pair;
  const set = (next: Meeting | null) => {
    setMeeting(pair, next);
    setChanging(false);
    move();
  };
  return (
    <section className={styles.section} aria-labelledby="when">
      <h2 id="when" ref={ref} tabIndex={-1}>
        {words.when}
      </h2>
      <ChangeRefused id={pair.id} part="meeting" />
      <Overtaken id={pair.id} name={name} />
      <div role="status">
        {meeting && (
          <div className={styles.box}>
            <p className={styles.aside}>
              {meeting.at && meeting.at < times.wallNow ? words.meetingWas : words.meetingIsSet}
            </p>
            <p className={styles.when}>
              <MeetingLine meeting={meeting} />
            </p>
            <p className={styles.aside}>
              {meeting.byMe ? words.setByMe : words.setByThem(name)} {words.either}
            </p>
          </div>
        )}
      </div>
      {meeting && !changing && (
        <div className={styles.actions}>
          <Button onClick={() => setChanging(true)}>{words.changeMeeting}</Button>
          {meeting.at && times.programme && (
            <MeetingCalendar id={pair.id} name={name} meeting={meeting} programme={times.programme} />
          )}
          <Button kind="quiet" onClick={() => set(null)}>
            {words.cancelMeeting}
          </Button>
        </div>
      )}
      {(!meeting || changing) && (
        <MeetingForm
          times={times}
          name={name}
          from={meeting}
          onSet={set}
          onTouch={() => setChanging(true)}
          onStop={meeting ? () => setChanging(false) : undefined}
        />
      )}
      {myName !== '' && (times.mine.length > 0 || times.isShown) && (
        <Tick
          label={words.showFree(name)}
          hint={words.showFreeHint}
          checked={times.isShown}
          onChange={times.show}
        />
      )}
    </section>
  );
};
