import { Button } from '#ui/button.tsx';
import { useSafetyWords } from './safety-words.ts';
import styles from './safety.module.css';
import type { MyReport } from './use-my-reports.ts';

type Props = { reported: MyReport; onBlock: () => void; onClose: () => void };

/** The report is on its way; many want more than that. */
export const ReportSent = ({ reported, onBlock, onClose }: Props) => {
  const words = useSafetyWords();
  return (
    <>
      <p role="status">{reported === 'stored' ? words.reported : `${words.reportWaits} ${words.wait}`}</p>
      <p>{words.reportUrgent}</p>
      <div className={styles.buttons}>
        <Button kind="main" onClick={onClose}>
          {words.close}
        </Button>
        <Button onClick={onBlock}>{words.alsoBlock}</Button>
      </div>
    </>
  );
};
