import { useState } from 'react';
import { lookAgain, sendVerification, type AuthTrouble } from '#data/sign-in.ts';
import { Button } from '#ui/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './me.module.css';
import { TroubleNote } from './trouble-note.tsx';
import { useWords } from './words.ts';

/** Only the team needs a confirmed address; it says so. */
export const VerifyAddress = ({ verified }: { verified: boolean }) => {
  const words = useWords();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<AuthTrouble | null>(null);
  if (verified) return <p className={styles.soft}>{words.verified}</p>;
  const ask = async (work: () => Promise<AuthTrouble | null>, done: string) => {
    setSaid('');
    const failed = await work();
    setTrouble(failed);
    if (!failed) setSaid(done);
  };
  return (
    <>
      <p className={styles.soft}>{words.unverified}</p>
      <p className={styles.actions}>
        <Button onClick={() => void ask(() => sendVerification(language), words.mailSent)}>
          {words.sendMail}
        </Button>
        <Button kind="quiet" onClick={() => void ask(lookAgain, words.stillUnverified)}>
          {words.lookAgain}
        </Button>
      </p>
      {said && (
        <Notice>
          <p>{said}</p>
        </Notice>
      )}
      <TroubleNote trouble={trouble} />
    </>
  );
};
