import { connection } from '#data/connection.ts';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useMeetingWords } from './meeting-words.ts';
import { usePairSending } from './use-pairs.ts';

/** What of mine about the two of us has not reached the server yet; what it refused stands at its own place. */
export const PairSending = ({ id }: { id: string }) => {
  const words = useMeetingWords();
  const online = useStore(connection);
  const state = usePairSending(id);
  if (state === 'sent' || state === 'refused') return null;
  if (state === 'unsafe') return <Notice>{words.unsafe}</Notice>;
  return <Notice>{online ? words.unsent : words.unsentOffline}</Notice>;
};
