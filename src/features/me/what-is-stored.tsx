import { emulated } from '#data/environment.ts';
import styles from './me.module.css';
import { useWords } from './words.ts';

/** Privacy in plain words. */
export const WhatIsStored = () => {
  const words = useWords();
  return (
    <details className={styles.more}>
      <summary>{words.stored}</summary>
      <ul className={styles.list}>
        {words.storedList.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{emulated ? words.whereHere : words.where}</p>
    </details>
  );
};
