import type { Contested } from '#data/contested-write.ts';
import { saveSessions, SESSIONS_AT_ONCE, type DraftSession, type SessionChange } from '#data/sessions.ts';
import type { Session } from '#domain/session.ts';

/**
 * Saves any number of changes, so many at once as a transaction takes. The first refusal ends it; what was saved before
 * stays, and asking again for what is still missing goes on from there.
 */
export const saveAll = async (changes: readonly SessionChange[]): Promise<Contested<'changed'>> => {
  for (let from = 0; from < changes.length; from += SESSIONS_AT_ONCE) {
    const result = await saveSessions(changes.slice(from, from + SESSIONS_AT_ONCE));
    if (!result.ok) return result;
  }
  return { ok: true };
};

/** Changes with the version (0: new) that was looked at. */
export const asSeen = (
  drafts: readonly DraftSession[],
  changes: readonly { readonly id: string; readonly session: Session | null }[],
): SessionChange[] =>
  changes.map((change) => ({
    ...change,
    seenAt: drafts.find(({ session }) => session.id === change.id)?.changedAt ?? 0,
  }));
