import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/notice.tsx';
import { AnswerWords } from './answer-words.tsx';
import { MyAnswer } from './my-answer.tsx';
import type { Mine } from './use-my-answer.ts';
import { useWords } from './words.ts';

/** No new answers: says so, keeps what was never sent readable, and leaves the way out to whoever has answered. */
export const ClosedSurvey = ({ mine, onWithdraw }: { mine: Mine; onWithdraw: () => void }) => {
  const words = useWords();
  const { own, sent, edited } = mine;
  return (
    <>
      <EmptyState title={words.closed}>
        <p>{words.closedHint}</p>
        {own && <p>{words.closedMine}</p>}
      </EmptyState>
      {edited && (edited.what || edited.when) && (
        <EmptyState title={words.closedDraft}>
          <AnswerWords answer={edited} />
          <Button onClick={mine.stopEditing}>{words.discard}</Button>
        </EmptyState>
      )}
      {own && sent && <MyAnswer answer={own} sent={sent} fresh={false} onWithdraw={onWithdraw} />}
    </>
  );
};
