import { CircleCheck, CloudUpload, EyeOff, MailOpen } from 'lucide-react';
import { useState } from 'react';
import type { Answer, SentAnswer } from '#domain/answer.ts';
import { Button } from '#ui/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { AnswerFacts } from './answer-facts.tsx';
import { AnswerWords } from './answer-words.tsx';
import { FocusHeading } from './focus-heading.tsx';
import styles from './survey.module.css';
import { WithdrawSheet } from './withdraw-sheet.tsx';
import { useWords } from './words.ts';

type Props = {
  answer: Answer;
  /** The stored answer, or where the latest version waits to be sent. */
  sent: SentAnswer | 'waiting' | 'unsafe';
  /** Thanked and given the focus: the answer was sent just now. */
  fresh: boolean;
  onEdit?: () => void;
  onWithdraw: () => void;
};

const SIGNS = { unsent: CloudUpload, new: MailOpen, approved: CircleCheck, dismissed: EyeOff } as const;

/** My own answer, what became of it, and what I can do with it. */
export const MyAnswer = ({ answer, sent, fresh, onEdit, onWithdraw }: Props) => {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const state = typeof sent === 'string' ? 'unsent' : sent.state;
  const Sign = SIGNS[state];
  const thanked = fresh && (state === 'unsent' || state === 'new');
  return (
    <section className={styles.mine}>
      <FocusHeading focused={fresh}>
        {thanked ? <mark className={styles.thanks}>{words.thanks}</mark> : words.mine}
      </FocusHeading>
      <div className={classNames(styles.state, styles[state])} role="status">
        <Sign size={24} aria-hidden />
        <div>
          <p className={styles.stateName}>{words.states[state]}</p>
          {state === 'dismissed' && typeof sent !== 'string' && (
            <p dir="auto">{sent.reason ? words.reason(sent.reason) : words.noReason}</p>
          )}
          <p className={styles.small}>
            {words.stateHints[sent === 'unsafe' ? 'unsafe' : state]}
            {state === 'dismissed' && onEdit && ` ${words.mayChange}`}
          </p>
        </div>
      </div>
      <AnswerWords answer={answer} />
      <AnswerFacts answer={answer} />
      <div className={styles.actions}>
        {onEdit && <Button onClick={onEdit}>{words.edit}</Button>}
        <Button kind="alarm" onClick={() => setAsking(true)}>
          {words.withdraw}
        </Button>
      </div>
      {asking && <WithdrawSheet onWithdraw={onWithdraw} onClose={() => setAsking(false)} />}
    </section>
  );
};
