import { sessionDrafts, type SessionDraft } from '#data/drafts.ts';
import type { DraftSession } from '#data/sessions.ts';
import type { Replacement } from '#domain/rearrange.ts';
import type { Session } from '#domain/session.ts';
import { useStore } from '#ui/use-store.ts';

const keep = (id: string, draft: SessionDraft | null) => {
  const { [id]: _, ...others } = sessionDrafts.get();
  sessionDrafts.set(draft ? { ...others, [id]: draft } : others);
};

/** A session as it is being written: begins with the stored version, is kept on the phone at every key stroke. */
export const useSessionDraft = (base: DraftSession) => {
  const { id } = base.session;
  const draft = useStore(sessionDrafts)[id];
  const begun: SessionDraft = { session: base.session, seenAt: base.changedAt };
  return {
    value: draft ?? begun,
    open: draft !== undefined,
    isSafe: sessionDrafts.isSafe(),
    change: (part: Partial<Session>) => {
      const { session, seenAt } = sessionDrafts.get()[id] ?? begun;
      keep(id, { session: { ...session, ...part }, seenAt });
    },
    drop: () => keep(id, null),
    /** Drops what was saved, but not what has been written since. */
    saved: (sent: SessionDraft) => {
      if (JSON.stringify(sessionDrafts.get()[id]) === JSON.stringify(sent)) keep(id, null);
    },
  };
};

/**
 * What is being written about a session goes on from the version of `now` (ms) when its writer has moved or cancelled
 * it meanwhile; if it began from another version than `seen`, somebody else's change still has to be shown.
 */
export const carryOver = ({ before, after }: Replacement, seen: number, now: number): void => {
  const draft = after && sessionDrafts.get()[after.id];
  if (!draft || !before || draft.seenAt !== seen) return;
  const keys = Object.keys(after) as (keyof Session)[];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const part = Object.fromEntries(changed.map((key) => [key, after[key]]));
  keep(after.id, { session: { ...draft.session, ...part }, seenAt: now });
};
