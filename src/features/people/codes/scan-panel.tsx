import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { BADGE_PATH, readBadge, writeBadge, type Badge, type BadgeTrouble } from '#domain/badge.ts';
import { Notice } from '#ui/notice.tsx';
import { CameraView } from './camera-view.tsx';
import { CodeField } from './code-field.tsx';
import { useCodeWords } from './code-words.ts';
import styles from './codes.module.css';
import { PictureChoice } from './picture-choice.tsx';

/** Three ways to somebody else's code; all lead to where its link leads. `camera` while it is switched on. */
export const ScanPanel = ({ camera }: { camera: boolean }) => {
  const words = useCodeWords();
  const navigate = useNavigate();
  const [trouble, setTrouble] = useState<BadgeTrouble>();
  const meet = (badge: Badge) => void navigate(`${BADGE_PATH}#${writeBadge(badge)}`);
  const take = (text: string) => {
    const read = readBadge(text);
    if (read.ok) meet(read.badge);
    else setTrouble(read.why);
  };
  return (
    <section className={styles.section} aria-labelledby="scan">
      <h2 id="scan">{words.scanTitle}</h2>
      {camera && <CameraView onText={take} />}
      {trouble && <Notice kind="alarm">{words.troubles[trouble]}</Notice>}
      <CodeField onBadge={meet} />
      <PictureChoice onText={take} />
    </section>
  );
};
