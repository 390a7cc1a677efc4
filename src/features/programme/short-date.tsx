import { useLanguage } from '#ui/language.tsx';

/** A day on a chip: „Fr., 29.4.“ */
export const ShortDate = ({ date }: { date: string }) => {
  const format = new Intl.DateTimeFormat(useLanguage() === 'de' ? 'de-DE' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  });
  return <time dateTime={date}>{format.format(Date.parse(`${date}T00:00Z`))}</time>;
};
