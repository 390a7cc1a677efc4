import { Clock } from 'lucide-react';
import type { Moment, Release } from '#domain/programme.ts';
import { Button } from '#ui/button.tsx';
import { ChangeBar } from '../changes/change-bar.tsx';
import styles from './finder.module.css';
import { useFinderWords } from './finder-words.ts';
import type { Look } from '../look.ts';
import { useJump } from './use-jump.ts';

type Props = { release: Release; moment: Moment; look: Look; isPlain: boolean };

/** What floats above the tabs: the way to now while the event is on, and what changed since the last look. */
export const Dock = ({ release, moment, look, isPlain }: Props) => {
  const words = useFinderWords();
  const { phase, running, next } = moment;
  const isOn = isPlain && phase === 'during';
  const start = isOn ? (running.at(-1) ?? next[0])?.start : undefined;
  const { isThere, jump } = useJump(start, look);
  return (
    <div className={styles.dock}>
      {start !== undefined && !isThere && (
        <Button className={styles.jump} onClick={jump}>
          <Clock aria-hidden size={20} />
          {running.length ? words.toNow : words.toNext}
        </Button>
      )}
      <ChangeBar release={release} />
    </div>
  );
};
