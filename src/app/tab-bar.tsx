import { CalendarDays, CircleDot, MessageCircleQuestion, UserRound, UsersRound } from 'lucide-react';
import { NavLink } from 'react-router-dom';
import styles from './shell.module.css';
import { useWords } from './words.ts';

export const TabBar = () => {
  const words = useWords();
  const tabs = [
    { to: '/', label: words.programme, Icon: CalendarDays },
    { to: '/menschen', label: words.people, Icon: UsersRound },
    { to: '/umfrage', label: words.survey, Icon: MessageCircleQuestion },
    { to: '/fishbowl', label: words.fishbowl, Icon: CircleDot },
    { to: '/ich', label: words.me, Icon: UserRound },
  ];
  return (
    <nav className={styles.tabs} aria-label={words.tabs}>
      {tabs.map(({ to, label, Icon }) => (
        <NavLink key={to} to={to} end={to === '/'} className={styles.tab}>
          <Icon size={22} aria-hidden />
          <span>{label}</span>
        </NavLink>
      ))}
    </nav>
  );
};
