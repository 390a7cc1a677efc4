import { useCallback, useEffect, useRef, useState } from 'react';
import type { Session } from '#domain/session.ts';

/** The card of a session on this screen, in the list or in the timetable. */
export const cardOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`);

/** Goes to a session's card: `prepare` brings it on screen, then it is in the middle and has the focus. */
export const useShowSession = (prepare: (session: Session) => void) => {
  const [wanted, want] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    const card = wanted && cardOf(wanted.id);
    card?.scrollIntoView({ block: 'center', inline: 'center' });
    card?.focus({ preventScroll: true });
  }, [wanted]);
  const latest = useRef(prepare);
  useEffect(() => {
    latest.current = prepare;
  });
  return useCallback((session: Session) => {
    latest.current(session);
    want({ id: session.id });
  }, []);
};
