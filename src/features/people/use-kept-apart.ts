import { useEffect, useState } from 'react';
import { blockedFromPhone, myBlocks } from '#data/blocks.ts';
import { useStore } from '#ui/use-store.ts';

/**
 * Who shall not meet me here, whoever of us wanted it; undefined while unknown. Whom I block is in it at once, also
 * offline. `look` is what the last look at the directory brought: blocks of others come with it.
 */
export const useKeptApart = (uid: string, look: unknown): ReadonlySet<string> | undefined => {
  const waiting = useStore(myBlocks);
  const [apart, setApart] = useState<ReadonlySet<string>>();
  useEffect(() => {
    let wanted = true;
    blockedFromPhone(uid).then(
      (found) => wanted && setApart(found),
      (error: unknown) => console.warn('blocks:', error),
    );
    return () => {
      wanted = false;
    };
  }, [uid, waiting, look]);
  return apart;
};
