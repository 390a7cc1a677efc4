import type { Release } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';

/** Some browsers read the file only after the click; ms. */
const READ_BY = 60_000;

/** What goes into a calendar, and under which name (without the ending) it is kept. */
export type CalendarFile = {
  readonly release: Release;
  readonly sessions: readonly Session[];
  readonly name: string;
  /** Minutes before the start at which the calendar rings; without it, it stays silent. */
  readonly alarmMinutes?: number | undefined;
};

/** Hands the browser an .ics file to keep. Rejects when the writer could not be loaded. */
export const saveCalendar = async ({
  release,
  sessions,
  name,
  alarmMinutes,
}: CalendarFile): Promise<void> => {
  const { writeIcs } = await import('#domain/exchange/write-ics.ts');
  const alarm = alarmMinutes === undefined ? {} : { alarmMinutes };
  const text = writeIcs(release, sessions, { origin: location.origin, ...alarm });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = `${name}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY);
};
