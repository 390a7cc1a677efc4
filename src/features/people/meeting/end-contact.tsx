import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { endPair } from '#data/pairs.ts';
import { withdrawWish } from '#data/wish-tries.ts';
import { wishesSettled } from '#data/wishlists.ts';
import type { Pair } from '#domain/pair.ts';
import { Button } from '#ui/button.tsx';
import { Sheet } from '#ui/sheet.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';

/** How long (ms) the list may take. */
const PATIENCE = 15_000;

/** The wish goes first: if it stood a moment longer than the contact, the other one's would make it anew. */
const end = async (uid: string, pair: Pair) => {
  if (!navigator.onLine) return { ok: false, refusal: 'offline' } as const;
  withdrawWish({ kind: 'people', value: pair.uid });
  if (await wishesSettled(PATIENCE)) return endPair(uid, pair.id);
  return { ok: false, refusal: navigator.onLine ? 'busy' : 'offline' } as const;
};

type Props = { uid: string; pair: Pair; name: string };

/** Asks once: it ends for both, and only with a network. */
export const EndContact = ({ uid, pair, name }: Props) => {
  const words = useMeetingWords();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { mutate, data, isPending, reset } = useMutation({
    networkMode: 'always',
    mutationFn: () => end(uid, pair),
    onSuccess: ({ ok }) => {
      if (ok) void navigate('/menschen/kontakte', { replace: true });
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
