import { EyeOff, Flag } from 'lucide-react';
import { waitingReports } from '#data/reports.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useSafetyWords } from './safety-words.ts';
import styles from './safety.module.css';
import type { MyReport } from './use-my-reports.ts';

type Props = { reported: MyReport; onBlock: () => void; onReport: () => void };

/** The two things to do about somebody, and what was reported already. */
export const MenuChoices = ({ reported, onBlock, onReport }: Props) => {
  const words = useSafetyWords();
  return (
    <div className={styles.choices}>
      <Button wide className={styles.choice} onClick={onBlock}>
        <EyeOff size={20} aria-hidden />
        <span>
          {words.block}
          <span className={styles.hint}>{words.blockHint}</span>
        </span>
      </Button>
      {(reported === 'none' || reported === 'refused') && (
        <Button wide className={styles.choice} onClick={onReport}>
          <Flag size={20} aria-hidden />
          <span>
            {words.report}
            <span className={styles.hint}>{words.reportHint}</span>
          </span>
        </Button>
      )}
      {reported === 'refused' && (
        <Notice kind="alarm">
          <p>{words.notSent}</p>
          <Button onClick={waitingReports.drop}>{words.close}</Button>
        </Notice>
      )}
      {reported === 'full' && <p>{words.tooMany}</p>}
      {(reported === 'stored' || reported === 'waiting') && (
        <p>
          <Flag size={16} aria-hidden /> <strong>{words.already}</strong>
          <span className={styles.hint}>
            {' '}
            – {reported === 'stored' ? words.alreadyHint : words.reportWaits}
          </span>
        </p>
      )}
    </div>
  );
};
