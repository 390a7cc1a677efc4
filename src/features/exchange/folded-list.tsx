import { useState, type ReactNode } from 'react';
import styles from './exchange.module.css';

/** So many are shown without asking. */
const SHORT = 6;

/** A list under its heading and number; long ones are folded, and only made when they are unfolded. */
export const FoldedList = <T,>({
  title,
  items,
  hint,
  children,
}: {
  title: string;
  items: readonly T[];
  hint?: string;
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
      {open && <ul className={styles.list}>{items.map(children)}</ul>}
    </details>
  );
};
