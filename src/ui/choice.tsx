import { useId, type ReactNode } from 'react';
import styles from './choice.module.css';

export type Option = { readonly value: string; readonly label: ReactNode; readonly hint?: string };

const Group = ({
  legend,
  hint,
  problem,
  plain,
  children,
}: {
  legend: string;
  hint?: string;
  problem?: string;
  plain?: boolean;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={problem ? id : undefined}>
      <legend className={plain ? 'visually-hidden' : styles.legend}>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
      {problem && (
        <p id={id} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
};

type One = {
  legend: string;
  hint?: string;
  problem?: string;
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
};

/** Exactly one of a few, each with its explanation. */
export const OneOf = ({ legend, hint, problem, options, value, onChange }: One) => {
  const name = useId();
  return (
    <Group legend={legend} hint={hint} problem={problem}>
      {options.map((option) => (
        <label key={option.value} className={styles.row}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span className={styles.hint}> – {option.hint}</span>}
          </span>
        </label>
      ))}
    </Group>
  );
};

/** Exactly one of a few short words, side by side. `plain` leaves the legend to those who hear it. */
export const OneChip = ({
  legend,
  hint,
  problem,
  options,
  value,
  onChange,
  plain,
}: One & { plain?: boolean }) => {
  const name = useId();
  return (
    <Group legend={legend} hint={hint} problem={problem} plain={plain}>
      <div className={styles.chips}>
        {options.map((option) => (
          <label key={option.value} className={styles.chip}>
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </Group>
  );
};

type Some = Omit<One, 'value' | 'onChange'> & {
  values: readonly string[];
  onChange: (values: string[]) => void;
};

/** Any number of short words. */
export const ManyChips = ({ legend, hint, problem, options, values, onChange }: Some) => (
  <Group legend={legend} hint={hint} problem={problem}>
    <div className={styles.chips}>
      {options.map(({ value, label }) => (
        <label key={value} className={styles.chip}>
          <input
            type="checkbox"
            checked={values.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...values, value] : values.filter((other) => other !== value))
            }
          />
          {label}
        </label>
      ))}
    </div>
  </Group>
);

/** A yes or no with its sentence. */
export const Tick = ({
  label,
  hint,
  checked,
  onChange,
}: {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) => (
  <label className={styles.row}>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    <span>
      {label}
      {hint && <span className={styles.hint}> – {hint}</span>}
    </span>
  </label>
);
