import { Star } from 'lucide-react';
import { Link } from 'react-router-dom';
import { favourites } from '#data/favourites.ts';
import type { Release } from '#domain/programme.ts';
import type { SeenChange } from '#domain/seen-changes.ts';
import { Button } from '#ui/button.tsx';
import { Sheet } from '#ui/sheet.tsx';
import { useStore } from '#ui/use-store.ts';
import { ChangeText } from './change-text.tsx';
import styles from '../finder/finder.module.css';
import { useFinderWords } from '../finder/finder-words.ts';

type Props = { changes: readonly SeenChange[]; release: Release; onClose: () => void };

/** Every change since the last look, mine first, with what the team wrote to it. Closed is seen. */
export const ChangeSheet = ({ changes, release, onClose }: Props) => {
  const words = useFinderWords();
  const marked = useStore(favourites);
  return (
    <Sheet title={words.changes(changes.length)} closeLabel={words.seen} onClose={onClose}>
      {release.note && (
        <p>
          {words.note} <q lang="de">{release.note}</q>
        </p>
      )}
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change.id} className={styles.change}>
            <p className={styles.changeTitle} lang="de">
              {change.session ? (
                <Link to={`/session/${change.id}`} onClick={onClose}>
                  {change.title}
                </Link>
              ) : (
                change.title
              )}
            </p>
            {marked.has(change.id) && (
              <p className={styles.mine}>
                <Star size={16} aria-hidden fill="currentColor" /> {words.isMarked}
              </p>
            )}
            <p>
              <ChangeText change={change} programme={release.programme} />
            </p>
          </li>
        ))}
      </ul>
      <Button kind="main" wide onClick={onClose}>
        {words.seen}
      </Button>
    </Sheet>
  );
};
