import type { NearTerms } from '#domain/near-terms.ts';
import { distinctTerms, labelOf, termKey, type Term } from '#domain/terms.ts';
import { useLanguage } from '#ui/language.tsx';
import { WordList } from '#ui/word-list.tsx';
import { useProfileWords } from './profile-words.ts';

/** As many as can be looked over while standing. */
const STARTERS = 8;

type Props = {
  label: string;
  addLabel: string;
  hint?: string;
  problem?: string;
  /** As stored: the German word of the list, or as typed. */
  texts: readonly string[];
  /** What is chosen elsewhere, and not offered here again. */
  chosen?: readonly string[];
  /** The organizers' words for this list; people may use others. */
  terms: readonly Term[];
  near: NearTerms;
  /** Whether the first of the organizers' words are there to be tapped before anything is typed. */
  starters?: boolean;
  onChange: (texts: string[]) => void;
};

const NONE: readonly string[] = [];

/** Key words in the language spoken; a second spelling of one that is there already does not come in. */
export const TermList = ({
  label,
  addLabel,
  hint,
  problem,
  texts,
  chosen = NONE,
  terms,
  near,
  ...rest
}: Props) => {
  const words = useProfileWords();
  const language = useLanguage();
  const stored = (text: string) => labelOf(text, terms, 'de');
  const keyOf = (text: string) => termKey(stored(text));
  const taken = new Set([...texts, ...chosen].map(keyOf));
  const isFree = (text: string) => !taken.has(keyOf(text));
  const starters = rest.starters
    ? terms
        .map((term) => term[language])
        .filter(isFree)
        .slice(0, STARTERS)
    : NONE;
  return (
    <WordList
      label={label}
      hint={hint}
      problem={problem}
      values={texts.map((text) => labelOf(text, terms, language))}
      onChange={(typed) => rest.onChange(distinctTerms(typed.map(stored)))}
      offersFor={(typed) => (typed.trim() ? near(typed).filter(isFree) : starters)}
      offersLabel={(typed) => (typed.trim() ? words.near : words.starters)}
      addLabel={addLabel}
      offerLabel={words.take}
      removeLabel={words.remove}
    />
  );
};
