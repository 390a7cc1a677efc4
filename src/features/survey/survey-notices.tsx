import { useEffect, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Mine } from './use-my-answer.ts';
import { useWords } from './words.ts';

type Props = { mine: Mine; withdrawn: boolean; onWithdraw: () => void };

/** What must be said before anything else about my answer: refused, not readable, gone. */
export const SurveyNotices = ({ mine, withdrawn, onWithdraw }: Props) => {
  const words = useWords();
  return (
    <>
      {mine.refused === 'words' && <Notice kind="alarm">{words.refused}</Notice>}
      {mine.refused === 'withdrawal' && <Notice kind="alarm">{words.withdrawalRefused}</Notice>}
      {mine.trouble === 'damaged' && !mine.own && !mine.withdrawing && (
        <Notice kind="alarm">
          <p>{words.damaged}</p>
          <Button kind="alarm" onClick={onWithdraw}>
            {words.withdraw}
          </Button>
        </Notice>
      )}
      {mine.trouble === 'refused' && (
        <Notice kind="alarm">
          <p>{words.unreadable}</p>
          <Button onClick={() => location.reload()}>{words.reload}</Button>
        </Notice>
      )}
      {(mine.withdrawing || (withdrawn && !mine.own)) && (
        <Gone text={mine.withdrawing ? words.withdrawing : words.withdrawn} focused={withdrawn} />
      )}
    </>
  );
};

const Gone = ({ text, focused }: { text: string; focused: boolean }) => {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) line.current?.focus();
  }, [focused]);
  return (
    <div ref={line} tabIndex={-1}>
      <Notice kind="marked">{text}</Notice>
    </div>
  );
};
