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
  const [first] = changes;
  const close = () => {
    open(false);
    putAway();
    atContent();
  };
  const mine = changes.filter(({ id }) => marked.has(id)).length;
  return (
    <>
      <div role="status">
        {first && (
          <div className={styles.news}>
            <div className={styles.newsText}>
              <p className={styles.newsLabel}>
                {mine ? words.yourChanged(mine) : words.changedSince}
                {changes.length > Math.max(mine, 1) &&
                  ` ${words.andMore(changes.length - Math.max(mine, 1))}`}
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
      {isOpen && first && <ChangeSheet changes={changes} release={release} onClose={close} />}
    </>
  );
});
