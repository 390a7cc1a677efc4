import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { connection } from '#data/connection.ts';
import { lookedAt } from '#data/directory.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useNow } from '#ui/use-now.ts';
import { useStore } from '#ui/use-store.ts';
import { agoOf } from './ago.ts';
import { lookAgain } from './looks.ts';
import styles from './people.module.css';
import type { Seen } from './use-directory.ts';
import { useWords } from './words.ts';

/** When this phone looked last, and how it looks again. */
export const LookBar = ({ look }: Pick<Seen, 'look'>) => {
  const words = useWords();
  const language = useLanguage();
  const online = useStore(connection);
  const at = useStore(lookedAt);
  const now = useNow();
  const [tooSoon, setTooSoon] = useState(false);
  const ago = agoOf(at, Math.max(at, now), language) ?? words.justNow;
  const status = () => {
    if (!online) return words.lookOffline;
    if (look === 'failed') return words.lookFailed;
    if (look === 'underway') return words.looking;
    return tooSoon ? words.lookedJustNow : '';
  };
  return (
    <div className={styles.bar}>
      <div className={styles.aside}>
        <p>{at ? words.looked(ago) : words.lookedNever}</p>
        <p role="status">{status()}</p>
      </div>
      <div className={styles.actions}>
        <Button onClick={() => setTooSoon(!lookAgain(Date.now()))}>
          <RefreshCw size={18} aria-hidden />
          {words.refresh}
        </Button>
        <ButtonLink to="/profil" kind="quiet">
          {words.editProfile}
        </ButtonLink>
      </div>
    </div>
  );
};
