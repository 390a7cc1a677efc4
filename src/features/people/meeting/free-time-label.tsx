import type { FreeTime } from '#domain/free-times.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { WallDay } from './wall-day.tsx';

/** „Fr., 29.4., 13:15–14:00 Pause“ */
export const FreeTimeLabel = ({
  time: { start, end, isBreak },
  dated,
}: {
  time: FreeTime;
  dated: boolean;
}) => {
  const words = useMeetingWords();
  return (
    <span>
      {dated && (
        <>
          <WallDay wall={start} />,{' '}
        </>
      )}
      <ClockTime wall={start} />
      {end && (
        <>
          –<ClockTime wall={end} />
        </>
      )}
      {isBreak && ` ${words.breakTime}`}
    </span>
  );
};
