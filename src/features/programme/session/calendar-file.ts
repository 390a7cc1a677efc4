import type { Release } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { saveFile } from '#ui/save-file.ts';

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
  saveFile({ name: `${name}.ics`, type: 'text/calendar', text });
};
