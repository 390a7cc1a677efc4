import type { Session } from '../session.ts';

/** What a calendar entry says of a session: who, and what about. */
export const calendarText = ({ speakers, abstract }: Pick<Session, 'speakers' | 'abstract'>): string =>
  [speakers.map(({ name }) => name).join(', '), abstract].filter(Boolean).join('\n\n');
