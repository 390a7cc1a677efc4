import { dateOf, wallTimeAt } from '#domain/wall-time.ts';
import { CalendarDate } from '#ui/clock-time.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { useZone } from './use-zone.ts';

/** Until when (ms) a contact is to be seen, as the calendar of the event has it. */
export const Until = ({ at }: { at: number }) => {
  const words = useMeetingWords();
  const zone = useZone();
  return (
    <>
      {words.until} <CalendarDate date={dateOf(wallTimeAt(at, zone))} />
    </>
  );
};
