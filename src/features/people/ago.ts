const MINUTE = 60_000;

/** „vor 3 Minuten“, in the largest unit that fits; null below a minute. Both times in ms since 1970. */
export const agoOf = (at: number, now: number, language: string): string | null => {
  const minutes = Math.floor((now - at) / MINUTE);
  if (minutes < 1) return null;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  if (minutes < 60) return format.format(-minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? format.format(-hours, 'hour') : format.format(-Math.floor(hours / 24), 'day');
};
