import { Copy, Share2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { FieldMix } from '#domain/field-mix.ts';
import { Button } from '#ui/button.tsx';
import type { EventWords } from '../event-words.ts';
import { useFieldsWords } from './fields-words.ts';
import styles from './pictures.module.css';
import { copyText, shareText, type Outcome } from './share-text.ts';
import { wantedPath } from './wanted.ts';

/** More fields than this nobody reads in a message. */
const NAMED = 5;

type Props = { mix: FieldMix; event: EventWords; organizes: boolean };

/** Which fields are missed, and how to tell others. Organizers see where nobody is at all, and name these first. */
export const MissingFields = ({ mix: { few, nobody }, event, organizes }: Props) => {
  const words = useFieldsWords();
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const inOrder = organizes ? [...nobody, ...few.filter((field) => !nobody.includes(field))] : few;
  const missed = inOrder.slice(0, NAMED);
  const names = missed.map(event.fieldLabel);
  const text = words.shareText(names, '#bsen');
  const url = `${location.origin}${wantedPath(missed)}`;
  const tell = (done: Promise<Outcome>) => void done.then(setOutcome);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{words.missing}</h2>
      {few.length === 0 && <p>{words.nobodyMissing}</p>}
      {organizes && (
        <div className={styles.organizers}>
          <p className={styles.label}>{words.organizers}</p>
          <p>
            {nobody.length > 0 ? words.nobodyAtAll(nobody.map(event.fieldLabel)) : words.somebodyEverywhere}
          </p>
        </div>
      )}
      {few.length > 0 && (
        <>
          <p className={styles.large}>
            {words.missingText(names)} {inOrder.length > NAMED && words.more(inOrder.length - NAMED)}
          </p>
          <div className={styles.actions}>
            <Button kind="main" onClick={() => tell(shareText(text, url))}>
              <Share2 size={18} aria-hidden />
              {words.share}
            </Button>
            <Button onClick={() => tell(copyText(`${text} ${url}`))}>
              <Copy size={18} aria-hidden />
              {words.copy}
            </Button>
          </div>
          <div role="status">
            {outcome === 'copied' && <p>{words.copied}</p>}
            {outcome === 'shared' && <p>{words.sharedDone}</p>}
            {outcome === 'byHand' && (
              <p>
                {words.copyByHand} <span className={styles.byHand}>{`${text} ${url}`}</span>
              </p>
            )}
          </div>
        </>
      )}
    </section>
  );
};
