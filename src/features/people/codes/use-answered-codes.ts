import { useEffect } from 'react';
import { answeredCodes, shownCodes } from '#data/answered-codes.ts';
import { changePair, myPairChanges, pairsOf } from '#data/pairs.ts';
import { useLive } from '#data/use-live.ts';
import { answerTo } from '#domain/code-answer.ts';
import { useStore } from '#ui/use-store.ts';
import type { Me } from './use-me.ts';

/**
 * The pairs of this person, live. Where somebody has used a code that this phone showed, they are given once what stood
 * beside it – they may have typed it, or its link had no room.
 */
export const useAnsweredCodes = ({ uid }: Me) => {
  const live = useLive(uid === null ? null : pairsOf(uid));
  const waiting = useStore(myPairChanges);
  useEffect(() => {
    if (live?.kind !== 'value' || !live.fromServer) return;
    const unsent = waiting.state === 'none' ? {} : (waiting.value ?? {});
    for (const pair of live.value.items.filter(({ byCode }) => byCode)) {
      if (answeredCodes.has(pair.id)) continue;
      const share = answerTo(pair, shownCodes.get(), Date.now());
      const isSaid = pair.mine !== null || unsent[pair.id]?.share !== undefined;
      if (!isSaid && !share) continue;
      answeredCodes.add(pair.id);
      if (!isSaid && share) changePair(pair.id, { share });
    }
  }, [live, waiting]);
  return live;
};
