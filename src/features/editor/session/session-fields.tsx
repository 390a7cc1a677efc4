import { eventInfo } from '#data/events.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { distinctTerms, labelOf, type Term } from '#domain/terms.ts';
import { ManyChips } from '#ui/choice.tsx';
import { useLanguage } from '#ui/language.tsx';
import { WordList } from '#ui/word-list.tsx';
import { useFormWords } from './form-words.ts';
import styles from './session-form.module.css';

type Props = { texts: readonly string[]; problem?: string; onChange: (texts: string[]) => void };

const NONE: readonly Term[] = [];

/** Whom a session concerns: chips of the event's fields, and own words beside them. */
export const SessionFields = ({ texts, problem, onChange }: Props) => {
  const words = useFormWords();
  const language = useLanguage();
  const terms = valueOf(useLive(eventInfo))?.fields ?? NONE;
  const stored = texts.map((text) => labelOf(text, terms, 'de'));
  const listed = stored.filter((text) => terms.some((term) => term.de === text));
  const own = stored.filter((text) => !listed.includes(text));
  return (
    <div className={styles.group}>
      {terms.length > 0 && (
        <ManyChips
          legend={words.fields}
          hint={words.fieldsHint}
          problem={problem}
          options={terms.map((term) => ({ value: term.de, label: term[language] }))}
          values={listed}
          onChange={(chosen) => onChange([...chosen, ...own])}
        />
      )}
      <WordList
        label={terms.length > 0 ? words.otherField : words.fields}
        values={own}
        addLabel={words.addField}
        removeLabel={words.removeField}
        onChange={(typed) => onChange(distinctTerms([...listed, ...typed]))}
      />
    </div>
  );
};
