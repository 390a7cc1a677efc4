import { answerOf, myAnswer } from '#data/answers.ts';
import { useLive } from '#data/use-live.ts';
import type { Answer } from '#domain/answer.ts';
import { useStore } from '#ui/use-store.ts';

/** My latest answer to the survey, sent or not; null: none; undefined: not known (yet). */
export const useOwnAnswer = (uid: string): Answer | null | undefined => {
  const waiting = useStore(myAnswer);
  const live = useLive(answerOf(uid));
  if (waiting.state !== 'none') return waiting.value;
  if (live?.kind !== 'value') return undefined;
  if (!live.value) return null;
  const { what, when, field, attending, consent, name, blog } = live.value;
  return { what, when, field, attending, consent, name, blog };
};
