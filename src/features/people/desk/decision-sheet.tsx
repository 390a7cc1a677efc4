import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { decide, newDecision } from '#data/sanctions.ts';
import { SANCTION_LIMITS } from '#domain/sanction.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Sheet } from '#ui/sheet.tsx';
import { useDeskWords } from './desk-words.ts';
import styles from './desk.module.css';
import { needsReason, outcomeOf, type Action, type Subject } from './judging.ts';
import { useReportsWords } from './reports-words.ts';
import { Holds } from './holds.tsx';

type Props = { subject: Subject; action: Action; onDecided: () => void; onClose: () => void };

/** What the decision does, why it is taken, and only then the button. */
export const DecisionSheet = ({ subject, action, onDecided, onClose }: Props) => {
  const words = useReportsWords();
  const desk = useDeskWords();
  const [id] = useState(newDecision);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const seen = subject.sanction?.decidedAt ?? 0;
  const [seenAt] = useState(seen);
  const deciding = useMutation({
    networkMode: 'always',
    mutationFn: (over: number) =>
      decide(id, subject, outcomeOf(action, subject.sanction, reason.trim()), over),
    onSuccess: (result) => result.ok && onDecided(),
  });
  const refusal = deciding.data?.ok === false ? deciding.data.refusal : null;
  const tooLong = reason.trim().length > SANCTION_LIMITS.reason;
  const missing = needsReason(action) && reason.trim() === '';
  const problem = tooLong ? words.reasonTooLong : tried && missing ? words.reasonMissing : undefined;
  const send = () => {
    setTried(true);
    if (!missing && !tooLong && !deciding.isPending) deciding.mutate(refusal === 'changed' ? seen : seenAt);
  };
  return (
    <Sheet title={words.titles[action](subject.name)} closeLabel={desk.close} onClose={onClose}>
      <p>{words.confirm[action]}</p>
      <TextArea
        label={words.reason}
        hint={needsReason(action) ? words.reasonRead : words.reasonKept}
        value={reason}
        max={SANCTION_LIMITS.reason}
        required={needsReason(action)}
        problem={problem}
        onChange={setReason}
      />
      {refusal && (
        <Notice kind="alarm">
          <p>{desk.refusals[refusal]}</p>
          {refusal === 'changed' && (
            <p>
              {words.otherwise} <Holds sanction={subject.sanction} />
            </p>
          )}
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button
          kind={needsReason(action) ? 'alarm' : 'main'}
          aria-disabled={deciding.isPending}
          onClick={send}
        >
          {refusal === 'changed' ? words.anyway : words[action]}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {desk.close}
        </Button>
      </div>
    </Sheet>
  );
};
