import { OTHERS, type FieldMix } from '#domain/field-mix.ts';
import { useFieldsWords } from './fields-words.ts';
import styles from './pictures.module.css';

type Props = { mix: FieldMix; label: (field: string) => string; wordLabel: (text: string) => string };

/** Everything that the two pictures show, to be read. */
export const FieldTables = ({ mix: { present, few, links }, label, wordLabel }: Props) => {
  const words = useFieldsWords();
  const rows = [
    ...present.map(({ field, people }) => ({ field, people: String(people) })),
    ...few.map((field) => ({ field, people: words.underFive })),
  ];
  return (
    <details className={styles.tables}>
      <summary>{words.asTable}</summary>
      <table>
        <caption>{words.tableFields}</caption>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, people }) => (
            <tr key={field || OTHERS}>
              <th scope="row">{label(field)}</th>
              <td>{people}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {links.length > 0 && (
        <table>
          <caption>{words.tableLinks}</caption>
          <thead>
            <tr>
              <th scope="col">{words.fields}</th>
              <th scope="col">{words.concerns}</th>
              <th scope="col">{words.count}</th>
              <th scope="col">{words.subjects}</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ between: [one, other], concerns, people, words: subjects }) => (
              <tr key={`${one}·${other}`}>
                <th scope="row">{words.between(label(one), label(other))}</th>
                <td>{concerns ?? words.underFive}</td>
                <td>{people ? words.atLeast(people) : words.underFive}</td>
                <td>{words.about(subjects.map(wordLabel))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
};
