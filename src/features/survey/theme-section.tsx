import { AnswerList, type AnswerListProps } from './answer-list.tsx';
import type { Group } from './board-groups.ts';
import styles from './board.module.css';
import { useBoardWords } from './board-words.ts';
import { ThemeName } from './theme-name.tsx';
import { useFieldLabel } from './use-field-label.ts';

type Props = Omit<AnswerListProps, 'answers' | 'under'> & { group: Group; stored: string };

/** One theme: its name, how many people from which fields, their words, and what they wrote. */
export const ThemeSection = ({ group, stored, ...list }: Props) => {
  const words = useBoardWords();
  const { theme, people, fresh, shown } = group;
  const count = [words.people(people), fresh > 0 && words.ofThese(fresh)].filter(Boolean).join(' · ');
  return (
    <section className={styles.theme} aria-labelledby={list.place}>
      <ThemeName theme={theme} stored={stored} id={list.place} />
      <p className={styles.people}>{count}</p>
      <Fields fields={group.fields} />
      {theme.words.length > 1 && <p className={styles.small}>{words.spoken(theme.words.join(', '))}</p>}
      <AnswerList {...list} answers={shown} under={theme.name} />
    </section>
  );
};

const Fields = ({ fields }: Pick<Group, 'fields'>) => {
  const words = useBoardWords();
  const labelOf = useFieldLabel();
  return (
    <ul className={styles.fields}>
      {fields.map(([field, count]) => (
        <li key={field} dir="auto">
          {field ? labelOf(field) : words.noField} <strong>{count}</strong>
        </li>
      ))}
    </ul>
  );
};
