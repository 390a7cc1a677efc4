import { dropPairChange, myPairChanges, type PairChange } from '#data/pairs.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useMySanction } from '../safety/use-my-sanction.ts';
import { useMyProfile } from '../use-my-profile.ts';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import { usePairSending } from './use-pairs.ts';

type Props = { id: string; part: keyof Omit<PairChange, 'base'> };

/** At the place of a change that the server has refused: that it does not hold, and why, where that is known. */
export const ChangeRefused = ({ id, part }: Props) => {
  const words = useMeetingWords();
  const waiting = useStore(myPairChanges);
  const state = usePairSending(id);
  const sanction = useMySanction(useMyProfile(), false);
  if (state !== 'refused' || waiting.state !== 'refused' || waiting.value?.[id]?.[part] === undefined)
    return null;
  const { value } = waiting;
  return (
    <Notice kind="alarm">
      <p>
        {words.changeRefused} {sanction?.readOnly ? words.onlyReading : ''}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => myPairChanges.save(value)}>{words.sendAgain}</Button>
        <Button kind="quiet" onClick={() => dropPairChange(id)}>
          {words.giveUp}
        </Button>
      </div>
    </Notice>
  );
};
