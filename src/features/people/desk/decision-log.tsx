import type { Decision } from '#domain/sanction.ts';
import styles from './desk.module.css';
import { Moment } from './moment.tsx';
import { useReportsWords } from './reports-words.ts';

/** Who decided what about whom, when and why; newest first. */
export const DecisionLog = ({ decisions }: { decisions: readonly Decision[] }) => {
  const words = useReportsWords();
  const kindOf = ({ hidden, readOnly, about, at }: Decision): string => {
    if (hidden || readOnly)
      return words.logKinds[hidden && readOnly ? 'both' : hidden ? 'hidden' : 'readOnly'];
    const before = decisions.find((other) => other.about === about && other.at < at);
    return before?.hidden || before?.readOnly ? words.logKinds.lifted : words.logKinds.free;
  };
  return (
    <ol className={styles.log}>
      {decisions.map((decision) => (
        <li key={decision.id}>
          <p>
            <strong>
              <bdi>{decision.name || words.nameless}</bdi>
            </strong>
            {': '}
            {kindOf(decision)}
          </p>
          <p className={styles.note} dir="auto">
            {decision.reason || words.noReason}
          </p>
          <p className={styles.soft}>
            <bdi>{decision.by}</bdi> · <Moment at={decision.at} />
          </p>
        </li>
      ))}
    </ol>
  );
};
