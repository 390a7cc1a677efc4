import { useState } from 'react';
import { signOutHere } from '#data/leave.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Sheet } from '#ui/sheet.tsx';
import { beginAnew } from './farewell.ts';
import styles from './me.module.css';
import { Section } from './section.tsx';
import { VerifyAddress } from './verify-address.tsx';
import { useWords } from './words.ts';

type Props = { verified: boolean; arrived: boolean };

/** The account of a member: its address, and the way out of this device. */
export const MemberAccount = ({ verified, arrived }: Props) => {
  const words = useWords();
  const [unsent, setUnsent] = useState(false);
  const leave = async (evenUnsent: boolean) => {
    const left = await signOutHere(evenUnsent);
    if (left === 'unsent') setUnsent(true);
    else beginAnew(left);
  };
  return (
    <Section title={words.account} arrived={arrived}>
      {arrived && (
        <Notice kind="marked">
          <p>{words.entered}</p>
        </Notice>
      )}
      <VerifyAddress verified={verified} />
      <p className={styles.actions}>
        <Button onClick={() => void leave(false)}>{words.signOut}</Button>
        <span className={styles.soft}>{words.signOutHint}</span>
      </p>
      {unsent && (
        <Sheet title={words.unsentTitle} closeLabel={words.close} onClose={() => setUnsent(false)}>
          <div className={styles.sheet}>
            <p>{words.unsent}</p>
            <p className={styles.actions}>
              <Button kind="main" onClick={() => setUnsent(false)}>
                {words.stay}
              </Button>
              <Button kind="alarm" onClick={() => void leave(true)}>
                {words.signOutAnyway}
              </Button>
            </p>
          </div>
        </Sheet>
      )}
    </Section>
  );
};
