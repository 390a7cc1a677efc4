import { useId } from 'react';
import type { EventWords } from './event-words.ts';
import { named, Sentence, typed } from './own-words.tsx';
import styles from './people.module.css';
import { openingText, reasonTexts } from './reason-text.ts';
import type { Person } from './use-suggestions.ts';
import { useWords } from './words.ts';

/** The reasons in both people's own words, and one question with which to begin. */
export const WhyYouTwo = ({ person, event }: { person: Person; event: EventWords }) => {
  const words = useWords();
  const id = useId();
  const say = (text: string) => typed(event.interestLabel(event.fieldLabel(text)));
  const name = named(person.card.name);
  return (
    <div className={styles.why}>
      <p id={id} className={styles.label}>
        {words.why}
      </p>
      <ul className={styles.reasons} aria-labelledby={id}>
        {reasonTexts(person.reasons, name, words, say).map((text) => (
          <li key={text}>
            <Sentence text={text} />
          </li>
        ))}
      </ul>
      <p className={styles.label}>{words.opening}</p>
      <blockquote className={styles.opening}>
        <Sentence text={openingText(person.opening, words, say)} />
      </blockquote>
    </div>
  );
};
