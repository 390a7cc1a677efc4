import { useEffect } from 'react';
import { answeredCodes } from '#data/answered-codes.ts';
import { myCode } from '#data/codes.ts';
import { changePair, myPairChanges, pairsOf } from '#data/pairs.ts';
import { myScans } from '#data/scans.ts';
import { useLive } from '#data/use-live.ts';
import { useStore } from '#ui/use-store.ts';
import type { Me } from './use-me.ts';
import { hasName } from './what-i-give.tsx';

/**
 * The pairs of this person, live. Where somebody has used my code, they are given once what the code shows – they may
 * have typed it, or its link had no room.
 */
export const useAnsweredCodes = (me: Me) => {
  const live = useLive(me.uid === null ? null : pairsOf(me.uid));
  const waiting = useStore(myPairChanges);
  const { name, contact, isLoading } = me;
  const mayAnswer = hasName(me) && !isLoading && myCode.get() !== null;
  useEffect(() => {
    if (live?.kind !== 'value' || !live.fromServer) return;
    const unsent = waiting.state === 'none' ? {} : (waiting.value ?? {});
    const iScanned = new Set(myScans.get().map(({ pairedWith }) => pairedWith));
    for (const pair of live.value.items.filter(({ byCode }) => byCode)) {
      if (answeredCodes.has(pair.id)) continue;
      if (pair.mine || unsent[pair.id]?.share !== undefined || iScanned.has(pair.uid))
        answeredCodes.add(pair.id);
      else if (mayAnswer) {
        answeredCodes.add(pair.id);
        changePair(pair.id, { share: { name: name.trim(), ...contact, free: [] } });
      }
    }
  }, [live, waiting, mayAnswer, name, contact]);
  return live;
};
