import type { Sanction } from '#domain/sanction.ts';
import styles from './desk.module.css';
import { useReportsWords } from './reports-words.ts';

/** What holds for somebody just now, in a word or two. */
export const Holds = ({ sanction }: { sanction: Sanction | undefined }) => {
  const words = useReportsWords();
  const { hidden = false, readOnly = false } = sanction ?? {};
  if (!hidden && !readOnly) return <>{words.nothingHolds}</>;
  return (
    <>
      {hidden && <span className={styles.mark}>{words.isHidden}</span>}{' '}
      {readOnly && <span className={styles.mark}>{words.isReadOnly}</span>}
    </>
  );
};
