import type { FieldMix } from '#domain/field-mix.ts';
import { Sentence, typed } from '../own-words.tsx';
import { useFieldsWords } from './fields-words.ts';
import styles from './pictures.module.css';

type Props = {
  mix: FieldMix;
  field: string;
  label: (field: string) => string;
  wordLabel: (text: string) => string;
};

/** As many as can be taken in beside the picture. */
const SHOWN = 4;

/** What a field is connected with most, in words. */
export const FieldLinks = ({ mix: { links }, field, label, wordLabel }: Props) => {
  const words = useFieldsWords();
  const mine = links
    .filter(({ between }) => between.includes(field))
    .toSorted((a, b) => b.people - a.people || (b.concerns ?? 0) - (a.concerns ?? 0))
    .slice(0, SHOWN);
  return (
    <div className={styles.facts} role="status">
      <h3>{words.strongest(label(field))}</h3>
      {mine.length === 0 && <p>{words.noLinksOf}</p>}
      <ul className={styles.linkList}>
        {mine.map(({ between, concerns, people, words: subjects }) => {
          const other = between[0] === field ? between[1] : between[0];
          return (
            <li key={other}>
              <strong>{label(other)}</strong>
              {' – '}
              {words.link(concerns, people)}
              {subjects.length > 0 && (
                <>
                  {': '}
                  <Sentence text={words.about(subjects.map((text) => typed(wordLabel(text))))} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
