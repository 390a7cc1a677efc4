import { useEffect, useState } from 'react';
import { connection } from '#data/connection.ts';
import { useStore } from '#ui/use-store.ts';
import { askOwner, type Owner } from './ask-owner.ts';

/**
 * Whose code it is, asked while there is a network and once more when it is back; null for the moment in which the
 * first answer is awaited. `wanted` false asks nothing. One code for each place in the tree.
 */
export const useOwner = (code: string, wanted: boolean): Owner | null => {
  const online = useStore(connection);
  const [owner, setOwner] = useState<Owner | null>(online && wanted ? null : 'unasked');
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const answer = await askOwner(code);
      if (!isOver) setOwner((before) => (answer === 'unasked' ? (before ?? answer) : answer));
    };
    if (online && wanted) void look();
    return () => {
      isOver = true;
    };
  }, [code, wanted, online]);
  // An answer that will not come any more is not waited for.
  return owner ?? (online && wanted ? null : 'unasked');
};
