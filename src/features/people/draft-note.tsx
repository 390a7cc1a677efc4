import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useProfileWords } from './profile-words.ts';
import type { Writing } from './use-profile-draft.ts';

/** Says that an earlier, unsaved draft is in the form, and lets it go – or come back. */
export const DraftNote = ({ writing }: { writing: Writing }) => {
  const words = useProfileWords();
  const [found, setFound] = useState(writing.open);
  const [thrown, setThrown] = useState<ReturnType<Writing['latest']>>();
  if (thrown && !writing.open)
    return (
      <Notice>
        <p>{words.discarded}</p>
        <Button
          onClick={() => {
            writing.bringBack(thrown);
            setThrown(undefined);
          }}
        >
          {words.undo}
        </Button>
      </Notice>
    );
  if (found && !writing.open) setFound(false);
  if (!found || !writing.open || writing.conflict !== undefined) return null;
  return (
    <Notice kind="marked">
      <p>{words.draftFound}</p>
      <Button
        onClick={() => {
          setThrown(writing.latest());
          writing.discard();
        }}
      >
        {words.discard}
      </Button>
    </Notice>
  );
};
