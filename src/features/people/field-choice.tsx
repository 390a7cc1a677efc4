import { distinctTerms, labelOf } from '#domain/terms.ts';
import { useLanguage } from '#ui/language.tsx';
import { Loading } from '#ui/notice.tsx';
import { ManyChips } from '#ui/choice.tsx';
import type { EventWords } from './event-words.ts';
import { useProfileWords } from './profile-words.ts';
import styles from './profile.module.css';
import { TermList } from './term-list.tsx';

type Props = {
  /** As stored: the German word of the list, or as typed. */
  texts: readonly string[];
  event: EventWords;
  problem?: string;
  onChange: (texts: string[]) => void;
};

/** Chips of the organizers' list, and own words beside it. A word that is no longer on the list becomes an own word. */
export const FieldChoice = ({ texts, event, problem, onChange }: Props) => {
  const words = useProfileWords();
  const language = useLanguage();
  const stored = texts.map((text) => labelOf(text, event.fields, 'de'));
  const listed = stored.filter((text) => event.fields.some((term) => term.de === text));
  const own = stored.filter((text) => !listed.includes(text));
  return (
    <div className={styles.group}>
      {event.settled ? (
        <ManyChips
          legend={words.fields}
          hint={event.fields.length ? words.fieldsHint : words.noFields}
          problem={problem}
          options={event.fields.map((term) => ({ value: term.de, label: term[language] }))}
          values={listed}
          onChange={(chosen) => onChange([...chosen, ...own])}
        />
      ) : (
        <Loading label={words.loading} bars={2} />
      )}
      <TermList
        label={words.ownField}
        addLabel={words.add.fields}
        texts={own}
        terms={event.fields}
        suggestions={[]}
        onChange={(typed) => onChange(distinctTerms([...listed, ...typed]))}
      />
    </div>
  );
};
