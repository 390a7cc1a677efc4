import { Plus, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import choice from './choice.module.css';
import field from './field.module.css';

type Props = {
  label: string;
  hint?: string;
  problem?: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** What may be tapped instead of being typed to the end, and what it is called; asked at every key stroke. */
  offersFor?: (typed: string) => readonly string[];
  offersLabel?: (typed: string) => string;
  /** What the signs do, for people who hear them: „Hinzufügen“, „‚Podcasts‘ nehmen“, „‚Podcasts‘ entfernen“. */
  addLabel: string;
  offerLabel?: (value: string) => string;
  removeLabel: (value: string) => string;
};

const NOTHING = (): readonly string[] => [];

/** A list of short words, typed or taken from what is offered, each removable. Enter adds, and so does leaving the field. */
export const WordList = ({
  label,
  hint,
  problem,
  values,
  onChange,
  addLabel,
  removeLabel,
  ...rest
}: Props) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const pieces = typed.split(',');
  const begun = pieces.at(-1) ?? '';
  const offers = (rest.offersFor ?? NOTHING)(begun);

  const take = (texts: readonly string[]) => {
    const words = texts.map((word) => word.trim()).filter(Boolean);
    if (words.length) onChange([...values, ...words.filter((word) => !values.includes(word))]);
    setTyped('');
  };
  const add = () => take(pieces);
  return (
    <div
      className={field.field}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) add();
      }}
    >
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
              <span className={choice.word}>{value}</span>
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
          ref={input}
          id={id}
          className={field.input}
          value={typed}
          autoComplete="off"
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
        />
        <Button kind="round" aria-label={addLabel} onClick={add}>
          <Plus aria-hidden />
        </Button>
      </div>
      {offers.length > 0 && (
        <div className={choice.offers} role="group" aria-labelledby={`${id}-offers`}>
          <p id={`${id}-offers`} className={field.hint} role="status">
            {rest.offersLabel?.(begun)}
          </p>
          {offers.map((offer) => (
            <button
              key={offer}
              type="button"
              className={choice.offer}
              aria-label={rest.offerLabel?.(offer)}
              // Leaving the field adds what was typed: a tap must not leave it.
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => {
                take([...pieces.slice(0, -1), offer]);
                if (event.detail === 0) input.current?.focus();
              }}
            >
              {offer}
            </button>
          ))}
        </div>
      )}
      {problem && (
        <p id={`${id}-problem`} className={field.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
};
