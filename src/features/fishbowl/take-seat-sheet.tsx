import { useState } from 'react';
import { chairName, takeChair } from '#data/fishbowl.ts';
import { connection } from '#data/connection.ts';
import { CHAIR_NAME_LIMIT, sitDown, type Bowl } from '#domain/fishbowl.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Sheet } from '#ui/sheet.tsx';
import { useNow } from '#ui/use-now.ts';
import { useStore } from '#ui/use-store.ts';
import styles from './fishbowl.module.css';
import { useMove } from './use-move.ts';
import { useMyName } from './use-my-name.ts';
import { useWords } from './words.ts';

type Props = {
  bowl: Bowl;
  chairId: string;
  uid: string | null;
  onClose: () => void;
  onSeated: () => void;
  /** Another chair instead of this one. */
  onOther: (chairId: string) => void;
};

/** The last question before the chair: under which name. */
export const TakeSeatSheet = ({ bowl, chairId, uid, onClose, onSeated, onOther }: Props) => {
  const words = useWords();
  const online = useStore(connection);
  const now = useNow();
  const known = useMyName(uid);
  const [typed, setTyped] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const { make, isPending, refusal } = useMove();
  const name = typed ?? known;
  const asked = sitDown(bowl, chairId, { uid: uid ?? '', name }, now);
  const tooLong = name.trim().length > CHAIR_NAME_LIMIT;
  const nameless = !asked.ok && asked.refusal === 'noName';
  const barred = online ? (asked.ok || nameless ? refusal : asked.refusal) : 'offline';

  const sit = () => {
    setTried(true);
    if (!asked.ok || tooLong || !online) return;
    if (typed !== null) chairName.set(name.trim());
    make(() => takeChair(chairId, name), onSeated);
  };

  const other = bowl.chairs.findIndex(({ occupant }) => !occupant);
  const otherId = bowl.chairs[other]?.id;

  const problem = tooLong
    ? words.nameLimit(CHAIR_NAME_LIMIT)
    : nameless && tried
      ? words.refusals.noName
      : undefined;
  return (
    <Sheet title={words.sheetTitle} closeLabel={words.close} onClose={onClose}>
      <p>{words.sheetHint}</p>
      <form
        noValidate
        className={styles.sheetForm}
        onSubmit={(event) => {
          event.preventDefault();
          sit();
        }}
      >
        <TextField
          label={words.name}
          value={name}
          onChange={setTyped}
          max={CHAIR_NAME_LIMIT}
          autoComplete="name"
          required
          problem={problem}
        />
        {barred && !isPending && <Notice kind="alarm">{words.refusals[barred]}</Notice>}
        {barred === 'taken' && otherId && !isPending && (
          <Button wide onClick={() => onOther(otherId)}>
            {words.takeSeatOn(other + 1)}
          </Button>
        )}
        <Button kind="main" wide type="submit" aria-disabled={isPending}>
          {isPending ? words.wait : words.sit}
        </Button>
      </form>
    </Sheet>
  );
};
