import { useEffect, useRef } from 'react';
import { block, unblock, type Blocked } from '#data/blocks.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { named, Sentence } from '../own-words.tsx';
import { useSafetyWords } from './safety-words.ts';
import styles from './safety.module.css';

let last: Blocked | null = null;
const listeners = new Set<() => void>();

const justBlocked = {
  get: (): Blocked | null => last,
  set: (next: Blocked | null): void => {
    last = next;
    listeners.forEach((listener) => listener());
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Blocks somebody; the next screen of people says so. */
export const blockAndTell = (person: Blocked): void => {
  block(person);
  justBlocked.set(person);
};

/** Who has just vanished from this screen, and the way back; takes the focus that their card had. */
export const JustBlocked = () => {
  const words = useSafetyWords();
  const person = useStore(justBlocked);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (person) told.current?.focus();
  }, [person]);
  useEffect(() => () => justBlocked.set(null), []);
  if (!person) return null;
  const undo = () => {
    unblock(person);
    justBlocked.set(null);
  };
  return (
    <div ref={told} tabIndex={-1} className={styles.told}>
      <Notice kind="marked">
        <p>
          <Sentence text={words.blocked(named(person.name))} />
        </p>
        <div className={styles.buttons}>
          <Button onClick={undo}>{words.undo}</Button>
          <ButtonLink to="/menschen/blockiert" kind="quiet">
            {words.toBlocked}
          </ButtonLink>
        </div>
      </Notice>
    </div>
  );
};
