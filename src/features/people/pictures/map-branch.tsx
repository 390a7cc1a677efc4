import { Handshake, Heart, UserCheck } from 'lucide-react';
import { useId } from 'react';
import { lineLabel, type Branch } from '#domain/my-map.ts';
import { classNames } from '#ui/class-names.ts';
import type { EventWords } from '../event-words.ts';
import { Sentence, typed } from '../own-words.tsx';
import type { Person } from '../use-suggestions.ts';
import styles from './map.module.css';
import { useMapWords } from './map-words.ts';
import type { Mark, Marks } from './use-marks.ts';

const SIGNS = { wished: Heart, paired: Handshake, met: UserCheck } as const;

const Sign = ({ mark }: { mark: NonNullable<Mark> }) => {
  const words = useMapWords();
  const Icon = SIGNS[mark];
  return (
    <span className={classNames(styles.sign, mark !== 'wished' && styles.strong)}>
      <Icon size={16} aria-hidden />
      {words[mark]}
    </span>
  );
};

type Props = {
  branch: Branch<Person>;
  side: 'left' | 'right';
  event: EventWords;
  marks: Marks;
  onOpen: (person: Person) => void;
};

/** One field with its people; what we share stands on the line to each of them. */
export const MapBranch = ({ branch, side, event, marks, onOpen }: Props) => {
  const words = useMapWords();
  const id = useId();
  const labelOf = (person: Person): string => {
    const found = lineLabel(person.reasons);
    return found ? words[found.kind](typed(event.interestLabel(found.text))) : words.contrast;
  };
  return (
    <section className={classNames(styles.branch, styles[side])} aria-labelledby={id}>
      <h2 id={id} className={styles.fieldName} data-branch={side} dir="auto">
        {branch.field ? event.fieldLabel(branch.field) : words.noField}
      </h2>
      <ul className={styles.people}>
        {branch.people.map((person) => {
          const mark = marks.markOf(person.uid);
          return (
            <li key={person.uid} className={styles.person}>
              <button type="button" className={styles.open} onClick={() => onOpen(person)}>
                <span className={styles.concern}>
                  <Sentence text={labelOf(person)} />
                </span>
                <bdi className={styles.name}>{person.card.name}</bdi>
                {mark && <Sign mark={mark} />}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
