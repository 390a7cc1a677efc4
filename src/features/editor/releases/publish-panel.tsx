import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { publishProgramme } from '#data/publish.ts';
import type { Conflict } from '#domain/conflicts.ts';
import { programmeOf, type Frame } from '#domain/frame.ts';
import { headerChanges } from '#domain/header-changes.ts';
import { NOTE_LIMIT } from '#domain/programme.ts';
import { isScheduled, type Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from '../desk.module.css';
import type { PublishBase } from './publish-base.ts';
import { PublishQuestion } from './publish-question.tsx';
import { usePublishWords } from './publish-words.ts';
import { changeCount, ReleaseChanges } from './release-changes.tsx';

type Props = {
  draft: readonly Session[];
  base: PublishBase;
  /** Ids of sessions that are unreadable, and would be lost. */
  damaged: readonly string[];
  /** The draft of what stands around the sessions. */
  frame: Frame;
  /** What is wrong with the draft; then publishing asks. */
  conflicts: readonly Conflict[];
};

/** On a phone the button must stay in reach. */
const FEW = 3;

/** What would change on the phones, and the button that does it. */
export const PublishPanel = ({ draft, base, damaged, frame, conflicts }: Props) => {
  const words = usePublishWords();
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState(false);
  const next = useMemo(() => programmeOf(frame, draft), [frame, draft]);
  const published = useMemo(() => {
    // A header that had to be made up differs from everything.
    const isMadeUp = base.state === 'missing' || base.headerLost;
    const sessions = base.programme.sessions.filter(({ id }) => !damaged.includes(id));
    return { ...(isMadeUp ? next : base.programme), sessions };
  }, [base, damaged, next]);
  const due = useMemo(() => changeCount(published, next) > 0, [published, next]) || base.state === 'damaged';
  const publish = useMutation({
    mutationFn: (number: number) => publishProgramme(next, note, number - 1),
    onSuccess: (result) => {
      if (result.ok) setNote('');
    },
  });
  const result = publish.data;
  const refusal = result?.ok === false ? result.refusal : null;
  const waiting = draft.filter((session) => !isScheduled(session)).length;
  const number = base.number + 1;
  const send = () => {
    setAsking(false);
    publish.mutate(number);
  };
  return (
    <section className={styles.panel} aria-labelledby="publish">
      <h2 id="publish">{words.title}</h2>
      {base.state === 'missing' && <p>{words.missing}</p>}
      {base.state === 'damaged' && <Notice kind="alarm">{words.damaged(base.number)}</Notice>}
      {base.headerLost && headerChanges(base.programme, next).length === 0 && <p>{words.headerLost}</p>}
      {base.state === 'whole' && !due && <p>{words.nothing}</p>}
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
            disabled={publish.isPending || note.length > NOTE_LIMIT}
            onClick={() => (conflicts.length > 0 ? setAsking(true) : send())}
          >
            {publish.isPending ? words.publishing : words.publish(number)}
          </Button>
        </>
      )}
      {asking && (
        <PublishQuestion
          conflicts={conflicts}
          frame={frame}
          draft={draft}
          onPublish={send}
          onBack={() => setAsking(false)}
        />
      )}
      {result?.ok && publish.variables >= base.number && (
        <Notice kind="marked">{words.published(publish.variables)}</Notice>
      )}
      {refusal && <Notice kind="alarm">{words.refusals[refusal]}</Notice>}
    </section>
  );
};
