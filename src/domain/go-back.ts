import { changedFields } from './changes.ts';
import { FRAME_LIMITS, frameAround, type Frame } from './frame.ts';
import type { Programme } from './programme.ts';
import { isScheduled, type Session } from './session.ts';

/** What becomes of sessions that are scheduled now and were not in that release: unscheduled, or removed. */
export type Leftover = 'unschedule' | 'remove';

/** The sessions of the draft that the release does not know, and that would stand in its way. */
export const leftoversOf = (draft: readonly Session[], release: Programme): Session[] => {
  const known = new Set(release.sessions.map(({ id }) => id));
  return draft.filter((session) => isScheduled(session) && !known.has(session.id));
};

/**
 * What has to become of sessions of the draft (null: removed) so that it would be published as this release. What waits
 * unscheduled stays as it is: no release ever knew of it.
 */
export const sessionsBackTo = (
  draft: readonly Session[],
  release: Programme,
  leftover: Leftover,
): { readonly id: string; readonly session: Session | null }[] => {
  const now = new Map(draft.map((session) => [session.id, session]));
  const again = release.sessions.filter((session) => {
    const current = now.get(session.id);
    return !current || changedFields(current, session).length > 0;
  });
  return [
    ...again.map((session) => ({ id: session.id, session })),
    ...leftoversOf(draft, release).map((session) => ({
      id: session.id,
      session: leftover === 'remove' ? null : { ...session, start: '' },
    })),
  ];
};

/**
 * The frame with the event, rooms and tracks of the release. Days and change-over are in no release: those of the
 * present frame stay, and days that the release needs are added.
 */
export const frameBackTo = (frame: Frame | null, release: Programme): Frame => {
  const around = frameAround(release, release.sessions);
  if (!frame) return around;
  const has = new Set(frame.days.map(({ date }) => date));
  const days = [...frame.days, ...around.days.filter(({ date }) => !has.has(date))]
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(0, FRAME_LIMITS.days);
  return { ...around, days, changeOver: frame.changeOver };
};
