import { publishedProgramme } from '#data/programme.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { dateOf, wallTimeAt } from '#domain/wall-time.ts';
import { CalendarDate } from '#ui/clock-time.tsx';
import { useMeetingWords } from './meeting-words.ts';

/** Until when (ms) a contact is to be seen, as the calendar of the event has it. */
export const Until = ({ at }: { at: number }) => {
  const words = useMeetingWords();
  const zone = valueOf(useLive(publishedProgramme))?.programme.event.zone ?? 'Europe/Berlin';
  return (
    <>
      {words.until} <CalendarDate date={dateOf(wallTimeAt(at, zone))} />
    </>
  );
};
