import { useState } from 'react';
import type { AnswerState, SentAnswer } from '#domain/answer.ts';
import { Button } from '#ui/button.tsx';
import { AnswerCard } from './answer-card.tsx';
import styles from './board.module.css';
import { useBoardWords } from './board-words.ts';

/** A thumb should reach the next theme; whoever wants all of one theme asks for it. */
const FIRST = 5;

export type AnswerListProps = {
  answers: readonly SentAnswer[];
  arrivals: ReadonlySet<string>;
  /** Names of the themes of an answer. */
  themesOfAnswer: (uid: string) => readonly string[];
  /** The theme they are listed under. */
  under?: string;
  /** Id of what takes the focus when the card on which somebody decided has gone. */
  place: string;
  onDecided: (answer: SentAnswer, state: AnswerState, place: string) => void;
  onDismiss: (answer: SentAnswer, place: string) => void;
};

export const AnswerList = ({ answers, arrivals, themesOfAnswer, under, ...card }: AnswerListProps) => {
  const words = useBoardWords();
  const [every, setEvery] = useState(false);
  const shown = every ? answers : answers.slice(0, FIRST);
  return (
    <>
      <ul className={styles.cards}>
        {shown.map((answer) => (
          <AnswerCard
            key={answer.uid}
            answer={answer}
            arrived={arrivals.has(answer.uid)}
            alsoIn={themesOfAnswer(answer.uid)
              .filter((name) => name !== under)
              .join(', ')}
            {...card}
          />
        ))}
      </ul>
      {shown.length < answers.length && (
        <p>
          <Button onClick={() => setEvery(true)}>{words.showEvery(answers.length)}</Button>
        </p>
      )}
    </>
  );
};
