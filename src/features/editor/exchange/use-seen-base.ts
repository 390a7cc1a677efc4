import { useMemo, useState } from 'react';
import type { DraftBase } from './draft-base.ts';
import { caughtUp, NOTHING_TRIED, type Tried } from './seen-base.ts';

/**
 * The draft as it was when it was first shown, and what this import has written since: what others change meanwhile is
 * not seen, and so cannot be written over. `lookAgain` shows everything as it is now, as soon as there is something new.
 */
export const useSeenBase = (live: DraftBase) => {
  const [seen, see] = useState(live);
  const [tried, setTried] = useState(NOTHING_TRIED);
  const [isBehind, setBehind] = useState(false);
  const { base, strange } = useMemo(() => caughtUp(seen, live, tried), [seen, live, tried]);
  const next = isBehind && strange ? live : base;
  if (next !== seen) see(next);
  if (isBehind && strange) setBehind(false);
  const trying = ({ sessions, frame }: Tried) => {
    setBehind(false);
    setTried((before) => ({
      sessions: new Map([...before.sessions, ...sessions]),
      frame: frame ?? before.frame,
    }));
  };
  return { base: next, trying, lookAgain: () => setBehind(true) };
};
