import { useState } from 'react';
import type { AuthTrouble, Belonging, Entered } from '#data/sign-in.ts';

/** One way in at a time: what is going on, what went wrong, and whether somebody has to choose. */
export const useEntering = (onIn: () => void) => {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<AuthTrouble | null>(null);
  const [both, setBoth] = useState<readonly Belonging[]>([]);

  const enter = async (way: () => Promise<Entered>) => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    const entered = await way();
    setBusy(false);
    setBoth(entered.state === 'both' ? entered.both : []);
    if (entered.state === 'trouble') setTrouble(entered.trouble);
    if (entered.state === 'in') onIn();
  };

  const forget = () => {
    setBoth([]);
    setTrouble(null);
  };

  return { busy, trouble, setTrouble, both, enter, forget };
};

export type Entering = ReturnType<typeof useEntering>;
