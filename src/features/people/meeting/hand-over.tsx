import { useNavigate } from 'react-router-dom';
import { addToAnswer } from '#data/answer-handover.ts';
import { eventInfo } from '#data/events.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { Button } from '#ui/button.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import { useOwnAnswer } from './use-own-answer.ts';

/** What made it valuable is what the survey asks, too: the text goes into my answer there, if I want. */
export const HandOver = ({ uid, text }: { uid: string; text: string }) => {
  const words = useMeetingWords();
  const navigate = useNavigate();
  const own = useOwnAnswer(uid);
  const isOpen = valueOf(useLive(eventInfo))?.surveyOpen ?? false;
  if (!isOpen || own === undefined) return null;
  const handOver = () => {
    addToAnswer(text, own);
    void navigate('/umfrage');
  };
  return (
    <>
      <Button onClick={handOver}>{words.toSurvey}</Button>
      <p className={styles.aside}>{words.toSurveyHint}</p>
    </>
  );
};
