import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { REST, type Theme } from '#domain/themes.ts';
import { Button } from '#ui/button.tsx';
import styles from './board.module.css';
import { useBoardWords } from './board-words.ts';
import { ThemeNameForm } from './theme-name-form.tsx';

/** A theme's name, and in its place the form that changes it. `stored` is what a moderator called it ('' for nobody). */
export const ThemeName = ({ theme, stored, id }: { theme: Theme; stored: string; id: string }) => {
  const words = useBoardWords();
  const [naming, setNaming] = useState(false);
  const close = () => {
    setNaming(false);
    document.getElementById(id)?.focus();
  };
  return (
    <>
      <div className={styles.themeName}>
        <h2 id={id} tabIndex={-1} dir="auto">
          {theme.id === REST ? words.rest : theme.name}
        </h2>
        {theme.id !== REST && !naming && (
          <Button kind="round" aria-label={words.rename(theme.name)} onClick={() => setNaming(true)}>
            <Pencil aria-hidden size={20} />
          </Button>
        )}
      </div>
      {naming && <ThemeNameForm theme={theme} stored={stored} onClose={close} />}
    </>
  );
};
