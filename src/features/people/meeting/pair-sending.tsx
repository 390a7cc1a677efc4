import { connection } from '#data/connection.ts';
import { dropPairChange, myPairChanges } from '#data/pairs.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import { usePairSending } from './use-pairs.ts';

/** What of mine about the two of us has not reached the server; nothing where all has. */
export const PairSending = ({ id }: { id: string }) => {
  const words = useMeetingWords();
  const online = useStore(connection);
  const state = usePairSending(id);
  const again = () => {
    const waiting = myPairChanges.get();
    if (waiting.state === 'refused') myPairChanges.save(waiting.value);
  };
  if (state === 'refused')
    return (
      <Notice kind="alarm">
        <p>{words.changeRefused}</p>
        <div className={styles.actions}>
          <Button onClick={again}>{words.sendAgain}</Button>
          <Button kind="quiet" onClick={() => dropPairChange(id)}>
            {words.giveUp}
          </Button>
        </div>
      </Notice>
    );
  if (state === 'sent') return null;
  if (state === 'unsafe') return <Notice>{words.unsafe}</Notice>;
  return <Notice>{online ? words.unsent : words.unsentOffline}</Notice>;
};
