import { NavLink } from 'react-router-dom';
import { useDeskWords } from './desk-words.ts';
import styles from './editor-nav.module.css';

/** The ways between the organizers' pages; says which one this is. */
export const EditorNav = () => {
  const { nav, pages } = useDeskWords();
  const links = [
    { to: '/team/programm', label: pages.programme },
    { to: '/team/programm/rahmen', label: pages.frame },
    { to: '/team/programm/personen', label: pages.speakers },
    { to: '/team/programm/fassungen', label: pages.releases },
    { to: '/team/programm/rueckmeldungen', label: pages.ratings },
    { to: '/team/austausch', label: pages.exchange },
  ];
  return (
    <nav className={styles.nav} aria-label={nav}>
      {links.map(({ to, label }) => (
        <NavLink key={to} to={to} end>
          {label}
        </NavLink>
      ))}
    </nav>
  );
};
