import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router-dom';
import { uidOf, type Account } from '#data/account.ts';
import { answerOf, myAnswer } from '#data/answers.ts';
import { favourites } from '#data/favourites.ts';
import { myProfile, profileOf } from '#data/profiles.ts';
import { classNames } from '#ui/class-names.ts';
import { useStore } from '#ui/use-store.ts';
import { Badge } from './badge.tsx';
import styles from './me.module.css';
import { Section } from './section.tsx';
import { useOwnState } from './use-own-state.ts';
import { useWords } from './words.ts';

const OPEN = ['waiting', 'unsafe', 'removing'];
const ALARM = ['refused', 'damaged', 'unsafe'];

const Row = ({ to, name, state, text }: { to: string; name: string; state: string; text: string }) => (
  <li>
    <Link to={to} className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span
        className={classNames(
          styles.state,
          OPEN.includes(state) && styles.open,
          ALARM.includes(state) && styles.alarm,
        )}
      >
        {text}
      </span>
      <ChevronRight size={20} aria-hidden />
    </Link>
  </li>
);

/** What this person has here, where it is changed, and whether it has been sent. */
export const MyThings = ({ account }: { account: Account }) => {
  const words = useWords();
  const uid = uidOf(account);
  const profile = useOwnState(account, myProfile, uid === null ? null : profileOf(uid));
  const answer = useOwnState(account, myAnswer, uid === null ? null : answerOf(uid));
  const marked = useStore(favourites).size;
  const seen = profile.value?.visible ? words.visible : words.invisible;
  return (
    <Section title={words.things}>
      {profile.value && <Badge card={profile.value.card} />}
      <ul className={styles.rows}>
        <Row
          to="/profil"
          name={words.profile}
          state={profile.state}
          text={profile.state === 'sent' ? seen : words.states[profile.state]}
        />
        <Row to="/umfrage" name={words.answer} state={answer.state} text={words.states[answer.state]} />
        <Row
          to="/?ansicht=meine"
          name={words.favourites}
          state=""
          text={[words.marked(marked), account.state !== 'member' && marked > 0 && words.onlyHere]
            .filter(Boolean)
            .join(', ')}
        />
        {uid !== null && <Row to="/menschen/blockiert" name={words.blocked} state="" text="" />}
      </ul>
    </Section>
  );
};
