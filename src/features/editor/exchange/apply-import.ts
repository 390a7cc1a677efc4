import { saveFrame } from '#data/frame.ts';
import { saveSessions, type SessionChange } from '#data/sessions.ts';
import { frameFor, type Write } from '#domain/exchange/plan-import.ts';
import type { Imported } from '#domain/exchange/to-sessions.ts';
import type { Session } from '#domain/session.ts';
import type { DraftBase } from './draft-base.ts';
import type { WayBack } from './undo-import.ts';

export type Applied =
  | { readonly ok: true; readonly done: number; readonly all: number }
  | {
      readonly ok: false;
      readonly done: number;
      readonly all: number;
      readonly refusal: 'changed' | 'offline' | 'busy' | 'denied';
    };

/**
 * A quarter of what one transaction may hold, because every session is looked up by a request of its own and all of it
 * must be done in fifteen seconds; and what a slow network carries in that time (UTF-16 units of JSON).
 */
const AT_ONCE = { sessions: 25, weight: 150_000 } as const;

/** Together what fits together, in the given order. */
const chunksOf = (changes: readonly SessionChange[]): SessionChange[][] => {
  const chunks: SessionChange[][] = [];
  let weight = 0;
  for (const change of changes) {
    const own = JSON.stringify(change).length;
    const last = chunks.at(-1);
    if (last && last.length < AT_ONCE.sessions && weight + own <= AT_ONCE.weight) {
      last.push(change);
      weight += own;
    } else {
      chunks.push([change]);
      weight = own;
    }
  }
  return chunks;
};

/** What is to be there when it is done. */
export const sessionsOf = (writes: readonly Write[]): Session[] =>
  writes.map(({ session }) => session).filter((session) => session !== null);

/** Chunk by chunk, each whole or not at all; ends at the first that is refused. */
const saveInChunks = async (
  base: DraftBase,
  writes: readonly Write[],
  tell: (done: number) => void,
): Promise<Applied> => {
  const all = writes.length;
  let done = 0;
  for (const chunk of chunksOf(
    writes.map((write) => ({ ...write, seenAt: base.seenAt.get(write.id) ?? 0 })),
  )) {
    tell(done);
    const saved = await saveSessions(chunk);
    if (!saved.ok) return { ok: false, done, all, refusal: saved.refusal };
    done += chunk.length;
  }
  return { ok: true, done, all };
};

/**
 * Writes to the draft: first the rooms, tracks and days that are missing, then the sessions, chunk by chunk, each whole
 * or not at all. Ends at the first that is refused and says how many were saved; what is saved needs no saving the next
 * time. `tell` hears how many are done.
 */
export const applyImport = async (
  base: DraftBase,
  imported: Imported,
  writes: readonly Write[],
  tell: (done: number) => void,
): Promise<Applied> => {
  const frame = frameFor(base.frame, imported, sessionsOf(writes));
  const framed = frame ? await saveFrame(frame, base.frameSeenAt) : ({ ok: true } as const);
  if (!framed.ok) return { ok: false, done: 0, all: writes.length, refusal: framed.refusal };
  return saveInChunks(base, writes, tell);
};

/** Takes an import back, in the other order: rooms, tracks and days go when no session needs them any more. */
export const applyUndo = async (
  live: DraftBase,
  { writes, frame }: WayBack,
  tell: (done: number) => void,
): Promise<Applied> => {
  const saved = await saveInChunks(live, writes, tell);
  if (!saved.ok || !frame) return saved;
  const framed = await saveFrame(frame, live.frameSeenAt);
  return framed.ok ? saved : { ...saved, ok: false, all: saved.all + 1, refusal: framed.refusal };
};
