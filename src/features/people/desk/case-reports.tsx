import type { Case } from '#domain/report.ts';
import styles from './desk.module.css';
import { Moment } from './moment.tsx';
import { useReportsWords } from './reports-words.ts';

type Props = {
  reports: Case['reports'];
  /** The name on a reporter's card; undefined where there is none to see. */
  nameOf: (uid: string) => string | undefined;
  /** How many people somebody has reported. */
  reportedBy: (uid: string) => number;
};

/** Every voice about one person: why, by whom, and whether the same one reports many. */
export const CaseReports = ({ reports, nameOf, reportedBy }: Props) => {
  const words = useReportsWords();
  return (
    <>
      <p className={styles.voices}>{words.voices(reports.length)}</p>
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
    </>
  );
};
