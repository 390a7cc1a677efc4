import * as v from 'valibot';
import type { Programme } from './programme.ts';
import type { Session } from './session.ts';

/** As much of a session as is needed to notice later what became of it: id, title, start, room, cancelled. */
const glimpse = v.tuple([v.string(), v.string(), v.string(), v.string(), v.boolean()]);

/** What somebody has last seen of the programme: the number of the release, and its sessions at a glance. */
export const seenSchema = v.object({ number: v.number(), sessions: v.array(glimpse) });

export type Seen = v.InferOutput<typeof seenSchema>;
type Glimpse = Seen['sessions'][number];

export const seenOf = (number: number, { sessions }: Programme): Seen => ({
  number,
  sessions: sessions.map(({ id, title, start, room, cancelled }): Glimpse => [
    id,
    title,
    start,
    room,
    cancelled,
  ]),
});

export type Aspect =
  | { readonly kind: 'added' | 'removed' | 'cancelled' | 'restored' }
  /** `from`: a wall time. */
  | { readonly kind: 'moved'; readonly from: string }
  /** `from`: the id of a room, '' for the whole house. */
  | { readonly kind: 'room'; readonly from: string }
  | { readonly kind: 'title'; readonly from: string };

/** What became of one session; `session` is null when it is no longer in the programme. */
export type SeenChange = {
  readonly id: string;
  readonly title: string;
  /** Where it is in time now, or was last. */
  readonly start: string;
  readonly session: Session | null;
  readonly aspects: readonly Aspect[];
};

const aspectsOf = ([, title, start, room, cancelled]: Glimpse, now: Session): Aspect[] => {
  if (now.cancelled) return cancelled ? [] : [{ kind: 'cancelled' }];
  const found: Aspect[] = cancelled ? [{ kind: 'restored' }] : [];
  if (start !== now.start) found.push({ kind: 'moved', from: start });
  if (room !== now.room) found.push({ kind: 'room', from: room });
  if (title !== now.title) found.push({ kind: 'title', from: title });
  return found;
};

/**
 * What changed for somebody in the hall between what was last seen and this programme, one entry a session, those in
 * `favourites` first, then by time. What is cancelled has no other news; what went there and back again has none.
 */
export const changesSince = (
  seen: Seen,
  { sessions }: Programme,
  favourites: ReadonlySet<string>,
): SeenChange[] => {
  const before = new Map(seen.sessions.map((entry) => [entry[0], entry]));
  const still = new Set(sessions.map(({ id }) => id));
  const now = sessions.flatMap((session): SeenChange[] => {
    const earlier = before.get(session.id);
    const aspects: Aspect[] = earlier ? aspectsOf(earlier, session) : [{ kind: 'added' }];
    const { id, title, start } = session;
    return aspects.length ? [{ id, title, start, session, aspects }] : [];
  });
  const gone = seen.sessions
    .filter(([id]) => !still.has(id))
    .map(([id, title, start]): SeenChange => ({
      id,
      title,
      start,
      session: null,
      aspects: [{ kind: 'removed' }],
    }));
  const rank = ({ id }: SeenChange) => (favourites.has(id) ? 0 : 1);
  return [...now, ...gone].sort(
    (a, b) => rank(a) - rank(b) || a.start.localeCompare(b.start) || a.id.localeCompare(b.id),
  );
};
