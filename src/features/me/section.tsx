import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './me.module.css';

type Props = {
  title: string;
  /** Moves the focus here: what was focused is gone because of what somebody did. */
  arrived?: boolean;
  children: ReactNode;
};

export const Section = ({ title, arrived = false, children }: Props) => {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
};
