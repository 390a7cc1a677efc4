import { dateOf, wallTimeAt, type WallTime } from '#domain/wall-time.ts';
import { useLanguage } from '#ui/language.tsx';
import { useNow } from '#ui/use-now.ts';
import { useMeetingWords } from './meeting-words.ts';
import { useZone } from './use-zone.ts';

/** The day of a wall time in short: „heute“, else „Fr., 29.4.“ – by the clock of the event. */
export const WallDay = ({ wall }: { wall: WallTime }) => {
  const words = useMeetingWords();
  const format = new Intl.DateTimeFormat(useLanguage() === 'de' ? 'de-DE' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  });
  const zone = useZone();
  const date = dateOf(wall);
  const today = dateOf(wallTimeAt(useNow(), zone));
  return (
    <time dateTime={date}>{date === today ? words.today : format.format(Date.parse(`${date}T00:00Z`))}</time>
  );
};
