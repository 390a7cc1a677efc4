import { useState } from 'react';
import type { Meeting } from '#domain/pair.ts';
import type { Programme } from '#domain/programme.ts';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';

type Props = { id: string; name: string; meeting: Meeting; programme: Programme };

/** The meeting as an .ics file. */
export const MeetingCalendar = ({ id, name, meeting: { at, place }, programme: { event } }: Props) => {
  const words = useMeetingWords();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const { writeMeeting } = await import('#domain/exchange/write-meeting.ts');
    const venue = [event.venue, event.address].filter(Boolean).join(', ');
    const title = words.calendarTitle(name);
    const text = writeMeeting({ id, title, at, place, zone: event.zone, venue, now: Date.now() });
    saveFile({ name: 'treffen.ics', type: 'text/calendar', text });
  };
  return (
    <>
      <Button
        onClick={() => {
          setFailed(false);
          save().catch(() => setFailed(true));
        }}
      >
        {words.calendar}
      </Button>
      {failed && (
        <p role="alert" className={styles.problem}>
          {words.calendarFailed}
        </p>
      )}
    </>
  );
};
