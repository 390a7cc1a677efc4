import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from './button.tsx';
import choice from './choice.module.css';
import field from './field.module.css';

type Props = {
  label: string;
  hint?: string;
  problem?: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  suggestions?: readonly string[];
  /** What the two signs do, for people who hear them: „Hinzufügen“, „‚Podcasts‘ entfernen“. */
  addLabel: string;
  removeLabel: (value: string) => string;
};

/** A list of short words, typed or taken from suggestions, each removable. Enter adds, and so does leaving the field. */
export const WordList = ({
  label,
  hint,
  problem,
  values,
  onChange,
  suggestions,
  addLabel,
  removeLabel,
}: Props) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = () => {
    const words = typed
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
    if (words.length) onChange([...values, ...words.filter((word) => !values.includes(word))]);
    setTyped('');
  };
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
      {values.length > 0 && (
        <ul className={choice.chips}>
          {values.map((value) => (
            <li key={value} className={choice.chip}>
              {value}
              <button
                type="button"
                className={choice.remove}
                aria-label={removeLabel(value)}
                onClick={() => onChange(values.filter((other) => other !== value))}
              >
                <X size={18} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={choice.adding}>
        <input
          id={id}
          className={field.input}
          value={typed}
          list={suggestions && `${id}-list`}
          enterKeyHint="done"
          aria-invalid={problem !== undefined}
          aria-describedby={
            [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
          }
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
          onBlur={add}
        />
        <Button kind="round" aria-label={addLabel} onClick={add}>
          <Plus aria-hidden />
        </Button>
      </div>
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {problem && (
        <p id={`${id}-problem`} className={field.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
};
