import type { StoredRelease } from '#data/publish.ts';
import type { Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';

/** What the next release is built on: the number to follow, and the programme that the draft changes. */
export type PublishBase = {
  /** Number of the stored release; 0: none yet. */
  readonly number: number;
  readonly state: 'whole' | 'damaged' | 'missing';
  readonly programme: Programme;
  /** Event, rooms and tracks had to be made up. */
  readonly headerLost: boolean;
};

const idsOf = (ids: readonly string[]) => [...new Set(ids)].filter(Boolean).sort();

/** A header to begin with: rooms and tracks are named by the ids that the draft uses. */
const madeUp = (draft: readonly Session[]): Programme => ({
  event: { name: '#bsen', claim: '', zone: 'Europe/Berlin', venue: '', address: '' },
  rooms: idsOf(draft.map(({ room }) => room)).map((id) => ({ id, name: id, directions: '' })),
  tracks: idsOf(draft.map(({ track }) => track)).map((id) => ({ id, name: id })),
  sessions: [],
});

/**
 * `known` is the last good programme this phone saw. It stands in for what cannot be read of a damaged release: its
 * sessions are what other phones still show.
 */
export const publishBase = (
  stored: StoredRelease | null,
  known: Programme | undefined,
  draft: readonly Session[],
): PublishBase => {
  if (!stored) return { number: 0, state: 'missing', programme: madeUp(draft), headerLost: false };
  const { number, whole, programme } = stored;
  if (whole && programme) return { number, state: 'whole', programme, headerLost: false };
  const header = programme ?? known;
  const sessions = (known ?? header)?.sessions ?? [];
  return {
    number,
    state: 'damaged',
    programme: { ...(header ?? madeUp(draft)), sessions },
    headerLost: !header,
  };
};
