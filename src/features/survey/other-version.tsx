import type { Answer, AnswerDraft } from '#domain/answer.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { AnswerFacts } from './answer-facts.tsx';
import { AnswerWords } from './answer-words.tsx';
import { FocusHeading } from './focus-heading.tsx';
import styles from './survey.module.css';
import { useWords } from './words.ts';

type Props = {
  theirs: Answer | null;
  ours: AnswerDraft;
  onKeep: () => void;
  onTake: () => void;
};

/** Another phone of the same person wrote meanwhile: both versions, and the person decides before going on. */
export const OtherVersion = ({ theirs, ours, onKeep, onTake }: Props) => {
  const words = useWords();
  return (
    <Notice kind="marked">
      <FocusHeading focused>{theirs ? words.changedElsewhere : words.withdrawnElsewhere}</FocusHeading>
      {theirs && <Version title={words.theirs} answer={theirs} />}
      <Version title={words.ours} answer={ours} />
      <div className={styles.actions}>
        <Button onClick={onKeep}>{words.keepOurs}</Button>
        <Button onClick={onTake}>{theirs ? words.takeTheirs : words.takeWithdrawal}</Button>
      </div>
    </Notice>
  );
};

const Version = ({ title, answer }: { title: string; answer: AnswerDraft }) => (
  <section className={styles.version}>
    <h3>{title}</h3>
    <AnswerWords answer={answer} />
    <AnswerFacts answer={answer} />
  </section>
);
