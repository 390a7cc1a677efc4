import { frameFor, planImport, writesOf, type Write } from '#domain/exchange/plan-import.ts';
import type { Frame } from '#domain/frame.ts';
import type { Session } from '#domain/session.ts';
import type { DraftBase } from './draft-base.ts';
import { byId, said, type Tried } from './seen-base.ts';

/** What an import has tried to write, and what was there just before it first did; null: no such session. */
export type Taken = {
  readonly sessions: ReadonlyMap<string, { readonly before: Session | null; readonly wrote: Session | null }>;
  readonly frame: { readonly before: Frame; readonly wrote: Frame; readonly seenAt: number } | null;
  /** The draft when the import began. */
  readonly began: DraftBase;
};

const isSame = (a: unknown, b: unknown): boolean => said(a) === said(b);

/** With one more attempt on `base`: what an earlier one of this import has written is not what was there before. */
export const takenOn = (base: DraftBase, tried: Tried, earlier?: Taken): Taken => {
  const now = byId(base);
  const sessions = new Map(earlier?.sessions);
  for (const [id, wrote] of tried.sessions) {
    const [had, is] = [sessions.get(id), now.get(id) ?? null];
    sessions.set(id, { before: had && isSame(had.wrote, is) ? had.before : is, wrote });
  }
  const had = earlier?.frame ?? null;
  const isOurs = had && isSame(had.wrote, base.frame);
  const before = isOurs ? had : { before: base.frame, seenAt: base.frameSeenAt };
  const frame = tried.frame ? { ...before, wrote: tried.frame } : had;
  return { sessions, frame, began: earlier?.began ?? base };
};

/** What is to be written so that an import is undone. */
export type WayBack = {
  readonly writes: readonly Write[];
  /** null: it is as it was, or is left alone. */
  readonly frame: Frame | null;
  /** What others have changed since, as it is now; a session that they removed as it was before the import. */
  readonly left: readonly Session[];
  readonly isFrameLeft: boolean;
};

/** Rooms, tracks and days that what others have put there still needs stay. */
const frameBack = (taken: Taken, live: DraftBase, writes: readonly Write[]) => {
  if (!taken.frame || live.frameSeenAt === 0) return null;
  const { before, wrote } = taken.frame;
  const [began, undone] = [byId(taken.began), new Set(writes.map(({ id }) => id))];
  const theirs = live.programme.sessions.filter(
    (session) => !undone.has(session.id) && !isSame(session, began.get(session.id) ?? null),
  );
  const wanted = frameFor(before, wrote, theirs) ?? before;
  return [before, wanted].some((frame) => isSame(frame, live.frame)) ? null : wanted;
};

/**
 * The way back from what is there now (`live`) to what was there before the import: only what it changed itself, and of
 * that only what is still as it wrote it. Gone once, there is nothing left to write.
 */
export const wayBack = (taken: Taken, live: DraftBase): WayBack => {
  const now = byId(live);
  const all = [...taken.sessions].map(([id, step]) => ({ ...step, id, is: now.get(id) ?? null }));
  const theirs = all.filter(({ before, wrote, is }) => !isSame(is, before) && !isSame(is, wrote));
  const plan = planImport(
    all.flatMap(({ is }) => is ?? []),
    { sessions: all.flatMap(({ before }) => before ?? []) },
  );
  const writes = writesOf(plan, { without: new Set(theirs.map(({ id }) => id)), remove: true });
  const frame = frameBack(taken, live, writes);
  const isFrameLeft = frame !== null && !isSame(taken.frame?.wrote, live.frame);
  return {
    writes,
    frame: isFrameLeft ? null : frame,
    left: theirs.flatMap(({ is, before, wrote }) => is ?? before ?? wrote ?? []),
    isFrameLeft,
  };
};
