import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { nameTheme } from '#data/themes.ts';
import { THEME_NAME_LIMIT, type Theme } from '#domain/themes.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './board.module.css';
import { useBoardWords } from './board-words.ts';

type Props = { theme: Theme; stored: string; onClose: () => void };

/** Somebody else who named the theme meanwhile is shown; saving once more means it. */
export const ThemeNameForm = ({ theme, stored, onClose }: Props) => {
  const words = useBoardWords();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(theme.name);
  const [seen, setSeen] = useState(stored);
  const { mutate, isPending, data } = useMutation({
    networkMode: 'always',
    mutationFn: (before: string) => nameTheme(theme.id, before, name),
    onSuccess: (result) => {
      if (result.ok) onClose();
    },
  });
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const refusal = data && !data.ok ? data.refusal : null;
  const tooLong = name.trim().length > THEME_NAME_LIMIT;
  const save = () => {
    if (tooLong || isPending) return;
    const before = refusal === 'changed' ? stored : seen;
    setSeen(before);
    mutate(before);
  };
  return (
    <form
      ref={form}
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={words.themeName}
        hint={words.themeNameHint}
        value={name}
        max={THEME_NAME_LIMIT}
        problem={tooLong ? words.nameTooLong : undefined}
        onChange={setName}
      />
      {refusal && (
        <Notice kind="alarm">
          {refusal === 'changed' ? words.nameChanged(stored) : words.refusals[refusal]}
        </Notice>
      )}
      <div className={styles.decisions}>
        <Button type="submit" kind="main" aria-disabled={isPending}>
          {words.save}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
};
