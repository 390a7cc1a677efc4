import { Button } from '#ui/button.tsx';
import type { EventWords } from '../event-words.ts';
import { named, Sentence, typed } from '../own-words.tsx';
import { reasonTexts } from '../reason-text.ts';
import type { Person } from '../use-suggestions.ts';
import { useWords } from '../words.ts';
import { useMapWords } from './map-words.ts';
import styles from './map.module.css';
import type { Marks } from './use-marks.ts';

type Props = {
  people: readonly Person[];
  event: EventWords;
  marks: Marks;
  onOpen: (person: Person) => void;
};

/** The same in sentences. */
export const MapList = ({ people, event, marks, onOpen }: Props) => {
  const words = useMapWords();
  const peopleWords = useWords();
  const say = (text: string) => typed(event.interestLabel(event.fieldLabel(text)));
  return (
    <details className={styles.list}>
      <summary>{words.asList}</summary>
      <ul>
        {people.map((person) => {
          const name = named(person.card.name);
          const mark = marks.markOf(person.uid);
          return (
            <li key={person.uid}>
              <p className={styles.who}>
                <Sentence text={words.from(name, person.card.fields.map(event.fieldLabel).map(named))} />
                {mark && ` – ${words[mark]}`}
              </p>
              {reasonTexts(person.reasons, name, peopleWords, say).map((text) => (
                <p key={text}>
                  <Sentence text={text} />
                </p>
              ))}
              <Button kind="quiet" onClick={() => onOpen(person)}>
                <Sentence text={words.open(name)} />
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
