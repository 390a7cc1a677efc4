import { dateOf, wallTimeAt } from '#domain/wall-time.ts';
import { CalendarDate, ClockTime } from '#ui/clock-time.tsx';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/** A date and a time of day on the clock of this device. `at` in ms since 1970. */
export const Moment = ({ at }: { at: number }) => {
  const wall = wallTimeAt(at, timeZone);
  return (
    <>
      <CalendarDate date={dateOf(wall)} />, <ClockTime wall={wall} />
    </>
  );
};
