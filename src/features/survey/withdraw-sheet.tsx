import { Button } from '#ui/button.tsx';
import { Sheet } from '#ui/sheet.tsx';
import styles from './survey.module.css';
import { useWords } from './words.ts';

/** Asks once: what is withdrawn is gone. */
export const WithdrawSheet = ({ onWithdraw, onClose }: { onWithdraw: () => void; onClose: () => void }) => {
  const words = useWords();
  return (
    <Sheet title={words.withdrawTitle} closeLabel={words.close} onClose={onClose}>
      <p>{words.withdrawHint}</p>
      <div className={styles.actions}>
        <Button kind="alarm" onClick={onWithdraw}>
          {words.withdrawYes}
        </Button>
        <Button onClick={onClose}>{words.withdrawNo}</Button>
      </div>
    </Sheet>
  );
};
