import { wallTimeAt } from '#domain/wall-time.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { useZone } from './use-zone.ts';

/** From when on (ms) a contact can be ended, and what can be done before. */
export const EndsLater = ({ at }: { at: number }) => {
  const words = useMeetingWords();
  // The next whole minute: at the one that is shown it has to work.
  const wall = wallTimeAt(at + 59_999, useZone());
  return (
    <section aria-label={words.end}>
      <p>
        {words.endFrom} <ClockTime wall={wall} /> {words.endFromThen}
      </p>
    </section>
  );
};
