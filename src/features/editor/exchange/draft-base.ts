import type { DraftFrame } from '#data/frame.ts';
import type { StoredRelease } from '#data/publish.ts';
import type { DraftSession } from '#data/sessions.ts';
import { frameAround, headerFrom, type Frame } from '#domain/frame.ts';
import type { Programme } from '#domain/programme.ts';

/** What is imported into and exported from: the draft as it is stored right now. */
export type DraftBase = {
  readonly frame: Frame;
  /** Which version of the frame was seen (ms); 0: none is stored. */
  readonly frameSeenAt: number;
  readonly programme: Programme;
  /** Session id → which version of it was seen (ms). */
  readonly seenAt: ReadonlyMap<string, number>;
};

export const draftBase = (
  stored: DraftFrame | null,
  release: StoredRelease | null,
  drafts: readonly DraftSession[],
): DraftBase => {
  const sessions = drafts.map(({ session }) => session);
  const frame = stored?.frame ?? frameAround(release?.programme ?? headerFrom(sessions), sessions);
  const { event, rooms, tracks } = frame;
  return {
    frame,
    frameSeenAt: stored?.changedAt ?? 0,
    programme: { event, rooms, tracks, sessions },
    seenAt: new Map(drafts.map(({ session, changedAt }) => [session.id, changedAt])),
  };
};
