import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import styles from './survey.module.css';
import { useWords } from './words.ts';

type Outcome = 'none' | 'shared' | 'copied' | 'byHand';

/** The phone's own sheet where there is one, the clipboard otherwise, and the bare link where neither is allowed. */
const share = async (text: string, url: string): Promise<Outcome> => {
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ text, url });
      return 'shared';
    }
  } catch (error) {
    // Somebody closed the sheet: they have decided.
    if (error instanceof DOMException && error.name === 'AbortError') return 'none';
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'byHand';
  }
};

export const ShareButton = () => {
  const words = useWords();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const url = `${location.origin}/umfrage`;
  const start = () => void share(words.shareText, url).then(setOutcome);
  return (
    <section className={styles.share}>
      <p className={styles.small}>{words.shareHint}</p>
      <Button onClick={start}>
        <Share2 size={20} aria-hidden />
        {words.share}
      </Button>
      <div role="status">
        {outcome === 'copied' && <p>{words.copied}</p>}
        {outcome === 'byHand' && (
          <p>
            {words.copyByHand} <span className={styles.link}>{url}</span>
          </p>
        )}
      </div>
    </section>
  );
};
