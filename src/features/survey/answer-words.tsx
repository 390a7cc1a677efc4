import type { AnswerDraft } from '#domain/answer.ts';
import { classNames } from '#ui/class-names.ts';
import styles from './survey.module.css';
import { useWords } from './words.ts';

type Props = {
  answer: AnswerDraft;
  quotable?: boolean;
  /** Shorter than the questions themselves, where they would stand a hundred times. */
  questions?: { readonly what: string; readonly when: string };
};

/** An answer as its author typed it; nothing in it is anything but text. The marker stands for „may be quoted“. */
export const AnswerWords = ({ answer, quotable = true, questions }: Props) => {
  const words = useWords();
  const { what, when } = questions ?? words;
  const parts = [
    { question: what, text: answer.what },
    { question: when, text: answer.when },
  ];
  return (
    <dl className={classNames(styles.words, quotable && styles.quotable)}>
      {parts.map(
        ({ question, text }) =>
          text && (
            <div key={question}>
              <dt>{question}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
};
