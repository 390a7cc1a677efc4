import { useState } from 'react';
import { deleteEverything, type Deleted } from '#data/delete-me.ts';
import { Sheet } from '#ui/sheet.tsx';
import { DeleteQuestion } from './delete-question.tsx';
import { beginAnew } from './farewell.ts';
import { NotDeleted } from './not-deleted.tsx';
import { ProveIdentity } from './prove-identity.tsx';
import { useWords } from './words.ts';

/** The end of everything about somebody, in two taps; a third way only where Auth wants to know who asks. */
export const DeleteSheet = ({ uid, onClose }: { uid: string | null; onClose: () => void }) => {
  const words = useWords();
  // While it goes on the account disappears, but the sheet is still about this person.
  const [person] = useState(uid);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Deleted | null>(null);
  const go = async () => {
    setBusy(true);
    const deleted = await deleteEverything(person);
    if (deleted.ok) return beginAnew('deleted');
    setResult(deleted);
    setBusy(false);
  };
  // Closed meanwhile, it could not say what is left.
  const close = () => {
    if (!busy) onClose();
  };
  return (
    <Sheet title={words.deleteTitle} closeLabel={words.close} onClose={close}>
      {result?.ok === false && result.trouble === 'prove' ? (
        <ProveIdentity left={result.left} busy={busy} onProven={() => void go()} />
      ) : result?.ok === false ? (
        <NotDeleted trouble={result.trouble} left={result.left} busy={busy} onAgain={() => void go()} />
      ) : (
        <DeleteQuestion known={person !== null} busy={busy} onYes={() => void go()} onNo={onClose} />
      )}
    </Sheet>
  );
};
