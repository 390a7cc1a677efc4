import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { connection } from '#data/connection.ts';
import type { ListedCard } from '#domain/directory.ts';
import { FOUND_AT_MOST, findPerson, namesakes } from '#domain/find-person.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { useStore } from '#ui/use-store.ts';
import type { EventWords } from '../event-words.ts';
import { lookAgain } from '../looks.ts';
import type { Seen } from '../use-directory.ts';
import styles from './desk.module.css';
import type { Action, Subject } from './judging.ts';
import { useReportsWords } from './reports-words.ts';
import { SubjectCard } from './subject-card.tsx';

type Props = {
  cards: readonly ListedCard[];
  look: Seen['look'];
  subjectOf: (about: string, name: string) => Subject;
  event: EventWords;
  onAct: (subject: Subject, action: Action) => void;
};

/** Anybody with a card, found by name: what somebody says in the hall is a reason too. */
export const FindSomeone = ({ cards, look, subjectOf, event, onAct }: Props) => {
  const words = useReportsWords();
  const [typed, setTyped] = useState('');
  const found = findPerson(cards, typed);
  const shown = found.slice(0, FOUND_AT_MOST);
  const alike = namesakes(found);
  const besideOf = ({ fields, sentence }: ListedCard) =>
    [fields.map(event.fieldLabel).join(', '), sentence].filter(Boolean).join(' · ');
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
      <LookAgain look={look} />
      <p role="status" className={styles.soft}>
        {said()}
      </p>
      <ul className={styles.list}>
        {shown.map((card) => (
          <SubjectCard
            key={card.uid}
            subject={subjectOf(card.uid, card.name)}
            event={event}
            isOpen={false}
            beside={alike.has(card.uid) ? besideOf(card) : undefined}
            onAct={(action) => onAct(subjectOf(card.uid, card.name), action)}
          />
        ))}
      </ul>
    </section>
  );
};

/** Whoever made their card a moment ago is found only after another look. */
const LookAgain = ({ look }: { look: Seen['look'] }) => {
  const words = useReportsWords();
  const online = useStore(connection);
  const [pressed, setPressed] = useState<'no' | 'looked' | 'tooSoon'>('no');
  const said = () => {
    if (pressed === 'no') return '';
    if (!online) return words.lookOffline;
    if (pressed === 'tooSoon') return words.lookedJustNow;
    return words.looks[look];
  };
  return (
    <div className={styles.head}>
      <Button onClick={() => setPressed(lookAgain(Date.now()) ? 'looked' : 'tooSoon')}>
        <RefreshCw size={18} aria-hidden />
        {words.lookAgain}
      </Button>
      <p role="status" className={styles.soft}>
        {said()}
      </p>
    </div>
  );
};
