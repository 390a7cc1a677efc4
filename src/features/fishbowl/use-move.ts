import { useMutation } from '@tanstack/react-query';
import type { Contested } from '#data/contested-write.ts';
import type { StageRefusal } from '#data/fishbowl.ts';

/** One move at a time. The refusal stays until the next move; `then` follows a move that was made. */
export const useMove = () => {
  const { mutate, data, isPending } = useMutation({
    networkMode: 'always',
    mutationFn: (move: () => Promise<Contested<StageRefusal>>) => move(),
  });
  return {
    isPending,
    refusal: data && !data.ok && !isPending ? data.refusal : null,
    make: (move: () => Promise<Contested<StageRefusal>>, then?: () => void) => {
      if (!isPending) mutate(move, { onSuccess: (outcome) => (outcome.ok ? then?.() : undefined) });
    },
  };
};
