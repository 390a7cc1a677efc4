import { useState, type ReactNode } from 'react';
import styles from './exchange.module.css';

/** So many are shown without asking. */
const SHORT = 6;

/**
 * A list under its heading and number; long ones are folded, and only made when they are unfolded. With `most`, no more
 * than so many are shown, and `more` says how many there are besides.
 */
export const FoldedList = <T,>({
  title,
  items,
  hint,
  most = Infinity,
  more,
  children,
}: {
  title: string;
  items: readonly T[];
  hint?: string;
  most?: number;
  more?: (count: number) => string;
  children: (item: T, index: number) => ReactNode;
}) => {
  const [open, setOpen] = useState(items.length <= SHORT);
  if (items.length === 0) return null;
  return (
    <details className={styles.folded} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span className={styles.number}>{items.length}</span>
      </summary>
      {open && hint && <p className={styles.hint}>{hint}</p>}
      {open && <ul className={styles.list}>{items.slice(0, most).map(children)}</ul>}
      {open && items.length > most && more && <p className={styles.hint}>{more(items.length - most)}</p>}
    </details>
  );
};
