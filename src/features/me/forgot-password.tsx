import { useState } from 'react';
import { resetPassword, type AuthTrouble } from '#data/sign-in.ts';
import { Button } from '#ui/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './me.module.css';
import { useWords } from './words.ts';

type Props = { email: string; onTrouble: (trouble: AuthTrouble) => void };

/** Asks for the mail that sets a new password; never says whether the address is known. */
export const ForgotPassword = ({ email, onTrouble }: Props) => {
  const words = useWords();
  const language = useLanguage();
  const [sentTo, setSentTo] = useState('');
  const ask = async () => {
    if (!email) return onTrouble('badEmail');
    const trouble = await resetPassword(email, language);
    if (trouble) onTrouble(trouble);
    else setSentTo(email);
  };
  return (
    <div className={styles.forgot}>
      <Button kind="quiet" onClick={() => void ask()}>
        {words.forgot}
      </Button>
      {sentTo && sentTo === email ? (
        <Notice>
          <p>{words.resetSent}</p>
        </Notice>
      ) : (
        <p className={styles.soft}>{words.forgotHint}</p>
      )}
    </div>
  );
};
