import { useState } from 'react';
import type { AuthTrouble, Entered } from '#data/sign-in.ts';

/** What has to be answered before this phone becomes somebody else. */
export type Question = Extract<Entered, { state: 'both' }>;

/** One way in at a time: what is going on, what went wrong, and whether somebody has to choose. */
export const useEntering = (onIn: () => void) => {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<AuthTrouble | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);

  const enter = async (way: () => Promise<Entered>) => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    const entered = await way();
    setBusy(false);
    setQuestion(entered.state === 'both' ? entered : null);
    if (entered.state === 'trouble') setTrouble(entered.trouble);
    if (entered.state === 'in') onIn();
  };

  const forget = () => {
    setQuestion(null);
    setTrouble(null);
  };

  return { busy, trouble, setTrouble, question, enter, forget };
};

export type Entering = ReturnType<typeof useEntering>;
