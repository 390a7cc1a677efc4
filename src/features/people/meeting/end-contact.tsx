import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { endPair } from '#data/pairs.ts';
import { withdrawWish } from '#data/wish-tries.ts';
import type { Pair } from '#domain/pair.ts';
import { Button } from '#ui/button.tsx';
import { Sheet } from '#ui/sheet.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';

type Props = { uid: string; pair: Pair; name: string };

/** Asks once: it ends for both, and only with a network. */
export const EndContact = ({ uid, pair, name }: Props) => {
  const words = useMeetingWords();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { mutate, data, isPending, reset } = useMutation({
    networkMode: 'always',
    mutationFn: () => endPair(uid, pair.id),
    onSuccess: ({ ok }) => {
      if (!ok) return;
      // Or the other one's wish, if it stands still, would make it anew. Offline the list takes care of it later.
      withdrawWish(uid, { kind: 'people', value: pair.uid }).catch(() => undefined);
      void navigate('/menschen/kontakte', { replace: true });
    },
  });
  const close = () => {
    setAsking(false);
    reset();
  };
  return (
    <>
      <div>
        <Button kind="alarm" onClick={() => setAsking(true)}>
          {words.end}
        </Button>
      </div>
      {asking && (
        <Sheet title={words.endTitle(name)} closeLabel={words.close} onClose={close}>
          <p>{words.endHint}</p>
          {data && !data.ok && (
            <p role="alert" className={styles.problem}>
              {words.endFailures[data.refusal]}
            </p>
          )}
          <div className={styles.actions}>
            <Button kind="alarm" disabled={isPending} onClick={() => mutate()}>
              {words.endYes}
            </Button>
            <Button onClick={close}>{words.endNo}</Button>
          </div>
        </Sheet>
      )}
    </>
  );
};
