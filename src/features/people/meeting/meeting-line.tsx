import type { Meeting } from '#domain/pair.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { WallDay } from './wall-day.tsx';

/** „Heute, 13:15, am Kaffee“ – in the event's own time. */
export const MeetingLine = ({ meeting: { at, place } }: { meeting: Meeting }) => {
  const words = useMeetingWords();
  return (
    <>
      {at ? (
        <>
          <WallDay wall={at} />, <ClockTime wall={at} />
        </>
      ) : (
        words.timeOpen
      )}
      , {place ? <bdi>{place}</bdi> : words.placeOpen}
    </>
  );
};
