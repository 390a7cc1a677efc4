import type { StoredRelease } from '#data/publish.ts';
import { headerFrom } from '#domain/frame.ts';
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

const madeUp = (draft: readonly Session[]): Programme => ({ ...headerFrom(draft), sessions: [] });

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
