import { enterAccount } from '#data/sign-in.ts';
import { Button } from '#ui/button.tsx';
import styles from './me.module.css';
import { Section } from './section.tsx';
import { TroubleNote } from './trouble-note.tsx';
import type { Entering } from './use-entering.ts';
import { useWords } from './words.ts';

/** This phone and the account both have a version: the person says which one stays. */
export const KeepWhich = ({ entering }: { entering: Entering }) => {
  const words = useWords();
  const { both, busy, trouble, enter, forget } = entering;
  const what = both.length > 1 ? words.bothWhat.all : words.bothWhat[both[0] ?? 'profile'];
  return (
    <Section title={words.bothTitle} arrived>
      <p>{words.both(what)}</p>
      <TroubleNote trouble={trouble} />
      <p className={styles.actions}>
        <Button disabled={busy} onClick={() => void enter(() => enterAccount('phone'))}>
          {words.keepPhone}
        </Button>
        <Button disabled={busy} onClick={() => void enter(() => enterAccount('account'))}>
          {words.keepAccount}
        </Button>
        <Button kind="quiet" disabled={busy} onClick={forget}>
          {words.notNow}
        </Button>
      </p>
    </Section>
  );
};
