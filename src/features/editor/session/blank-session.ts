import type { Session } from '#domain/session.ts';

/** A session that nobody has written yet, on this day (ISO date). */
export const blankSession = (id: string, date: string): Session => ({
  id,
  title: '',
  abstract: '',
  speakers: [],
  fields: [],
  track: '',
  room: '',
  start: `${date}T09:00`,
  minutes: 60,
  kind: 'session',
  cancelled: false,
  example: 'none',
  source: '',
});
