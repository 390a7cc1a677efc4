import styles from './fishbowl.module.css';
import { useWords } from './words.ts';

/** The rules in plain words: people are shy, and unsure how to enter and leave. */
export const HowItGoes = () => {
  const words = useWords();
  return (
    <details className={styles.rules}>
      <summary>{words.rules}</summary>
      <ul>
        {Object.values(words.ruleList).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  );
};
