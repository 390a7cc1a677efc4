import { sessionDrafts, type SessionDraft } from '#data/drafts.ts';
import type { DraftSession } from '#data/sessions.ts';
import { useStore } from '#ui/use-store.ts';
import { toLines } from './speaker-lines.ts';

const keep = (id: string, draft: SessionDraft | null) => {
  const { [id]: _, ...others } = sessionDrafts.get();
  sessionDrafts.set(draft ? { ...others, [id]: draft } : others);
};

/** A session as it is being written: begins with the stored version, is kept on the phone at every key stroke. */
export const useSessionDraft = (base: DraftSession) => {
  const { id } = base.session;
  const draft = useStore(sessionDrafts)[id];
  const begun: SessionDraft = {
    session: base.session,
    speakers: toLines(base.session.speakers),
    seenAt: base.changedAt,
  };
  return {
    value: draft ?? begun,
    open: draft !== undefined,
    isSafe: sessionDrafts.isSafe(),
    change: (part: Partial<SessionDraft>) => keep(id, { ...(sessionDrafts.get()[id] ?? begun), ...part }),
    drop: () => keep(id, null),
    /** Drops what was saved, but not what has been written since. */
    saved: (sent: SessionDraft) => {
      if (JSON.stringify(sessionDrafts.get()[id]) === JSON.stringify(sent)) keep(id, null);
    },
  };
};
