import { useState } from 'react';
import { uidOf, type Account } from '#data/account.ts';
import type { AuthTrouble } from '#data/auth-trouble.ts';
import { downloadMyData } from '#data/my-data.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { DeleteSheet } from './delete-sheet.tsx';
import styles from './me.module.css';
import { saveFile } from '#ui/save-file.ts';
import { Section } from './section.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { WhatIsStored } from './what-is-stored.tsx';
import { useWords } from './words.ts';

/** Everything about my data: what there is, a copy of it, its end. */
export const MyDataSection = ({ account }: { account: Account }) => {
  const words = useWords();
  const uid = uidOf(account);
  // Until it is known who this is, there is no telling what is theirs.
  const unknown = account.state === 'starting';
  const [step, setStep] = useState<'idle' | 'working' | 'done'>('idle');
  const [trouble, setTrouble] = useState<AuthTrouble | null>(null);
  const [deleting, setDeleting] = useState(false);
  const download = async () => {
    setStep('working');
    setTrouble(null);
    const downloaded = await downloadMyData(uid);
    setStep(downloaded.ok ? 'done' : 'idle');
    if (downloaded.ok) {
      const text = JSON.stringify(downloaded.data, null, 2);
      saveFile({ name: words.file, type: 'application/json', text });
    } else setTrouble(downloaded.trouble);
  };
  return (
    <Section title={words.data}>
      <WhatIsStored />
      <p className={styles.actions}>
        <Button disabled={unknown || step === 'working'} onClick={() => void download()}>
          {step === 'working' ? words.downloading : words.download}
        </Button>
        <Button kind="alarm" disabled={unknown} onClick={() => setDeleting(true)}>
          {words.deleteAll}
        </Button>
      </p>
      {step === 'done' && (
        <Notice>
          <p>{words.downloaded}</p>
        </Notice>
      )}
      <TroubleNote trouble={trouble} />
      {deleting && <DeleteSheet uid={uid} onClose={() => setDeleting(false)} />}
    </Section>
  );
};
