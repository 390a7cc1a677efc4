import type { Card } from '#domain/profile.ts';
import styles from './badge.module.css';

/** The name tag: who I am to the others here. */
export const Badge = ({ card }: { card: Card }) => (
  <div className={styles.badge}>
    <p className={styles.event} aria-hidden>
      #bsen
    </p>
    <p className={styles.name}>{card.name}</p>
    {card.fields.length > 0 && <p className={styles.fields}>{card.fields.join(' · ')}</p>}
  </div>
);
