import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { claimReminders, closedReminders, toldReminders } from '#data/reminders.ts';
import type { Programme } from '#domain/programme.ts';
import {
  dueReminders,
  nextReminderAt,
  reminderKey,
  stillToRemember,
  toldAndCurrent,
  type Lead,
} from '#domain/reminders.ts';
import type { Session } from '#domain/session.ts';
import { clockOf, minutesBetween, wallTimeAt, type WallTime } from '#domain/wall-time.ts';
import { useStore } from '#ui/use-store.ts';
import { showNotification } from './reminder-notification.ts';
import { FROM_ELSEWHERE } from '../session/session-page-way.ts';
import { useSessionWords } from '../session/session-words.ts';

/** 0: nobody wants to be reminded. */
export type Wanted = { readonly lead: Lead | 0; readonly marked: ReadonlySet<string> };

const MINUTE = 60_000;

/** A clock that is put right, or the night the clocks change, is noticed after this long at the latest (ms). */
const LONGEST = 30 * MINUTE;

/** How long (ms) nothing happens: until the next reminder falls due – or, while one is on screen, until the minute is over. */
const pauseUntil = (next: WallTime | null, now: WallTime, ms: number, showing: boolean): number => {
  const untilMinute = MINUTE - (ms % MINUTE);
  if (showing) return untilMinute;
  if (next === null) return LONGEST;
  return Math.min(LONGEST, (minutesBetween(now, next) - 1) * MINUTE + untilMinute);
};

/** Tells each reminder once on this phone, and returns those that are worth showing, with the wall time they are meant at. */
export const useReminders = (
  { lead, marked }: Wanted,
  programme: Programme,
): { sessions: readonly Session[]; now: WallTime } => {
  const words = useSessionWords();
  const navigate = useNavigate();
  const told = useStore(toldReminders);
  const closed = useStore(closedReminders);
  const { sessions, rooms, event } = programme;
  const [now, setNow] = useState(() => wallTimeAt(Date.now(), event.zone));

  useEffect(() => {
    if (lead === 0) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = async (due: readonly Session[], at: WallTime) => {
      const claimed = await claimReminders(due.map(reminderKey), (keys) => stillToRemember(keys, at));
      for (const session of due.filter((one) => claimed.includes(reminderKey(one)))) {
        const room = rooms.find(({ id }) => id === session.room)?.name;
        const text = [words.startClock(clockOf(session.start)), room].filter(Boolean).join(', ');
        const reminder = {
          key: reminderKey(session),
          title: session.title,
          text,
          path: `/session/${session.id}`,
        };
        void showNotification(reminder, (path) => void navigate(path, { state: FROM_ELSEWHERE }));
      }
    };
    const look = () => {
      clearTimeout(timer);
      const ms = Date.now();
      const at = wallTimeAt(ms, event.zone);
      setNow(at);
      const due = dueReminders(sessions, marked, at, lead, told);
      if (due.length > 0) void tell(due, at);
      const showing = toldAndCurrent(sessions, at, told).length > 0;
      timer = setTimeout(look, pauseUntil(nextReminderAt(sessions, marked, at, lead, told), at, ms, showing));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [sessions, rooms, event, marked, lead, told, words, navigate]);

  const current = toldAndCurrent(sessions, now, told).filter(
    (session) => marked.has(session.id) && !closed.includes(reminderKey(session)),
  );
  return { sessions: current, now };
};
