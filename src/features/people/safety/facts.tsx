import styles from './safety.module.css';

/** What will happen, point by point, before somebody does it. */
export const Facts = ({ texts }: { texts: readonly string[] }) => (
  <ul className={styles.facts}>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
