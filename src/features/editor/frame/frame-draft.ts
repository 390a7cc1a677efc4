import { frameDraft } from '#data/drafts.ts';
import type { DraftFrame } from '#data/frame.ts';
import type { Frame } from '#domain/frame.ts';
import { useStore } from '#ui/use-store.ts';

/** The frame as it is being written: begins with the stored one, is kept on the phone at every key stroke. */
export const useFrameDraft = (base: DraftFrame) => {
  const draft = useStore(frameDraft);
  return {
    frame: draft?.frame ?? base.frame,
    seenAt: draft?.seenAt ?? base.changedAt,
    isOpen: draft !== null,
    isSafe: frameDraft.isSafe(),
    change: (part: Partial<Frame>) => {
      const begun = frameDraft.get() ?? { frame: base.frame, seenAt: base.changedAt };
      frameDraft.set({ ...begun, frame: { ...begun.frame, ...part } });
    },
    drop: () => frameDraft.set(null),
  };
};
