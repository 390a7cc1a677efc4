import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

type Shared = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  problem?: string;
  /** Longest text the field takes in UTF-16 units; nothing typed is cut, the count turns negative instead. */
  max?: number;
  required?: boolean;
  lang?: string;
};

type Line = Shared & {
  type?: 'text' | 'email' | 'password' | 'url' | 'tel' | 'time' | 'date' | 'number';
  /** `email` brings the @ within reach, and no capital at the beginning. */
  inputMode?: 'email';
  autoComplete?: string;
  suggestions?: readonly string[];
};

const Frame = ({
  id,
  label,
  hint,
  problem,
  left,
  children,
}: Pick<Shared, 'label' | 'hint' | 'problem'> & { id: string; left: number | null; children: ReactNode }) => (
  <div className={styles.field}>
    <label className={styles.label} htmlFor={id}>
      {label}
    </label>
    {hint && (
      <p className={styles.hint} id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {children}
    {problem && (
      <p className={styles.problem} id={`${id}-problem`} role="alert">
        {problem}
      </p>
    )}
    {left !== null && <p className={styles.left}>{left}</p>}
  </div>
);

const NEAR_THE_END = 0.2;

const leftOf = ({ value, max }: Shared): number | null =>
  max !== undefined && max - value.length <= max * NEAR_THE_END ? max - value.length : null;

const described = (id: string, { hint, problem }: Shared) =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;

/** One line of text with its label, hint and problem. */
export const TextField = (props: Line) => {
  const id = useId();
  const { label, value, onChange, hint, problem, required, type = 'text', suggestions, lang } = props;
  return (
    <Frame id={id} label={label} hint={hint} problem={problem} left={leftOf(props)}>
      <input
        id={id}
        className={styles.input}
        type={type}
        value={value}
        lang={lang}
        autoComplete={props.autoComplete}
        inputMode={props.inputMode}
        autoCapitalize={props.inputMode && 'none'}
        list={suggestions && `${id}-list`}
        aria-required={required}
        aria-invalid={problem !== undefined}
        aria-describedby={described(id, props)}
        onChange={(event) => onChange(event.target.value)}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </Frame>
  );
};

/** Several lines of text; grows with what is written. */
export const TextArea = (props: Shared & { rows?: number }) => {
  const id = useId();
  const { label, value, onChange, hint, problem, required, rows = 3 } = props;
  return (
    <Frame id={id} label={label} hint={hint} problem={problem} left={leftOf(props)}>
      <textarea
        id={id}
        className={styles.input}
        rows={rows}
        value={value}
        aria-required={required}
        aria-invalid={problem !== undefined}
        aria-describedby={described(id, props)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  );
};

/** One of a few, as the phone's own list. */
export const SelectField = (props: Shared & { options: readonly { value: string; label: string }[] }) => {
  const id = useId();
  const { label, value, onChange, hint, problem, options } = props;
  return (
    <Frame id={id} label={label} hint={hint} problem={problem} left={null}>
      <select
        id={id}
        className={styles.input}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={described(id, props)}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
};
