import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';

/** A word beside the content. `alarm` is for what went wrong; it is read out at once, the others when there is time. */
export const Notice = ({ kind, children }: { kind?: 'alarm' | 'marked'; children: ReactNode }) => (
  <div
    className={classNames(styles.notice, kind && styles[kind])}
    role={kind === 'alarm' ? 'alert' : 'status'}
  >
    {kind === 'alarm' ? <CircleAlert size={20} aria-hidden /> : <Info size={20} aria-hidden />}
    <div className={styles.body}>{children}</div>
  </div>
);

/** Nothing here yet: says why, and what to do about it. */
export const EmptyState = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className={styles.empty}>
    <h2>{title}</h2>
    {children}
  </div>
);

/** Something is on its way. The bars are looked at, the text is heard. */
export const Loading = ({ label, bars = 3 }: { label: string; bars?: number }) => (
  <div className={styles.loading} role="status">
    <span className="visually-hidden">{label}</span>
    {Array.from({ length: bars }, (_, index) => (
      <div key={index} className={styles.bar} />
    ))}
  </div>
);
