import { Link } from 'react-router-dom';
import type { ContactState } from '#domain/contact-state.ts';
import type { Pair } from '#domain/pair.ts';
import { classNames } from '#ui/class-names.ts';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import { MeetingLine } from './meeting-line.tsx';
import { Until } from './until.tsx';

type Props = { pair: Pair; name: string; state: ContactState };

const FRESH: readonly ContactState[] = ['new', 'question'];

/** One contact: who, how it stands, and until when. */
export const ContactRow = ({ pair, name, state }: Props) => {
  const words = useMeetingWords();
  const step = pair.iMet?.step;
  return (
    <Link to={`/menschen/kontakte/${pair.id}`} className={styles.contact}>
      <span className={styles.contactName} dir="auto">
        {name || words.someone}
      </span>
      <span className={classNames(styles.state, FRESH.includes(state) && styles.fresh)}>
        {words.states[state]}
      </span>
      {pair.meeting && state === 'meeting' && (
        <span>
          <MeetingLine meeting={pair.meeting} />
        </span>
      )}
      {step && (
        <span>
          {words.myStep}: <bdi>{step}</bdi>
        </span>
      )}
      <span className={styles.aside}>
        <Until at={pair.expiresAt} />
      </span>
    </Link>
  );
};
