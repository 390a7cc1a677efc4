import { distinctTerms, labelOf, type Term } from '#domain/terms.ts';
import { useLanguage } from '#ui/language.tsx';
import { WordList } from '#ui/word-list.tsx';
import { useProfileWords } from './profile-words.ts';

type Props = {
  label: string;
  addLabel: string;
  hint?: string;
  problem?: string;
  /** As stored: the German word of the list, or as typed. */
  texts: readonly string[];
  /** The organizers' words for this list; people may use others. */
  terms: readonly Term[];
  suggestions?: readonly Term[];
  onChange: (texts: string[]) => void;
};

/** Key words in the language spoken; a second spelling of one that is there already does not come in. */
export const TermList = ({
  label,
  addLabel,
  hint,
  problem,
  texts,
  terms,
  suggestions = terms,
  onChange,
}: Props) => {
  const words = useProfileWords();
  const language = useLanguage();
  return (
    <WordList
      label={label}
      hint={hint}
      problem={problem}
      values={texts.map((text) => labelOf(text, terms, language))}
      onChange={(typed) => onChange(distinctTerms(typed.map((text) => labelOf(text, terms, 'de'))))}
      suggestions={suggestions.map((term) => term[language])}
      addLabel={addLabel}
      removeLabel={words.remove}
    />
  );
};
