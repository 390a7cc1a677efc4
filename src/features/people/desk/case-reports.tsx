import type { Case } from '#domain/report.ts';
import styles from './desk.module.css';
import { Moment } from './moment.tsx';
import { useReportsWords } from './reports-words.ts';

type Props = {
  reports: Case['reports'];
  unseen: Case['unseen'];
  /** The name on a reporter's card; undefined where there is none to see. */
  nameOf: (uid: string) => string | undefined;
  /** How many people somebody has reported. */
  reportedBy: (uid: string) => number;
};

/** Every voice about one person. Those of accounts without a visible card are counted apart, and folded. */
export const CaseReports = ({ reports, unseen, ...rest }: Props) => {
  const words = useReportsWords();
  return (
    <>
      {reports.length > 0 && <p className={styles.voices}>{words.voices(reports.length)}</p>}
      <Voices reports={reports} {...rest} />
      {unseen.length > 0 && (
        <details className={styles.more}>
          <summary>
            {reports.length > 0 ? words.unseenToo(unseen.length) : words.unseenOnly(unseen.length)}
          </summary>
          <Voices reports={unseen} {...rest} />
        </details>
      )}
    </>
  );
};

/** Why, by whom, and whether the same one reports many. */
const Voices = ({ reports, nameOf, reportedBy }: Omit<Props, 'unseen'>) => {
  const words = useReportsWords();
  if (reports.length === 0) return null;
  return (
    <ul className={styles.reports}>
      {reports.map(({ by, kind, reason, at }) => (
        <li key={by} className={styles.note}>
          <p>
            <strong>{words.kinds[kind]}:</strong> <span dir="auto">{reason}</span>
          </p>
          <p className={styles.soft}>
            {words.from} <bdi>{nameOf(by) ?? words.unknownReporter}</bdi> · <Moment at={at} />
            {reportedBy(by) > 1 && <> · {words.alsoReported(reportedBy(by) - 1)}</>}
          </p>
        </li>
      ))}
    </ul>
  );
};
