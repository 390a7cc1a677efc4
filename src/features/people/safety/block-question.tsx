import { Button } from '#ui/button.tsx';
import { Facts } from './facts.tsx';
import { useSafetyWords } from './safety-words.ts';
import styles from './safety.module.css';

/** What blocking does, before it is done. */
export const BlockQuestion = ({ onBlock, onBack }: { onBlock: () => void; onBack: () => void }) => {
  const words = useSafetyWords();
  return (
    <>
      <Facts texts={words.blockFacts} />
      <div className={styles.buttons}>
        <Button kind="alarm" onClick={onBlock}>
          {words.doBlock}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </>
  );
};
