import { useEffect, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './page.module.css';

type Props = {
  title: string;
  /** The language of the title, where it is not the one of the screen. */
  lang?: string;
  lead?: ReactNode;
  wide?: boolean;
  children: ReactNode;
};

/** The frame of a screen: its one main heading, a leading sentence, and the title of the browser's tab. */
export const Page = ({ title, lang, lead, wide, children }: Props) => {
  useEffect(() => {
    document.title = `${title} · #bsen`;
  }, [title]);
  return (
    <div className={classNames(styles.page, wide && styles.wide)}>
      <header className={styles.head}>
        <h1 lang={lang}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </header>
      {children}
    </div>
  );
};
