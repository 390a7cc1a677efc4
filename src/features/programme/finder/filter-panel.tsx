import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Programme } from '#domain/programme.ts';
import { choicesIn, type Choice, type Filter } from '#domain/programme-filter.ts';
import { ManyChips } from '#ui/choice.tsx';
import { SelectField } from '#ui/field.tsx';
import styles from './finder.module.css';
import { useFinderWords } from './finder-words.ts';
import { withFilter } from './search-address.ts';

/** More than these are no longer looked over as chips. */
const CHIPS = 12;

/** What the programme can be narrowed to; what it has nothing of is not asked for. */
export const FilterPanel = ({ programme, filter }: { programme: Programme; filter: Filter }) => {
  const words = useFinderWords();
  const navigate = useNavigate();
  const choices = useMemo(() => choicesIn(programme), [programme]);
  const choose = (name: keyof Filter) => (values: readonly string[]) =>
    void navigate(withFilter(name, values), { replace: true });
  const names = (['tracks', 'rooms', 'fields'] as const).filter((name) => choices[name].length > 0);
  return (
    <div className={styles.panel}>
      {names.map((name) => (
        <Choose
          key={name}
          label={words.filters[name]}
          choices={choices[name]}
          values={filter[name]}
          onChange={choose(name)}
        />
      ))}
      {!names.length && <p>{words.nothingToFilter}</p>}
    </div>
  );
};

type ChooseProps = {
  label: string;
  choices: readonly Choice[];
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
};

const Choose = ({ label, choices, values, onChange }: ChooseProps) => {
  const words = useFinderWords();
  if (choices.length <= CHIPS)
    return <ManyChips legend={label} options={choices} values={values} onChange={onChange} />;
  return (
    <SelectField
      label={label}
      value={values[0] ?? ''}
      onChange={(value) => onChange([value])}
      options={[{ value: '', label: words.any }, ...choices]}
    />
  );
};
