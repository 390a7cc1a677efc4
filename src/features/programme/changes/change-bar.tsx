import { X } from 'lucide-react';
import { memo, useState } from 'react';
import { favourites } from '#data/favourites.ts';
import type { Release } from '#domain/programme.ts';
import { Button } from '#ui/button.tsx';
import { useStore } from '#ui/use-store.ts';
import { ChangeSheet } from './change-sheet.tsx';
import { ChangeText } from './change-text.tsx';
import styles from '../finder/finder.module.css';
import { useFinderWords } from '../finder/finder-words.ts';
import { useSeenChanges } from './use-seen-changes.ts';

const atContent = () => document.getElementById('content')?.focus({ preventScroll: true });

/** „Was hat sich geändert“: the change that matters most in one line above the tabs, the others behind it. */
export const ChangeBar = memo(({ release }: { release: Release }) => {
  const words = useFinderWords();
  const marked = useStore(favourites);
  const { changes, putAway } = useSeenChanges(release);
  const [isOpen, open] = useState(false);
  const [first, ...others] = changes;
  const close = () => {
    open(false);
    putAway();
    atContent();
  };
  const isMine = first !== undefined && marked.has(first.id);
  return (
    <>
      <div role="status">
        {first && (
          <div className={styles.news}>
            <div className={styles.newsText}>
              <p className={styles.newsLabel}>
                {isMine ? words.yourChanged : words.changedSince}
                {others.length > 0 && ` ${words.andMore(others.length)}`}
              </p>
              <p className={styles.newsLine}>
                <q lang="de">{first.title}</q>: <ChangeText change={first} programme={release.programme} />
              </p>
              <Button kind="quiet" className={styles.newsOpen} onClick={() => open(true)}>
                {words.showChanges(changes.length)}
              </Button>
            </div>
            <Button kind="round" aria-label={words.putAway} onClick={close}>
              <X aria-hidden />
            </Button>
          </div>
        )}
      </div>
      {isOpen && first && <ChangeSheet changes={changes} programme={release.programme} onClose={close} />}
    </>
  );
});
