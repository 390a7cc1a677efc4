import { useEffect } from 'react';
import { codeForToday, myCode } from '#data/codes.ts';
import { useNow } from '#ui/use-now.ts';
import { useStore } from '#ui/use-store.ts';
import { useDayAt } from './use-day-at.ts';
import type { Me } from './use-me.ts';

/** Today's code of this phone and the day it is for; null for the moment in which it is made. */
export const useCodeForToday = ({ uid }: Me) => {
  const day = useDayAt()(useNow(60_000));
  const shown = useStore(myCode);
  useEffect(() => {
    codeForToday(day, uid);
  }, [day, uid]);
  return { day, shown: shown?.day === day ? shown : null };
};
