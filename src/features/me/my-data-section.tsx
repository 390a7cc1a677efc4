import { useState } from 'react';
import type { AuthTrouble } from '#data/auth-trouble.ts';
import { downloadMyData } from '#data/my-data.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { DeleteSheet } from './delete-sheet.tsx';
import styles from './me.module.css';
import { saveFile } from './save-file.ts';
import { Section } from './section.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { WhatIsStored } from './what-is-stored.tsx';
import { useWords } from './words.ts';

/** Everything about my data: what there is, a copy of it, its end. */
export const MyDataSection = ({ uid }: { uid: string | null }) => {
  const words = useWords();
  const [step, setStep] = useState<'idle' | 'working' | 'done'>('idle');
  const [trouble, setTrouble] = useState<AuthTrouble | null>(null);
  const [deleting, setDeleting] = useState(false);
  const download = async () => {
    setStep('working');
    setTrouble(null);
    const downloaded = await downloadMyData(uid);
    setStep(downloaded.ok ? 'done' : 'idle');
    if (downloaded.ok) saveFile(words.file, JSON.stringify(downloaded.data, null, 2));
    else setTrouble(downloaded.trouble);
  };
  return (
    <Section title={words.data}>
      <WhatIsStored />
      <p className={styles.actions}>
        <Button disabled={step === 'working'} onClick={() => void download()}>
          {step === 'working' ? words.downloading : words.download}
        </Button>
        <Button kind="alarm" onClick={() => setDeleting(true)}>
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
