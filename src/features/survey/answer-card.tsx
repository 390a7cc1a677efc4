import { memo } from 'react';
import type { AnswerState, SentAnswer } from '#domain/answer.ts';
import { isHttpLink } from '#domain/http-link.ts';
import { Button } from '#ui/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { Notice } from '#ui/notice.tsx';
import { isSameState } from './answer-versions.ts';
import { AnswerWords } from './answer-words.tsx';
import styles from './board.module.css';
import { useBoardWords } from './board-words.ts';
import { useFieldLabel } from './use-field-label.ts';
import { useDecision } from './use-decision.ts';

type Props = {
  answer: SentAnswer;
  /** Came in while somebody was looking. */
  arrived: boolean;
  /** Names of the other themes it belongs to. */
  alsoIn: string;
  place: string;
  onDecided: (answer: SentAnswer, state: AnswerState, place: string) => void;
  onDismiss: (answer: SentAnswer, place: string) => void;
};

const Card = ({ answer, arrived, alsoIn, place, onDecided, onDismiss }: Props) => {
  const words = useBoardWords();
  const { decide, pending, refusal } = useDecision(answer, (decided) => onDecided(answer, decided, place));
  const { state, consent } = answer;
  const quotable = consent !== 'counted' && state !== 'dismissed';
  return (
    <li className={styles.card}>
      <p className={styles.signs}>
        <strong className={classNames(styles.sign, styles[state])}>{words.states[state]}</strong>
        <span className={classNames(styles.sign, consent === 'counted' && styles.counted)}>
          {words.consent[consent]}
        </span>
        {arrived && <span className={styles.arrived}>{words.justArrived}</span>}
      </p>
      {quotable ? (
        <blockquote className={styles.quote}>
          <AnswerWords answer={answer} questions={words.questions} />
        </blockquote>
      ) : (
        <AnswerWords answer={answer} questions={words.questions} quotable={false} />
      )}
      <Author answer={answer} />
      {alsoIn && <p className={styles.small}>{words.alsoIn(alsoIn)}</p>}
      {state === 'dismissed' && answer.reason && <p dir="auto">{words.reason(answer.reason)}</p>}
      {refusal && <Notice kind="alarm">{words.refusals[refusal]}</Notice>}
      <div className={styles.decisions}>
        {state === 'new' && (
          <Button aria-disabled={pending} onClick={() => decide('approved')}>
            {words.approve}
          </Button>
        )}
        {state !== 'dismissed' && (
          <Button kind="quiet" onClick={() => onDismiss(answer, place)}>
            {words.dismiss}
          </Button>
        )}
        {state === 'dismissed' && (
          <Button aria-disabled={pending} onClick={() => decide('new')}>
            {words.takeBack}
          </Button>
        )}
      </div>
    </li>
  );
};

const isSameCard = ({ answer: a, ...one }: Props, { answer: b, ...other }: Props): boolean =>
  isSameState(a, b) && (Object.keys(one) as (keyof typeof one)[]).every((key) => one[key] === other[key]);

/**
 * One answer with what its author allows, what became of it, and what a moderator may do. Drawn anew only when it has
 * changed: hundreds may be on screen when another one arrives.
 */
export const AnswerCard = memo(Card, isSameCard);

const Author = ({ answer: { consent, name, blog, field, attending } }: { answer: SentAnswer }) => {
  const words = useBoardWords();
  const labelOf = useFieldLabel();
  const facts = [field && labelOf(field), words.attending[attending]].filter(Boolean).join(' · ');
  return (
    <p className={styles.author}>
      {consent === 'named' && (
        <>
          <strong dir="auto">{name}</strong>{' '}
          {isHttpLink(blog) && (
            <a href={blog} rel="nofollow noreferrer">
              {blog}
            </a>
          )}
        </>
      )}
      <span className={styles.facts} dir="auto">
        {facts}
      </span>
    </p>
  );
};
