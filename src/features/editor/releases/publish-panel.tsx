import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { publishProgramme } from '#data/publish.ts';
import type { Conflict } from '#domain/conflicts.ts';
import { programmeOf, type Frame } from '#domain/frame.ts';
import { headerChanges } from '#domain/header-changes.ts';
import { NOTE_LIMIT, type Programme } from '#domain/programme.ts';
import { isScheduled, type Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from '../desk.module.css';
import type { PublishBase } from './publish-base.ts';
import { PublishQuestion } from './publish-question.tsx';
import { usePublishWords } from './publish-words.ts';
import { changeCount, ReleaseChanges } from './release-changes.tsx';

/** How what is on screen stands to what the server has; only what is `current` may be published. */
export type Standing = 'current' | 'saving' | 'loading' | 'offline';

type Props = {
  standing: Standing;
  draft: readonly Session[];
  base: PublishBase;
  /** Ids of sessions that are unreadable, and would be lost. */
  damaged: readonly string[];
  /** The draft of what stands around the sessions. */
  frame: Frame;
  /** What is wrong with the draft; then publishing asks. */
  conflicts: readonly Conflict[];
};

/** What is about to be published, as it was when somebody decided to. */
type Decided = { readonly programme: Programme; readonly number: number };

/** What the question is about stays what it was, whatever comes in meanwhile. */
type Asked = Decided & Pick<Props, 'draft' | 'frame' | 'conflicts'>;

/** On a phone the button must stay in reach. */
const FEW = 3;

/** What would change on the phones, and the button that does it. */
export const PublishPanel = ({ standing, draft, base, damaged, frame, conflicts }: Props) => {
  const words = usePublishWords();
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const next = useMemo(() => programmeOf(frame, draft), [frame, draft]);
  const published = useMemo(() => {
    // A header that had to be made up differs from everything.
    const isMadeUp = base.state === 'missing' || base.headerLost;
    const sessions = base.programme.sessions.filter(({ id }) => !damaged.includes(id));
    return { ...(isMadeUp ? next : base.programme), sessions };
  }, [base, damaged, next]);
  const due = useMemo(() => changeCount(published, next) > 0, [published, next]) || base.state === 'damaged';
  const publish = useMutation({
    mutationFn: ({ programme, number }: Decided) => publishProgramme(programme, note, number - 1),
    onSuccess: (result) => {
      if (result.ok) setNote('');
    },
  });
  const result = publish.data;
  const refusal = result?.ok === false ? result.refusal : null;
  const waiting = draft.filter((session) => !isScheduled(session)).length;
  const number = base.number + 1;
  const isOffline = standing === 'offline' && due && damaged.length === 0;
  const unsettled = standing === 'saving' || standing === 'loading' ? words.standing[standing] : null;
  const decide = () => {
    const decided = { programme: next, number };
    if (conflicts.length > 0) setAsked({ ...decided, draft, frame, conflicts });
    else publish.mutate(decided);
  };
  return (
    <section className={styles.panel} aria-labelledby="publish">
      <h2 id="publish">{words.title}</h2>
      {base.state === 'missing' && <p>{words.missing}</p>}
      {base.state === 'damaged' && <Notice kind="alarm">{words.damaged(base.number)}</Notice>}
      {base.headerLost && headerChanges(base.programme, next).length === 0 && <p>{words.headerLost}</p>}
      {base.state === 'whole' && !due && <p>{unsettled ?? words.nothing}</p>}
      <ReleaseChanges from={published} to={next} atAGlance={FEW} />
      {waiting > 0 && <p className={styles.soft}>{words.waiting(waiting)}</p>}
      {damaged.length > 0 && <p>{words.blocked}</p>}
      {due && damaged.length === 0 && (
        <>
          <TextField
            label={words.note}
            value={note}
            max={NOTE_LIMIT}
            problem={note.length > NOTE_LIMIT ? words.tooLong : undefined}
            onChange={setNote}
          />
          <Button
            kind="main"
            disabled={standing !== 'current' || publish.isPending || note.length > NOTE_LIMIT}
            onClick={decide}
          >
            {publish.isPending ? words.publishing : (unsettled ?? words.publish(number))}
          </Button>
        </>
      )}
      {asked && (
        <PublishQuestion
          {...asked}
          onPublish={() => {
            setAsked(null);
            publish.mutate(asked);
          }}
          onBack={() => setAsked(null)}
        />
      )}
      {result?.ok && publish.variables.number >= base.number && (
        <Notice kind="marked">{words.published(publish.variables.number)}</Notice>
      )}
      {isOffline && <Notice kind="alarm">{words.refusals.offline}</Notice>}
      {refusal && !isOffline && <Notice kind="alarm">{words.refusals[refusal]}</Notice>}
    </section>
  );
};
