import { Download } from 'lucide-react';
import { COLUMNS, PERSON_HEADS } from '#domain/exchange/csv-columns.ts';
import { Button } from '#ui/button.tsx';
import styles from './exchange.module.css';
import { useGuideWords } from './guide-words.ts';
import { saveFile } from '#ui/save-file.ts';
import { templateProgramme } from './template.ts';

/** The template of a table, and what belongs into which column. */
export const ColumnGuide = ({ date }: { date: string | undefined }) => {
  const words = useGuideWords();
  const hand = async () => {
    const { writeScheduleCsv } = await import('#domain/exchange/write-csv.ts');
    const day = date ?? new Date().toISOString().slice(0, 10);
    const text = writeScheduleCsv(templateProgramme(day, words.examples));
    saveFile({ name: words.templateName, type: 'text/csv', text });
  };
  const people = [1, 2].map((number) => Object.values(PERSON_HEADS).map((head) => `${head} ${number}`));
  return (
    <section className={styles.panel} aria-labelledby="guide">
      <h2 id="guide">{words.title}</h2>
      <p>{words.lead}</p>
      <p>
        <Button onClick={() => void hand()}>
          <Download aria-hidden size={20} />
          {words.template}
        </Button>
      </p>
      <details className={styles.folded}>
        <summary>{words.columnsTitle}</summary>
        <table className={styles.guide}>
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {COLUMNS.map(({ key, head }) => (
              <tr key={key}>
                <th scope="row" lang="de">
                  {head}
                </th>
                <td>{words.columns[key]}</td>
              </tr>
            ))}
            <tr>
              <th scope="row" lang="de">
                {people.flat().join(', ')}
              </th>
              <td>{words.people}</td>
            </tr>
          </tbody>
        </table>
      </details>
    </section>
  );
};
