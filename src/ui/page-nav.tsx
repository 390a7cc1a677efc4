import { NavLink } from 'react-router-dom';
import { classNames } from './class-names.ts';
import styles from './page-nav.module.css';

type PageLink = {
  readonly to: string;
  readonly label: string;
  /** Also the pages below this address belong to it. */
  readonly deep?: boolean;
};

/** The ways between pages that belong together; says which one this is. */
export const PageNav = ({ label, links }: { label: string; links: readonly PageLink[] }) => (
  <nav
    className={classNames(styles.nav, links.length % 2 === 0 && links.length < 6 && styles.even)}
    aria-label={label}
  >
    {links.map(({ to, label: name, deep = false }) => (
      <NavLink key={to} to={to} end={!deep}>
        {name}
      </NavLink>
    ))}
  </nav>
);
