import { useLanguage } from './language.tsx';

/** A time of day, seen as „11:15“ and heard as „11 Uhr 15“. `wall` is `YYYY-MM-DDTHH:mm`. */
export const ClockTime = ({ wall }: { wall: string }) => {
  const language = useLanguage();
  const clock = wall.slice(11, 16);
  const [hours = '', minutes = ''] = clock.split(':');
  const spoken = `${Number(hours)} Uhr${minutes === '00' ? '' : ` ${Number(minutes)}`}`;
  return (
    <time dateTime={wall}>
      <span aria-hidden={language === 'de'}>{clock}</span>
      {language === 'de' && <span className="visually-hidden">{spoken}</span>}
    </time>
  );
};

const formats: Record<string, Intl.DateTimeFormat> = {};

/** Made once a language: making one takes longer than drawing a session. */
const fullDate = (language: string): Intl.DateTimeFormat =>
  (formats[language] ??= new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'full',
    timeZone: 'UTC',
  }));

/** A date in the language spoken: „Freitag, 29. April 2016“. `date` is `YYYY-MM-DD`. */
export const CalendarDate = ({ date }: { date: string }) => {
  const language = useLanguage();
  return <time dateTime={date}>{fullDate(language).format(Date.parse(`${date}T00:00Z`))}</time>;
};
