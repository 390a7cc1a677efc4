import type { NearTerms } from '#domain/near-terms.ts';
import { distinctTerms, labelOf } from '#domain/terms.ts';
import { useLanguage } from '#ui/language.tsx';
import { Loading } from '#ui/notice.tsx';
import { ManyChips } from '#ui/choice.tsx';
import type { EventWords } from './event-words.ts';
import { useProfileWords } from './profile-words.ts';
import styles from './profile.module.css';
import { useFieldsWords } from './pictures/fields-words.ts';
import { useWanted } from './pictures/wanted.ts';
import { TermList } from './term-list.tsx';

type Props = {
  /** As stored: the German word of the list, or as typed. */
  texts: readonly string[];
  event: EventWords;
  near: NearTerms;
  problem?: string;
  onChange: (texts: string[]) => void;
};

/** Chips of the organizers' list, and own words beside it. A word that is no longer on the list becomes an own word. */
export const FieldChoice = ({ texts, event, near, problem, onChange }: Props) => {
  const words = useProfileWords();
  const language = useLanguage();
  // Whoever followed „Wir suchen noch Menschen aus …“ finds these fields first; nothing is chosen for them.
  const wanted = useWanted(event.fields);
  const fieldsWords = useFieldsWords();
  const wantedHint = wanted.length > 0 && fieldsWords.wantedHint(wanted.map((term) => term[language]));
  const stored = texts.map((text) => labelOf(text, event.fields, 'de'));
  const listed = stored.filter((text) => event.fields.some((term) => term.de === text));
  const own = stored.filter((text) => !listed.includes(text));
  return (
    <div className={styles.group}>
      {event.settled ? (
        <ManyChips
          legend={words.fields}
          hint={[wantedHint, event.fields.length ? words.fieldsHint : words.noFields]
            .filter(Boolean)
            .join(' ')}
          problem={problem}
          options={[...wanted, ...event.fields.filter((term) => !wanted.includes(term))].map((term) => ({
            value: term.de,
            label: term[language],
          }))}
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
        chosen={listed}
        terms={event.fields}
        near={near}
        onChange={(typed) => onChange(distinctTerms([...listed, ...typed]))}
      />
    </div>
  );
};
