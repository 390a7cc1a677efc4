import { useEffect } from 'react';
import { codeForToday, myCode } from '#data/codes.ts';
import { dateOf, wallTimeAt } from '#domain/wall-time.ts';
import { useNow } from '#ui/use-now.ts';
import { useStore } from '#ui/use-store.ts';
import type { Me } from './use-me.ts';

/** Where the conference is: its day, not the phone's, says which code is today's. */
const ZONE = 'Europe/Berlin';

export const dayAt = (now: number): string => dateOf(wallTimeAt(now, ZONE));

/** Today's code of this phone and the day it is for; null for the moment in which it is made. */
export const useCodeForToday = ({ uid }: Me) => {
  const day = dayAt(useNow(60_000));
  const shown = useStore(myCode);
  useEffect(() => {
    codeForToday(day, uid);
  }, [day, uid]);
  return { day, shown: shown?.day === day ? shown : null };
};
