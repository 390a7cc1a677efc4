import { useState } from 'react';
import { ANSWER_LIMITS, type AnswerState, type SentAnswer } from '#domain/answer.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Sheet } from '#ui/sheet.tsx';
import { AnswerWords } from './answer-words.tsx';
import styles from './board.module.css';
import { useBoardWords } from './board-words.ts';
import { useDecision } from './use-decision.ts';

type Props = { answer: SentAnswer; onDecided: (state: AnswerState) => void; onClose: () => void };

/** Not publishing needs a reason, because its author will read it. */
export const DismissSheet = ({ answer, onDecided, onClose }: Props) => {
  const words = useBoardWords();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { decide, pending, refusal } = useDecision(answer, onDecided);
  const tooLong = reason.trim().length > ANSWER_LIMITS.reason;
  const missing = tried && reason.trim() === '';
  const send = () => {
    setTried(true);
    if (reason.trim() && !tooLong) decide('dismissed', reason);
  };
  return (
    <Sheet title={words.dismissTitle} closeLabel={words.close} onClose={onClose}>
      <AnswerWords answer={answer} questions={words.questions} quotable={false} />
      <p className={styles.small}>{words.dismissHint}</p>
      <div className={styles.reasons}>
        {words.reasons.map((text) => (
          <Button key={text} onClick={() => setReason(text)}>
            {text}
          </Button>
        ))}
      </div>
      <TextArea
        label={words.dismissReason}
        value={reason}
        max={ANSWER_LIMITS.reason}
        problem={missing ? words.reasonMissing : tooLong ? words.reasonTooLong : undefined}
        onChange={setReason}
        required
      />
      {refusal && <Notice kind="alarm">{words.refusals[refusal]}</Notice>}
      <Button kind="main" wide aria-disabled={pending} onClick={send}>
        {words.dismiss}
      </Button>
    </Sheet>
  );
};
