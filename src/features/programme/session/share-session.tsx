import { Share2 } from 'lucide-react';
import { useState } from 'react';
import type { Session } from '#domain/session.ts';
import { clockOf } from '#domain/wall-time.ts';
import { Button } from '#ui/button.tsx';
import styles from './session-page.module.css';
import { useSessionWords } from './session-words.ts';

type Outcome = 'none' | 'copied' | 'byHand';
type Shared = { readonly title: string; readonly text: string; readonly url: string };

/** The phone's own sheet where there is one, the clipboard otherwise, and the bare link where neither is allowed. */
const share = async (what: Shared): Promise<Outcome> => {
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share(what);
      return 'none';
    }
  } catch (error) {
    // Somebody closed the sheet: they have decided.
    if (error instanceof DOMException && error.name === 'AbortError') return 'none';
  }
  try {
    await navigator.clipboard.writeText(what.url);
    return 'copied';
  } catch {
    return 'byHand';
  }
};

/** Passes a session on by its address. */
export const ShareSession = ({ session, room }: { session: Session; room: string }) => {
  const words = useSessionWords();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const { id, title, start } = session;
  const url = `${location.origin}/session/${id}`;
  const text = words.shareText(title, clockOf(start), room);
  return (
    <div className={styles.action}>
      <Button onClick={() => void share({ title, text, url }).then(setOutcome)}>
        <Share2 size={20} aria-hidden />
        {words.share}
      </Button>
      <div role="status" className={styles.outcome}>
        {outcome === 'copied' && <p>{words.copied}</p>}
        {outcome === 'byHand' && (
          <p>
            {words.copyByHand} <span className={styles.link}>{url}</span>
          </p>
        )}
      </div>
    </div>
  );
};
