import { isObject } from '#domain/exchange/json-shape.ts';
import type { Frame } from '#domain/frame.ts';
import type { Session } from '#domain/session.ts';
import type { DraftBase } from './draft-base.ts';

/** What this import has tried to write: sessions by id (null: removed), and the frame. */
export type Tried = {
  readonly sessions: ReadonlyMap<string, Session | null>;
  readonly frame: Frame | null;
};

export const NOTHING_TRIED: Tried = { sessions: new Map(), frame: null };

/** The same words in whatever order the keys were stored. */
export const said = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

export const byId = ({ programme }: DraftBase) =>
  new Map(programme.sessions.map((session) => [session.id, session]));

/**
 * What of the draft as it is now (`live`) somebody has seen who looked at it as it was (`seen`): everything that is as
 * it was, and what this import has written itself. What others have changed since stays as it was seen, with the version
 * that was seen, so that writing over it is refused; `strange` says that there is such a thing. `base` is `seen` itself
 * where nothing is to be caught up with.
 */
export const caughtUp = (
  seen: DraftBase,
  live: DraftBase,
  tried: Tried,
): { readonly base: DraftBase; readonly strange: boolean } => {
  const [before, now] = [byId(seen), byId(live)];
  const sessions: Session[] = [];
  const seenAt = new Map<string, number>();
  let [strange, moved] = [false, false];
  for (const id of new Set([...now.keys(), ...before.keys()])) {
    const [was, is, wanted] = [before.get(id) ?? null, now.get(id) ?? null, tried.sessions.get(id)];
    const isOther = live.seenAt.get(id) !== seen.seenAt.get(id);
    const isKnown = isOther && [was, wanted].some((one) => one !== undefined && said(one) === said(is));
    if (isKnown) moved = true;
    if (isOther && !isKnown) strange = true;
    const session = isKnown ? is : was;
    if (!session) continue;
    sessions.push(session);
    seenAt.set(id, (isKnown ? live : seen).seenAt.get(id) ?? 0);
  }
  const isOtherFrame = live.frameSeenAt !== seen.frameSeenAt;
  const isKnownFrame =
    isOtherFrame && [seen.frame, tried.frame].some((frame) => said(frame) === said(live.frame));
  if (isOtherFrame && !isKnownFrame) strange = true;
  if (!moved && !isKnownFrame) return { base: seen, strange };
  const { frame, frameSeenAt } = isKnownFrame ? live : seen;
  const { event, rooms, tracks } = frame;
  return { base: { frame, frameSeenAt, seenAt, programme: { event, rooms, tracks, sessions } }, strange };
};
