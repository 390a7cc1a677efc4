import { useMutation } from '@tanstack/react-query';
import type { DraftSession } from '#data/sessions.ts';
import type { Frame } from '#domain/frame.ts';
import { withoutLostPlaces } from '#domain/lost-places.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { asSeen, saveAll } from '../desk-save.ts';
import { useDeskWords } from '../desk-words.ts';
import { FrameSessions } from './frame-sessions.tsx';
import { useFrameWords } from './frame-words.ts';

/** Sessions in rooms or tracks that no longer exist, however that came to be, and the way to put that right. */
export const FrameHomeless = ({ frame, drafts }: { frame: Frame; drafts: readonly DraftSession[] }) => {
  const words = useFrameWords();
  const desk = useDeskWords();
  const lost = withoutLostPlaces(
    drafts.map(({ session }) => session),
    frame,
  );
  const clearing = useMutation({
    mutationFn: () =>
      saveAll(
        asSeen(
          drafts,
          lost.map((session) => ({ id: session.id, session })),
        ),
      ),
  });
  const refusal = clearing.data?.ok === false ? clearing.data.refusal : null;
  if (!lost.length) return null;
  return (
    <Notice kind="alarm">
      <p>{words.homeless(lost.length)}</p>
      <FrameSessions sessions={lost} />
      {refusal && <p>{desk.refusals[refusal]}</p>}
      <Button disabled={clearing.isPending} onClick={() => clearing.mutate()}>
        {words.clear}
      </Button>
    </Notice>
  );
};
