import type { AnswerDraft } from '#domain/answer.ts';
import styles from './survey.module.css';
import { useWords } from './words.ts';

/** What was chosen beside the words: consent, name and blog, field, attending. */
export const AnswerFacts = ({ answer }: { answer: AnswerDraft }) => {
  const words = useWords();
  const { consent, field, attending } = answer;
  const facts = {
    consent: consent && words.consent[consent],
    name: consent === 'named' ? answer.name : '',
    blog: consent === 'named' ? answer.blog : '',
    field,
    attending: attending && `${words.attending} ${words.attendingWords[attending]}`,
  };
  return (
    <ul className={styles.facts}>
      {Object.entries(facts).map(
        ([key, fact]) =>
          fact && (
            <li key={key} dir="auto">
              {fact}
            </li>
          ),
      )}
    </ul>
  );
};
