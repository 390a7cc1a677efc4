import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { favourites } from '#data/favourites.ts';
import type { Programme } from '#domain/programme.ts';
import { Button } from '#ui/button.tsx';
import { useStore } from '#ui/use-store.ts';
import styles from './finder.module.css';
import { useFinderWords } from './finder-words.ts';
import type { Look } from '../look.ts';
import { withoutSearch } from './search-address.ts';
import { useFound } from './use-found.ts';

/** How many sessions search and filters have left, told to those who hear it, and the way back to all. */
export const ResultCount = ({ programme, look }: { programme: Programme; look: Look }) => {
  const words = useFinderWords();
  const navigate = useNavigate();
  const marked = useStore(favourites);
  const base = useMemo(
    () => (look.view === 'mine' ? programme.sessions.filter(({ id }) => marked.has(id)) : programme.sessions),
    [programme, marked, look.view],
  );
  const { found } = useFound(programme, base, look);
  const reset = () => {
    look.setText('');
    void navigate(withoutSearch(), { replace: true });
  };
  return (
    <div className={look.narrowed ? styles.count : undefined}>
      <p role="status">{look.narrowed ? words.results(found.length) : ''}</p>
      {look.narrowed && (
        <Button kind="quiet" onClick={reset}>
          {words.reset}
        </Button>
      )}
    </div>
  );
};
