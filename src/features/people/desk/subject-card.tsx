import type { ReactNode } from 'react';
import { isFree } from '#domain/sanction.ts';
import { Button } from '#ui/button.tsx';
import type { EventWords } from '../event-words.ts';
import { PersonCard } from '../person-card.tsx';
import styles from './desk.module.css';
import { Holds } from './holds.tsx';
import { actionsFor, type Action, type Subject } from './judging.ts';
import { useReportsWords } from './reports-words.ts';

type Props = {
  subject: Subject;
  event: EventWords;
  /** Whether a report waits for a decision. */
  isOpen: boolean;
  /** What tells them apart from somebody of the same name. */
  beside?: string;
  onAct: (action: Action) => void;
  children?: ReactNode;
};

/** Somebody at the desk: what holds, their card, what can be done. `children`: why they are here. */
export const SubjectCard = ({ subject, event, isOpen, beside, onAct, children }: Props) => {
  const words = useReportsWords();
  const { name, card, sanction } = subject;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 dir="auto">{name}</h3>
        {beside && (
          <p className={styles.soft} dir="auto">
            {beside}
          </p>
        )}
        {!isFree(sanction) && <Holds sanction={sanction} />}
      </div>
      {children}
      {card ? (
        <details className={styles.more}>
          <summary>
            {words.card}
            <span className="visually-hidden">{words.of(name)}</span>
          </summary>
          <PersonCard card={card} event={event} level="h4" open />
        </details>
      ) : (
        <p className={styles.soft}>{words.noCard}</p>
      )}
      <div className={styles.buttons}>
        {actionsFor(sanction, isOpen).map((each) => (
          <Button key={each} onClick={() => onAct(each)}>
            {words[each]}
            <span className="visually-hidden">{words.of(name)}</span>
          </Button>
        ))}
      </div>
    </li>
  );
};
