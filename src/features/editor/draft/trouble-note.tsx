import { X } from 'lucide-react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useTimetableWords } from '../timetable/timetable-words.ts';
import type { Trouble } from './use-arranging.ts';

/** What could not be saved, and why. */
export const TroubleNote = ({ trouble, onDismiss }: { trouble: Trouble; onDismiss: () => void }) => {
  const words = useTimetableWords();
  const { refusal, way, titles } = trouble;
  const [first = '', ...others] = titles;
  const title = others.length ? words.several(first, others.length) : first;
  const changed = refusal === 'changed' && way !== 'do';
  return (
    <Notice kind="alarm">
      <p>{changed ? words.refusedUndo(title) : words.refused[refusal](title)}</p>
      <Button kind="round" aria-label={words.dismiss} onClick={onDismiss}>
        <X aria-hidden />
      </Button>
    </Notice>
  );
};
