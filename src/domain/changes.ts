import type { Session } from './session.ts';

export const CHANGE_KINDS = [
  'added',
  'removed',
  'cancelled',
  'restored',
  'moved',
  'room',
  'title',
  'details',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * What happened to one session between two versions of a programme. `session` is the newest known form of it, `before`
 * the earlier one (null: it was not there), so that a screen can say from what to what.
 */
export type Change = {
  readonly kind: ChangeKind;
  readonly session: Session;
  readonly before: Session | null;
};

/** The fields in which two forms of a session differ. */
export const changedFields = (before: Session, after: Session): (keyof Session)[] => {
  // Key order differs between a stored and an edited session: compare what they say, not how they are written.
  const keys = Object.keys(after) as (keyof Session)[];
  return keys.filter(
    (key) => before[key] !== after[key] && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
};

const kindOf = (before: Session, after: Session): ChangeKind | null => {
  if (before.cancelled !== after.cancelled) return after.cancelled ? 'cancelled' : 'restored';
  if (before.start !== after.start) return 'moved';
  if (before.room !== after.room) return 'room';
  if (before.title !== after.title) return 'title';
  return changedFields(before, after).length > 0 ? 'details' : null;
};

/** The differences from `before` to `after`, one a session – the one that matters most to somebody in the hall. */
export const changesBetween = (before: readonly Session[], after: readonly Session[]): Change[] => {
  const old = new Map(before.map((session) => [session.id, session]));
  const kept = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((session): Change[] => {
    const earlier = old.get(session.id) ?? null;
    const kind = earlier ? kindOf(earlier, session) : 'added';
    return kind ? [{ kind, session, before: earlier }] : [];
  });
  const removed = before
    .filter(({ id }) => !kept.has(id))
    .map((session): Change => ({ kind: 'removed', session, before: session }));
  return [...changed, ...removed];
};
