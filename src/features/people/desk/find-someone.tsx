import { useState } from 'react';
import type { ListedCard } from '#domain/directory.ts';
import { FOUND_AT_MOST, findPerson } from '#domain/find-person.ts';
import { TextField } from '#ui/field.tsx';
import type { EventWords } from '../event-words.ts';
import styles from './desk.module.css';
import type { Action, Subject } from './judging.ts';
import { useReportsWords } from './reports-words.ts';
import { SubjectCard } from './subject-card.tsx';

type Props = {
  cards: readonly ListedCard[];
  subjectOf: (about: string, name: string) => Subject;
  event: EventWords;
  onAct: (subject: Subject, action: Action) => void;
};

/** Anybody with a card, found by name: what somebody says in the hall is a reason too. */
export const FindSomeone = ({ cards, subjectOf, event, onAct }: Props) => {
  const words = useReportsWords();
  const [typed, setTyped] = useState('');
  const found = findPerson(cards, typed);
  const shown = found.slice(0, FOUND_AT_MOST);
  const said = () => {
    if (!typed.trim()) return '';
    if (!found.length) return words.foundNobody;
    return found.length > shown.length
      ? words.foundMore(shown.length, found.length)
      : words.found(found.length);
  };
  return (
    <section className={styles.section} aria-labelledby="desk-find">
      <h2 id="desk-find">{words.find}</h2>
      <TextField
        label={words.findLabel}
        hint={words.findHint}
        value={typed}
        autoComplete="off"
        onChange={setTyped}
      />
      <p role="status" className={styles.soft}>
        {said()}
      </p>
      <ul className={styles.list}>
        {shown.map(({ uid, name }) => (
          <SubjectCard
            key={uid}
            subject={subjectOf(uid, name)}
            event={event}
            isOpen={false}
            onAct={(action) => onAct(subjectOf(uid, name), action)}
          />
        ))}
      </ul>
    </section>
  );
};
