import type { AuthTrouble } from '#data/auth-trouble.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './me.module.css';
import { useWords } from './words.ts';

type Props = {
  trouble: AuthTrouble | 'prove';
  left: 'everything' | 'account' | 'phone';
  busy: boolean;
  onAgain: () => void;
};

/** It was cut short: why, and exactly what is still there. */
export const NotDeleted = ({ trouble, left, busy, onAgain }: Props) => {
  const words = useWords();
  return (
    <div className={styles.sheet}>
      <Notice kind="alarm">
        {left !== 'phone' && <p>{trouble === 'offline' ? words.deleteOffline : words.deleteFailed}</p>}
        <p>{words.left[left]}</p>
      </Notice>
      <p className={styles.actions}>
        <Button kind="alarm" disabled={busy} onClick={onAgain}>
          {busy ? words.deleting : words.again}
        </Button>
      </p>
    </div>
  );
};
