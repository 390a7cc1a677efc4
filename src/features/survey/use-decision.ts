import { useMutation } from '@tanstack/react-query';
import { judgeAnswer } from '#data/answers.ts';
import type { AnswerState, SentAnswer } from '#domain/answer.ts';

/** A moderator's decision on one answer: how to make it, whether it is on its way, why it was refused. */
export const useDecision = (answer: SentAnswer, onDecided: (state: AnswerState) => void) => {
  const { mutate, isPending, data } = useMutation({
    networkMode: 'always',
    mutationFn: ({ state, reason }: { state: AnswerState; reason: string }) =>
      judgeAnswer(answer, state, reason),
    onSuccess: (result, { state }) => {
      if (result.ok) onDecided(state);
    },
  });
  return {
    decide: (state: AnswerState, reason = '') => {
      if (!isPending) mutate({ state, reason });
    },
    pending: isPending,
    refusal: data && !data.ok ? data.refusal : null,
  };
};
