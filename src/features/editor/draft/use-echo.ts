import { useLayoutEffect, useMemo, useRef } from 'react';
import type { DraftSession } from '#data/sessions.ts';
import { isSame } from '#domain/rearrange.ts';
import type { Session } from '#domain/session.ts';

/** One session as it was saved; `was` and `seenAt` (ms; 0: none) are versions that its echo cannot have. */
export type Sent = {
  readonly id: string;
  /** Null: removed. */
  readonly session: Session | null;
  readonly was: number;
  readonly seenAt: number;
};

/** What the listener has brought of the draft so far, for work that goes on between two renders. */
export const useEcho = (items: readonly DraftSession[], fromServer: boolean, patience: number) => {
  const stored = useMemo(() => new Map(items.map((item) => [item.session.id, item])), [items]);
  const live = useRef({ stored, fromServer });
  const looks = useRef(new Set<() => void>());
  const unheard = useRef(new Set<readonly Sent[]>());
  useLayoutEffect(() => {
    live.current = { stored, fromServer };
    for (const look of looks.current) look();
  }, [stored, fromServer]);

  const sessionOf = (id: string): Session | null => live.current.stored.get(id)?.session ?? null;
  /** In ms; 0: there is none. */
  const versionOf = (id: string): number => live.current.stored.get(id)?.changedAt ?? 0;
  /** Whether what is there is what was saved, and not what somebody else has made of it since. */
  const holds = ({ id, session }: Sent): boolean => isSame(sessionOf(id), session);
  const isHeard = (sent: Sent): boolean =>
    holds(sent) || ![sent.was, sent.seenAt].includes(versionOf(sent.id));

  /** Resolves as soon as it is so, or when that has taken too long. */
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        looks.current.delete(look);
        resolve();
      };
      const look = () => isSo() && end();
      const timer = setTimeout(end, patience);
      looks.current.add(look);
      look();
    });

  return {
    sessionOf,
    versionOf,
    holds,
    until,
    isFromServer: () => live.current.fromServer,
    /** Whether the version that I have made of one of these has not come yet. */
    isUnheard: (ids: readonly string[]): boolean =>
      [...unheard.current].some((sent) => sent.some(({ id }) => ids.includes(id))),
    /** Calls `then` when the listener has brought what was saved, however late; resolves as `until` does. */
    hear: (sent: readonly Sent[], then: () => void): Promise<void> => {
      const look = () => {
        if (!sent.every(isHeard)) return;
        looks.current.delete(look);
        unheard.current.delete(sent);
        then();
      };
      unheard.current.add(sent);
      looks.current.add(look);
      look();
      return until(() => !unheard.current.has(sent));
    },
  };
};
