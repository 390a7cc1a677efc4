import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import styles from './programme.module.css';

type Chip = {
  readonly name: string;
  readonly to: string;
  readonly label: ReactNode;
  readonly current: boolean;
};

/** A few ways to look at the programme, side by side; each is an address. */
export const ChipLinks = ({ label, chips }: { label: string; chips: readonly Chip[] }) => (
  <nav aria-label={label}>
    <ul className={styles.chips}>
      {chips.map((chip) => (
        <li key={chip.name}>
          <Link to={chip.to} replace className={styles.chip} aria-current={chip.current || undefined}>
            {chip.label}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
