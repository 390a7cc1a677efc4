import { bySchedule, endOf } from './programme.ts';
import { isScheduled, type Session } from './session.ts';

const isOn = (session: Session): boolean => isScheduled(session) && !session.cancelled;

/** Whether some minute belongs to both. */
const overlap = (a: Session, b: Session): boolean => a.start < endOf(b) && b.start < endOf(a);

/** What else can be gone to while this session is on, earliest first; breaks and what is cancelled are no choice. */
export const parallelTo = (session: Session, sessions: readonly Session[]): Session[] =>
  sessions
    .filter((other) => other.id !== session.id && isOn(other) && other.kind !== 'break')
    .filter((other) => overlap(session, other))
    .sort(bySchedule);

/** My other sessions that run at the same time; none when this one does not run. */
export const overlapsWithMine = (
  session: Session,
  sessions: readonly Session[],
  mine: ReadonlySet<string>,
): Session[] => (isOn(session) ? parallelTo(session, sessions).filter((other) => mine.has(other.id)) : []);

export type Neighbours = { readonly before: Session | undefined; readonly after: Session | undefined };

/** The last of mine that begins before this session, and the first that begins after it. */
export const neighboursInMine = (
  session: Session,
  sessions: readonly Session[],
  mine: ReadonlySet<string>,
): Neighbours => {
  const others = sessions
    .filter((other) => other.id !== session.id && mine.has(other.id) && isOn(other))
    .sort(bySchedule);
  return {
    before: others.findLast((other) => other.start < session.start),
    after: others.find((other) => other.start > session.start),
  };
};
